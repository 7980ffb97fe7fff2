Every template with a syntax error is told.
-- content/pages/home.md --
# Home

Welcome.
-- templates/page.html --
{% extends "base.html" %}
{% block main %}{{ title {% endblock %}
-- templates/list.html --
{% for %}
-- problems --
templates/list.html:1:8-1:10 error[template-error] found `%}` but expected identifier
templates/page.html:2:26-2:27 error[template-error] found `{` but expected }}

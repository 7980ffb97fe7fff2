A variable that does not exist, at its place, once for each file that needs it.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

Text.
-- templates/page.html --
{% extends "base.html" %}
{% block main %}
<h1>{{ titel }}</h1>
{% endblock main %}
-- problems --
templates/page.html:3:8-3:13 error[template-error] variable `titel` is not defined. Available variables: address, badges, before, body, cautions, crumbs, figures, groups, map, moves, outline, page, path, references, root, section, site, summary, terms, title, ways, words, works
  hint: met while making about/index.html

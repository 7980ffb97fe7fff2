A parent that does not exist.
-- content/pages/home.md --
# Home

Welcome.
-- templates/page.html --
{% extends "bass.html" %}
-- problems --
templates/page.html:1:1-1:26 error[template-error] template 'page.html' is inheriting from 'bass.html', which doesn't exist or isn't loaded

Templates that extend each other in a circle.
-- content/pages/home.md --
# Home

Text.
-- templates/page.html --
{% extends "other.html" %}
-- templates/other.html --
{% extends "page.html" %}
-- problems --
templates/other.html:1:1-1:26 error[template-error] circular extend detected for template 'other.html'. Inheritance chain: `["page.html", "other.html"]`

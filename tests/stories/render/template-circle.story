Templates that extend each other in a circle.
-- content/pages/home.md --
# Home

Text.
-- templates/page.html --
{% extends "other.html" %}
-- templates/other.html --
{% extends "page.html" %}
-- problems --

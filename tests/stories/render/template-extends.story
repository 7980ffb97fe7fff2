A parent that does not exist.
-- content/pages/home.md --
# Home

Welcome.
-- templates/page.html --
{% extends "bass.html" %}
-- problems --

A file to include that does not exist.
-- content/pages/home.md --
# Home

Welcome.
-- templates/page.html --
<p>
{% include "nav.html" %}
-- problems --
templates/page.html:2:12-2:22 error[template-error] unknown template `nav.html`

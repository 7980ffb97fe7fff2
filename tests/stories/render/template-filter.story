A filter that does not exist, which Tera tells in words only.
-- content/pages/home.md --
# Home

Welcome.
-- templates/page.html --
<p>
{{ title | shuot }}
-- problems --
templates/page.html:2:12-2:17 error[template-error] unknown filter `shuot`

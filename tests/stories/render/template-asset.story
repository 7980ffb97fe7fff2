A static file that does not exist.
-- content/pages/home.md --
# Home

Welcome.
-- templates/home.html --
<p>
{{ asset(name="stile.css") }}
-- problems --
templates/home.html:2:4-2:27 error[template-error] there is no `stile.css` in templates/static; did you mean `style.css`?
  hint: met while making index.html

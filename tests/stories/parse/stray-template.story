A misspelt template is told; one that another template names is not.
-- content/pages/home.md --
# Home

Text.
-- templates/excercise.html --
ours
-- templates/pages.html --
{% include "list2.html" %}
-- templates/list2.html --
part
-- templates/static/stile.css --
p {}
-- problems --
templates/excercise.html warning[stray-file] no template has this name, and none names it
  hint: did you mean `templates/exercise.html`?
templates/pages.html warning[stray-file] no template has this name, and none names it
  hint: did you mean `templates/page.html`?
templates/static/stile.css warning[stray-file] no template has this name, and none names it
  hint: did you mean `templates/static/style.css`?

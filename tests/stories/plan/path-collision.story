Static files that differ in their capitals only.
-- content/pages/home.md --
# Home

Welcome.
-- templates/static/logo.txt --
a
-- templates/static/Logo.txt --
b
-- problems --
templates/static/Logo.txt warning[stray-file] no template has this name, and none names it
  hint: did you mean `templates/static/style.css`?
templates/static/logo.txt error[path-collision] this lands in the place of `templates/static/Logo.txt`: assets/logo.txt
  hint: rename one of them
templates/static/logo.txt warning[stray-file] no template has this name, and none names it
  hint: did you mean `templates/static/style.css`?

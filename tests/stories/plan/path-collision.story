Static files that differ in their capitals only.
-- content/pages/home.md --
# Home

Welcome.
-- templates/static/logo.txt --
a
-- templates/static/Logo.txt --
b
-- problems --
templates/static/logo.txt error[path-collision] this lands in the place of `templates/static/Logo.txt`: assets/logo.txt
  hint: rename one of them

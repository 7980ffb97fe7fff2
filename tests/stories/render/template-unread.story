A template that is not UTF-8 is told once.
-- content/pages/home.md --
# Home

Welcome.
-- templates/page.html hex --
e9
-- problems --
templates/page.html:1:1-1:2 error[not-utf8] the byte 0xE9 is not UTF-8
  hint: save the file as UTF-8 and look at this place again

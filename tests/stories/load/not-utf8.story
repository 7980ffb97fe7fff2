A byte that is not UTF-8 is told where it stands, and links to the page are silent.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

See [[cafe]] and [the page](cafe.md).
-- content/pages/cafe.md hex --
23 20 43 61 66 65 0a 0a 43 61 66 e9 0a
-- problems --
content/pages/cafe.md:3:4-3:5 error[not-utf8] the byte 0xE9 is not UTF-8
  hint: save the file as UTF-8 and look at this place again

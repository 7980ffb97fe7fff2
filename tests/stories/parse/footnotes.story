Footnotes that are not there, and one that nothing refers to.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

A word.[^no] Another.[^yes]

[^yes]: A note.

[^unused]: Lost.
-- problems --
content/pages/about.md:3:8-3:13 error[undefined-footnote] there is no footnote `[^no]`
  hint: add a line `[^no]: …`
content/pages/about.md:7:1-7:10 warning[unused-footnote] nothing refers to the footnote `[^unused]`

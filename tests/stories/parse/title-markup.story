A title is plain text; stresses are taken off.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# See [[home]] {#top}

Text.
-- content/pages/b.md --
# Plain *title* with `code`

Text.
-- problems --
content/pages/about.md:1:1-1:22 error[title-markup] a title is plain text
  hint: put links and attributes into the text below

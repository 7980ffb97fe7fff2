Front matter that does not end is told at the fence that opens it.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
+++
title = "About"

## Text
-- problems --
content/pages/about.md:1:1-1:4 error[unclosed-front-matter] the front matter has no closing `+++`
  hint: put a line `+++` between the fields and the text

A fragment inside a paragraph.
-- content/pages/home.md --
# Home

Welcome.
-- content/fragments/hold.md --
Hold still.
-- content/pages/about.md --
# About

First ![[hold]] then stop.
-- problems --
content/pages/about.md:3:10-3:14 error[fragment-inline] `![[hold]]` stands inside other text
  hint: give it a paragraph of its own

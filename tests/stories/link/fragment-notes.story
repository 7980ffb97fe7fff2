What stands in a footnote of a fragment belongs to the page.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/law.md --
# Law

Text.
-- content/fragments/f.md --
Shared.[^a]

[^a]: See [[law]] [@hou2002] and [dead](nope.md).
-- content/pages/about.md --
# About

![[f]]
-- problems --
content/fragments/f.md:3:20-3:28 error[unknown-reference] there is no reference `hou2002`
  hint: references stand in content/references.bib
content/fragments/f.md:3:41-3:48 error[broken-link] there is no page `fragments/nope`
  hint: name a page by its path from here, as in ../exercises/calves.md, or by its slug: [[calves]]

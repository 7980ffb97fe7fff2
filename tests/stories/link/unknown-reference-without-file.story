A citation in a handbook that has no references at all.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

A claim [@hou2002].
-- problems --
content/pages/about.md:3:10-3:18 error[unknown-reference] there is no reference `hou2002`
  hint: references stand in content/references.bib

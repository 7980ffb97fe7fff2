Citations of works that references.bib does not have; each is told, the others of its brackets hold.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@misc{hou2002, title = {Immediate effects}}
-- content/fragments/hold.md --
Long holds help [@hou2020].
-- content/pages/about.md --
# About

Größe [@huo2002], far [@hou2002; @behm2020, p. 3]. Capital [@Hou2002].

![[hold]]

Note.[^n]

[^n]: Rests on it [@hou1999].
-- problems --
content/fragments/hold.md:1:18-1:26 error[unknown-reference] there is no reference `hou2020`
  hint: did you mean `hou2002`?
content/pages/about.md:3:8-3:16 error[unknown-reference] there is no reference `huo2002`
  hint: did you mean `hou2002`?
content/pages/about.md:3:34-3:43 error[unknown-reference] there is no reference `behm2020`
  hint: references stand in content/references.bib
content/pages/about.md:3:61-3:69 error[unknown-reference] there is no reference `Hou2002`
  hint: did you mean `hou2002`?
content/pages/about.md:9:20-9:28 error[unknown-reference] there is no reference `hou1999`
  hint: references stand in content/references.bib

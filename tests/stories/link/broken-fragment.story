An embedded text that is not there.
-- content/pages/home.md --
# Home

Welcome.
-- content/fragments/how-to-hold.md --
Hold.

[dead](nope.md)
-- content/pages/about.md --
# About

![[how-to-hlod]]

![[how-to-hold]]
-- content/pages/b.md --
# B

![[how-to-hold]]
-- problems --
content/fragments/how-to-hold.md:3:8-3:15 error[broken-link] there is no page `fragments/nope`
  hint: name a page by its path from here, as in ../exercises/calves.md, or by its slug: [[calves]]
content/pages/about.md:3:4-3:15 error[broken-fragment] there is no fragment `how-to-hlod`
  hint: did you mean `how-to-hold`?

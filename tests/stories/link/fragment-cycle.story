Shared texts that embed each other.
-- content/pages/home.md --
# Home

Welcome.
-- content/fragments/a.md --
A.

![[b]]
-- content/fragments/b.md --
B.

![[c]]
-- content/fragments/c.md --
C.

![[a]]
-- content/pages/about.md --
# About

![[a]]
-- problems --
content/fragments/c.md:3:4-3:5 error[fragment-cycle] this embeds `a` in itself: a → b → c → a

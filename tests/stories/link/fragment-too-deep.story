Shared texts that embed each other too deep.
-- content/pages/home.md --
# Home

Welcome.
-- content/fragments/a.md --
![[b]]

![[b]]
-- content/fragments/b.md --
![[c]]

![[c]]
-- content/fragments/c.md --
![[d]]

![[d]]
-- content/fragments/d.md --
![[e]]

![[e]]
-- content/fragments/e.md --
![[f]]

![[f]]
-- content/fragments/f.md --
![[g]]

![[g]]
-- content/fragments/g.md --
End.
-- content/pages/about.md --
# About

![[a]]
-- problems --
content/fragments/d.md:1:4-1:5 error[fragment-too-deep] this text is embedded more than 4 deep: a → b → c → d
  hint: embed it where it is needed

A shared text that no page embeds; one that another fragment embeds is used.
-- content/pages/home.md --
# Home

Welcome.
-- content/fragments/lost.md --
Lost.
-- content/fragments/inner.md --
Inner.
-- content/fragments/outer.md --
![[inner]]
-- content/pages/about.md --
# About

![[outer]]
-- problems --
content/fragments/lost.md warning[unused-fragment] no page embeds `lost`
  hint: embed it with `![[lost]]`, or take it away

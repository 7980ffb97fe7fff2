Dead links of every way of writing one name their neighbours.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

[a](hom.md), [b](../exercises/nothing.md), [[hoem]], [[pages/hom|c]], [d](../../README.md), [e](<>).

[ref]

[ref]: hom.md
-- problems --
content/pages/about.md:3:5-3:11 error[broken-link] there is no page `pages/hom`
  hint: did you mean `home.md`?
content/pages/about.md:3:18-3:41 error[broken-link] there is no page `exercises/nothing`
  hint: name a page by its path from here, as in ../exercises/calves.md, or by its slug: [[calves]]
content/pages/about.md:3:46-3:50 error[broken-link] there is no page `hoem`
  hint: did you mean `home`?
content/pages/about.md:3:56-3:65 error[broken-link] there is no page `pages/hom`
  hint: did you mean `home`?
content/pages/about.md:3:75-3:90 error[broken-link] this path leads out of content/
  hint: name a page by its path from here, as in ../exercises/calves.md, or by its slug: [[calves]]
content/pages/about.md:3:93-3:100 error[broken-link] this link leads nowhere
  hint: name a page, as in calves.md
content/pages/about.md:5:1-5:6 error[broken-link] there is no page `pages/hom`
  hint: did you mean `home.md`?

The place of a link is its destination, also where its text or title reads the same.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

[[nope|nope]] [nope.md](nope.md "nope.md") [x](nope.md#nope)
-- problems --
content/pages/about.md:3:3-3:7 error[broken-link] there is no page `nope`
  hint: name a page by its path from here, as in ../exercises/calves.md, or by its slug: [[calves]]
content/pages/about.md:3:25-3:32 error[broken-link] there is no page `pages/nope`
  hint: name a page by its path from here, as in ../exercises/calves.md, or by its slug: [[calves]]
content/pages/about.md:3:48-3:60 error[broken-link] there is no page `pages/nope`
  hint: name a page by its path from here, as in ../exercises/calves.md, or by its slug: [[calves]]

One mistake, one message: a broken file does not make its links dead.
-- content/pages/home.md --
# Home

Welcome.
-- content/vocabulary.toml --
[[region]]
id = "lower-leg"
title = "Lower leg"

[[muscle]]
id = "soleus"
title = "Soleus"
region = "lower-leg"

[[equipment]]
id = "mat"
title = "Mat"

[[position]]
id = "sitting"
title = "Sitting"
-- content/pages/open.md --
+++
title = "Open"
-- content/pages/empty.md --
-- content/lost.md --
# Lost

Text.
-- content/exercises/calves.md --
+++
title = "Calves
summary = "Ease it."
region = "lower leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24

[figure]
alt = "Person sits on the floor."
+++

## Start

Sit.

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Because.
-- content/pages/about.md --
# About

[[open#x]] [[empty#y]] [[lost]] [l](../lost.md) [[exercises]] [[calves#steps]] [[muscles/soleus]] [[lower-leg]]
-- problems --
content/exercises/calves.md:2:16-2:16 error[syntax] this TOML cannot be read: invalid basic string, expected `"`
  hint: the closing quote is missing
content/lost.md error[misplaced-file] no kind of page lives here
  hint: move it into one of content/exercises, science, programs, glossary, pages, fragments
content/pages/empty.md:1:1-1:1 error[empty-page] there is no text on this page
  hint: write it, or keep it back with `draft = true`
content/pages/open.md:1:1-1:4 error[unclosed-front-matter] the front matter has no closing `+++`
  hint: put a line `+++` between the fields and the text

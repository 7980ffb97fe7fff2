A page related to itself, and one that is not there.
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
-- content/exercises/calves.md --
+++
title = "Calves"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
related = ["calves"]
easier = ["calfs-on-a-chair"]

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
-- problems --
content/exercises/calves.md:11:12-11:20 error[self-relation] `calves` names this page itself
content/exercises/calves.md:12:11-12:29 error[broken-link] there is no page `calfs-on-a-chair`
  hint: name a page by its path from here, as in ../exercises/calves.md, or by its slug: [[calves]]

Misspelt fields name their neighbours; nested tables too.
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
-- content/pages/home.md --
# Home

Welcome.
-- content/exercises/calves.md --
+++
title = "Calves"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30 s", hodl = "30 s" }
reviewed = 2026-11-24
muscels = ["soleus"]

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
content/exercises/calves.md:9:25-9:29 error[unknown-field] a dose has no field `hodl`
  hint: did you mean `hold`?
content/exercises/calves.md:11:1-11:8 error[unknown-field] an exercise has no field `muscels`
  hint: did you mean `muscles`?

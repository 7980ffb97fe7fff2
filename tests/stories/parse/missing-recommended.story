What a good exercise has: a figure, a review, a reason.
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
dose = { hold = "30-90 s" }

+++

## Start

Sit.

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.
-- problems --
content/exercises/calves.md:1:1-1:4 warning[missing-recommended] an exercise without `figure`
  hint: describe the position under `[figure]`, `alt = "…"`
content/exercises/calves.md:1:1-1:4 warning[missing-recommended] an exercise without `reviewed`
  hint: write the day somebody last checked it: `reviewed = 2026-11-24`
content/exercises/calves.md:2:9-2:17 warning[missing-recommended] an exercise without the section “Why”
  hint: add `## Why`

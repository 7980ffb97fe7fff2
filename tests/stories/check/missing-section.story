Sections that are missing, misnamed, or empty.
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

[figure]
alt = "Person sits on the floor."
+++

## Start

## Steps

1. Roll.

## Where to rol

Here.

## Why

Because.
-- problems --
content/exercises/calves.md:2:9-2:17 error[missing-section] an exercise without the section “Common mistakes”
  hint: add `## Common mistakes`
content/exercises/calves.md:2:9-2:17 error[missing-section] an exercise without the section “Where to roll”
  hint: is “Where to rol” meant? write `## Where to roll`
content/exercises/calves.md:16:1-16:9 error[missing-section] there is nothing under “Start”
  hint: write the section

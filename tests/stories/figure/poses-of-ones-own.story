A named pose of the author’s own, which begins with another; one in a circle, and one that is misspelt in it.
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
-- content/poses.toml --
[[pose]]
id = "high"
pose = "long-sitting"
lift = 6
contacts = ["seat free", "left hand free", "right hand free", "left heel free", "right heel free"]

[[pose]]
id = "one"
pose = "two"

[[pose]]
id = "two"
pose = "one"
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
alt = "Person sits high."
pose = "high"
+++

## Start

Sit down.

## Steps

1. Roll.

## Where to roll

On the calf.

## Common mistakes

- Too fast.

## Why

It helps.
-- content/exercises/circle.md --
+++
title = "Circle"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24

[figure]
alt = "Person sits in a circle."
pose = "one"
+++

## Start

Sit down.

## Steps

1. Roll.

## Where to roll

On the calf.

## Common mistakes

- Too fast.

## Why

It helps.
-- problems --
content/exercises/circle.md:14:8-14:13 error[unknown-pose] this pose begins with itself: one → two → one
  hint: let one of them begin with another pose, or with none

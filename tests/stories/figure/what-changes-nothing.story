Fields that change nothing, rollers that run through a leg, contacts that exclude each other, steps that are not there: each told at its own place.
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
id = "sitting"
pose = "long-sitting"
target = "right calf"
slide = 5
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
alt = "Person sits."
step = 3
pose = "long-sitting"
lift = 12
wall = true
target = "right calf"
+++

## Start

Sit down.

## Steps

1. Roll.
2. Hold.

## Where to roll

On the calf.

## Common mistakes

- Too fast.

## Why

It helps.
-- content/exercises/knees.md --
+++
title = "Knees"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24

[figure]
alt = "Person sits."
pose = "long-sitting"
slide = 8
step = 0
zoom = "calf"
end = { slide = -8, avoid = "right knee" }
+++

## Start

Sit down.

## Steps

1. Roll.
2. Hold.

## Where to roll

On the calf.

## Common mistakes

- Too fast.

## Why

It helps.
-- problems --
content/exercises/calves.md:14:8-14:9 error[figure-step] there is no step 3: this page has 2 steps
  hint: write the number of the step that the figure shows
content/exercises/knees.md:15:9-15:10 error[without-effect] `slide` changes nothing here
  hint: write it into the end of the stroke: end = { slide = -8 }
content/exercises/knees.md:16:8-16:9 error[wrong-type] `step` is the number of a step
  hint: write the number of the step that this pose shows: step = 2
content/exercises/knees.md:17:9-17:13 error[bad-body-part] which calf?
  hint: write `left calf` or `right calf`
content/exercises/knees.md:18:29-18:41 error[without-effect] `avoid` changes nothing here
  hint: write it beside `end`; both poses are seen alike
content/poses.toml:4:10-4:22 error[without-effect] `target` changes nothing here
  hint: it belongs to an exercise; write it into its [figure]
content/poses.toml:5:9-5:10 error[without-effect] `slide` changes nothing here
  hint: it belongs to an exercise; write it into its [figure]

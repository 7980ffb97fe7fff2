Fields that nothing follows from, rollers that run through a leg, contacts that exclude each other, steps that are not there: each told at its own place.
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
-- content/exercises/legs.md --
+++
title = "Legs"
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
contacts = ["right calf on roller"]

[[figure.more]]
name = "lying"
alt = "Person lies."
pose = "supine"

[[figure.more]]
name = "towel"
alt = "Person lies."
pose = "supine"
zoom = "left calf"
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
-- content/exercises/heads.md --
+++
title = "Heads"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24

[figure]
alt = "Person lies."
pose = "supine"
head = 176
contacts = ["seat on floor", "upper back on floor", "head on towel"]

[[figure.more]]
name = "roller"
alt = "Person sits."
pose = "long-sitting"
contacts = ["right calf on roller"]
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
content/exercises/calves.md:16:8-16:10 error[without-effect] `lift` changes nothing here: the trunk rests on something
  hint: take it out; or free the trunk, as in contacts = ["seat free"]
content/exercises/calves.md:17:8-17:12 error[without-effect] `wall` changes nothing here: nothing touches it
  hint: say what does, as in “right hip side on ball”
content/exercises/heads.md:16:53-16:68 error[impossible-reach] the head is 4 cm away from what it should touch
  hint: point `head` more nearly that way
content/exercises/heads.md:22:13-22:35 error[impossible-reach] the roller goes through the left leg
  hint: let it rest on the roller, too, or point it out of the way
content/exercises/legs.md:15:13-15:35 error[impossible-reach] the roller goes through the left leg
  hint: let it rest on the roller, too, or point it out of the way

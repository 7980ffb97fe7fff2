Hands that cannot get there, joints that do not bend so far, legs below the floor: each told with its place.
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
pose = "long-sitting"
lift = 40
contacts = ["seat free"]
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
pose = "standing"
right_shin = 80
left_upper_arm = [-170, -5]
contacts = ["right foot free"]
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
-- content/exercises/toes.md --
+++
title = "Toes"
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
pose = "supine"
left_thigh = -60
contacts = ["left foot free"]

[[figure.more]]
name = "prone"
alt = "Person lies."
pose = "prone-on-forearms"
left_thigh = 120
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
-- content/exercises/hands.md --
+++
title = "Hands"
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
pose = "seated-on-chair"
contacts = ["right hand on stick", "left hand on wall"]

[[figure.more]]
name = "start"
alt = "Again."
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
content/exercises/calves.md:14:8-14:22 error[impossible-reach] the left hand cannot get there: it is 34 cm too far away
  hint: move the trunk, or point the arm more nearly that way
content/exercises/calves.md:14:8-14:22 error[impossible-reach] the right hand cannot get there: it is 34 cm too far away
  hint: move the trunk, or point the arm more nearly that way
content/exercises/hands.md:15:13-15:34 error[impossible-reach] the right hand has no stick to touch
  hint: say before it where the stick is, as in “right calf on stick” or “upper back on stick”
content/exercises/hands.md:15:36-15:55 error[impossible-reach] the left hand has no wall to touch
  hint: say before it where the wall is, as in “right calf on wall” or “upper back on wall”
content/exercises/hands.md:18:8-18:15 error[unknown-value] another pose of this exercise is called `start`
  hint: choose another name
content/exercises/knees.md:15:14-15:16 error[joint-range] the right knee is bent by 170°, and most people reach 135°
  hint: point one of the two bones at this joint elsewhere
content/exercises/knees.md:16:18-16:28 error[joint-range] the left arm is stretched back by 80°, and most people reach 60°
  hint: point one of the two bones at this joint elsewhere
content/exercises/toes.md:15:14-15:17 error[below-floor] the left foot is 65 cm below the floor
  hint: raise it, or say what it rests on
content/exercises/toes.md:15:14-15:17 error[below-floor] the left knee is 31 cm below the floor
  hint: raise it, or say what it rests on
content/exercises/toes.md:15:14-15:17 error[joint-range] the left thigh is stretched back by 63°, and most people reach 30°
  hint: point one of the two bones at this joint elsewhere
content/exercises/toes.md:21:8-21:27 error[impossible-reach] the left knee cannot get there: the leg would have to turn more than 60°
  hint: move the trunk, or point the leg more nearly that way

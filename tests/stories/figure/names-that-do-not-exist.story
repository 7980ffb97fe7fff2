Parts, things, poses and fields that nobody knows; the nearest is named.
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
pose = "long-siting"
contacts = ["right claf on roller", "left hand on flor", "left hand at floor", "calf on roller", "left seat on floor"]
target = "the right calv 0.2-0.6"
avoid = "right calf 0.6-0.2"
right_tigh = 5
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
-- content/exercises/shoulders.md --
+++
title = "Shoulders"
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
right_thigh = "up"
left_thigh = [0, 200]
turn = 90
contacts = ["right claf on roller", "right calf on rollre"]

[figure.end]
slide = "far"

[[figure.more]]
pose = "standing"
view = "below"
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
content/exercises/calves.md:15:14-15:24 error[bad-body-part] no part of the body is called `claf`
  hint: did you mean `calf`?
content/exercises/calves.md:15:51-15:55 error[bad-contact] `flor` is nothing to rest on
  hint: did you mean `floor`?
content/exercises/calves.md:15:58-15:78 error[bad-contact] “left hand at floor” does not say what touches what
  hint: write it like “left hand on floor” or “left hand free”
content/exercises/calves.md:15:81-15:85 error[bad-body-part] which calf?
  hint: write `left calf` or `right calf`
content/exercises/calves.md:15:99-15:108 error[bad-body-part] there is one seat
  hint: leave `left` out
content/exercises/calves.md:16:11-16:33 error[bad-body-part] no part of the body is called `calv`
  hint: did you mean `calf`?
content/exercises/calves.md:17:10-17:28 error[bad-body-part] a stretch runs from 0 to 1
  hint: write it like `right calf 0.2-0.6`
content/exercises/calves.md:18:1-18:11 error[unknown-field] a figure has no field `right_tigh`
  hint: did you mean `right_thigh`?
content/exercises/shoulders.md:14:15-14:19 error[bad-direction] `right_thigh` is no direction
  hint: write degrees as seen from the side, 0 right, 90 up, -90 down; or two numbers, the second from -90 (away) to 90 (towards you): [0, 30]
content/exercises/shoulders.md:15:14-15:22 error[bad-direction] `left_thigh` is no direction
  hint: write degrees as seen from the side, 0 right, 90 up, -90 down; or two numbers, the second from -90 (away) to 90 (towards you): [0, 30]
content/exercises/shoulders.md:16:8-16:10 error[wrong-type] `turn` is a number from -60 to 60
content/exercises/shoulders.md:17:14-17:24 error[bad-body-part] no part of the body is called `claf`
  hint: did you mean `calf`?
content/exercises/shoulders.md:17:52-17:58 error[bad-contact] `rollre` is nothing to rest on
  hint: did you mean `roller`?
content/exercises/shoulders.md:20:9-20:14 error[wrong-type] `slide` is a number from -40 to 40
content/exercises/shoulders.md:22:1-22:16 error[missing-field] a further pose needs `alt`
  hint: add alt = "…"
content/exercises/shoulders.md:22:1-22:16 error[missing-field] a further pose needs `name`
  hint: add name = "…"
content/exercises/shoulders.md:24:8-24:15 error[unknown-value] `view` cannot be `below`
  hint: it is one of `side`, `front`, `back`, `above`

A mistake in poses.toml; figures that begin with its poses are not blamed for it.
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
pose = "mine"
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
-- content/poses.toml --
[[pose]]
id = "mine"
left_shin = "down"

[[pose]]
pose = "standing"
-- problems --
content/poses.toml:3:13-3:19 error[bad-direction] `left_shin` is no direction
  hint: write degrees as seen from the side, 0 right, 90 up, -90 down; or two numbers, the second from -90 (away) to 90 (towards you): [0, 30]
content/poses.toml:5:1-5:9 error[missing-field] a pose needs `id`
  hint: add id = "…"

`not-on-map`: a region that an exercise names is not on the body map, while others are; no muscle says where it lies,
so that none is missed.
-- content/vocabulary.toml --
[[region]]
id = "lower-leg"
title = "Lower leg"

[[region]]
id = "thigh"
title = "Thigh"
map = ["thigh"]

[[region]]
id = "neck"
title = "Neck"

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

Begin with [[calves]].
-- content/exercises/calves.md --
+++
title = "Calves"
summary = "Ease stiff calves before a walk."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "none"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
figure = { alt = "Person sits on the floor with one calf on a roller." }
+++

## Start

Sit on the mat.

## Steps

1. Roll slowly.
2. Stay for your hold time.
3. Stand up.

## Where to roll

The fleshy part.

## Common mistakes

Haste.

## Why

It feels good.
-- content/safety.toml --
[[stop_now]]
text = "it hurts"
-- problems --
content/vocabulary.toml:2:6-2:17 warning[not-on-map] the region `lower-leg` is not on the body map
  hint: say where it lies, as in map = ["thigh"], below `id = "lower-leg"`

`ends-at-hold`: the thoracic spine exercise of the article stopped at the hold, with no way out.
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
aliases = ["seated"]
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
2. Stop on the sorest place.
3. Stay for your hold time.

## Where to roll

The fleshy part.

## Common mistakes

Haste.

## Why

It feels good.
-- content/exercises/thighs.md --
+++
title = "Thighs"
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
2. Stay for your hold time, then get up.

## Where to roll

The fleshy part.

## Common mistakes

Haste.

## Why

It feels good.
-- problems --
content/exercises/calves.md:22:4-22:28 warning[ends-at-hold] the steps end with the hold
  hint: say what comes next: how to come off, swap sides, or get up

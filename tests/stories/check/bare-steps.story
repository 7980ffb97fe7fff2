`bare-steps`: one step is none, and a number without words is none.
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

1. Roll.

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

1. Roll.
2.
3. Get up.

## Where to roll

The fleshy part.

## Common mistakes

Haste.

## Why

It feels good.
-- problems --
content/exercises/calves.md:20:1-22:1 warning[bare-steps] there is only one step
  hint: write the way into the position, what is done there, and the way out
content/exercises/thighs.md:20:1-24:1 warning[bare-steps] step 2 says nothing
  hint: write what to do, or take its number away

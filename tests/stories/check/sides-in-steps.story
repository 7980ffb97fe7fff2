`sides-in-steps`: an exercise for each side ends on the first one; one without sides swaps them. “Other” in an early step is no swap.
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
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
figure = { alt = "Person sits on the floor with one calf on a roller." }
+++

## Start

Sit on the mat.

## Steps

1. Put the roller under one calf.
2. Rest your other leg on top.
3. Roll slowly.
4. Stay for your hold time.
5. Get up.

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
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
figure = { alt = "Person sits on the floor with one calf on a roller." }
+++

## Start

Sit on the mat.

## Steps

1. Roll slowly.
2. Stay for your hold time.
3. Do the other thigh.

## Where to roll

The fleshy part.

## Common mistakes

Haste.

## Why

It feels good.
-- content/exercises/back.md --
+++
title = "Back"
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
3. Swap sides.

## Where to roll

The fleshy part.

## Common mistakes

Haste.

## Why

It feels good.
-- problems --
content/exercises/back.md:22:4-22:15 warning[sides-in-steps] a step swaps sides, and the exercise has none
  hint: write `sides = "each"`, or take the step out
content/exercises/calves.md:24:4-24:11 warning[sides-in-steps] the steps never come to the other side
  hint: end with “Swap sides.”

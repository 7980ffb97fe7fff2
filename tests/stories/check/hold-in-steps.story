`hold-in-steps`: the dose has a hold, and the steps only roll. A fragment that says it is enough.
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
2. Get up.

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
2. Get up.

![[how-to-hold]]

## Where to roll

The fleshy part.

## Common mistakes

Haste.

## Why

It feels good.
-- content/fragments/how-to-hold.md --
Stay on the sorest place for the time on your card.
-- problems --
content/exercises/calves.md:21:4-21:11 warning[hold-in-steps] no step says to hold, and the dose has a hold
  hint: add the step: “Stay for your hold time.”

`repeated-exercise`: the same exercise twice; another side or variant is no repetition.
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

1. Roll.
2. Stay.
3. Swap legs.

## Where to roll

The fleshy part.

## Common mistakes

Haste.

## Why

It feels good.
-- content/programs/day.md --
+++
title = "Day"

[[item]]
exercise = "calves"

[[item]]
exercise = "exercises/calves"

[[item]]
exercise = "calves"
sides = "left"

[[item]]
exercise = "calves"
variant = "hips down"
+++
-- problems --
content/programs/day.md:8:12-8:30 warning[repeated-exercise] `exercises/calves` stands in this program twice
  content/programs/day.md:5:12-5:20 first here
  hint: take one out, or say in its dose how many sets

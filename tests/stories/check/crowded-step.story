`crowded-step`: a step with two actions. How to do it, being still, and what to do if something happens are no further actions.
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

1. Roll slowly along the calf. Stop on the sorest place.
2. Push through your hands and lift your hips.
3. Stop on the sorest place. Breathe out. Stay for your hold time.
4. Keep your knee soft and your shoulders low.
5. If it hurts, stop and turn around.
6. Bend your knees, cross your arms and lift your hips.
7. Get up slowly.

## Where to roll

The fleshy part.

## Common mistakes

Haste.

## Why

It feels good.
-- problems --
content/exercises/calves.md:20:32-20:36 warning[crowded-step] a step of 2 actions
  hint: begin a new step at “stop”
content/exercises/calves.md:21:32-21:36 warning[crowded-step] a step of 2 actions
  hint: begin a new step at “lift”
content/exercises/calves.md:25:21-25:26 warning[crowded-step] a step of 3 actions
  hint: begin a new step at “cross”

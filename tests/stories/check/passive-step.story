`passive-step`: a step that does not say who does it; how something lies is no passive.
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

1. The roller is placed under the calf.
2. Your knees are bent.
3. The leg should be slowly lifted.
4. Stay for your hold time.
5. Get up.

## Where to roll

The fleshy part.

## Common mistakes

Haste.

## Why

It feels good.
-- problems --
content/exercises/calves.md:20:15-20:24 warning[passive-step] this step does not say who does it
  hint: begin with the verb: “Put …”, “Lift …”, “Roll …”
content/exercises/calves.md:22:19-22:35 warning[passive-step] this step does not say who does it
  hint: begin with the verb: “Put …”, “Lift …”, “Roll …”

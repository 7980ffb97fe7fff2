Five lines make a figure, with its words for whoever cannot see it.
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
alt = "Person sits with one calf on a roller."
pose = "long-sitting"
contacts = ["right calf on roller"]
target = "right calf"
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
-- site/exercises/calves/index.html .rb-figure title --
(this file is not in the site)
-- site/exercises/calves/index.html .rb-figure desc --
(this file is not in the site)
-- site/exercises/calves/index.html .rb-target --
(this file is not in the site)
-- problems --
content/exercises/calves.md:15:13-15:35 error[impossible-reach] the roller goes through the left leg
  hint: let it rest on the roller, too, or point it out of the way

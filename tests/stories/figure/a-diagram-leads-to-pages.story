A diagram on a page: its boxes lead to pages, its words are text.
-- content/pages/home.md --
# Home

Welcome.

```figure
use = "diagram:way"
```
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

[[figure.more]]
name = "easier"
alt = "Person sits, hips down."
caption = "Easier & < harder"
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
-- content/diagrams.toml --
# review: a note to the reviewer leaves the drawing alone
[[diagram]]
id = "way"
title = "A way & a loop"
alt = "One leads to two."

[[diagram.node]]
id = "one"
text = "One < two"
to = "calves#steps"

[[diagram.node]]
id = "two"
text = "Two"

[[diagram.edge]]
from = "one"
to = "two"
-- site/index.html main figure --
(this file is not in the site)
-- problems --
content/diagrams.toml:1:1-1:58 info[awaits-review] awaits review: a note to the reviewer leaves the drawing alone
content/exercises/calves.md:15:13-15:35 error[impossible-reach] the roller goes through the left leg
  hint: let it rest on the roller, too, or point it out of the way

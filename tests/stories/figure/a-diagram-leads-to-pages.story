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
<svg aria-labelledby="rb-figure-text-1-t rb-figure-text-1-d" class="rb-figure" height="104" role="group" viewBox="-182 -12 364 260" width="146"><title id="rb-figure-text-1-t">A way &amp; a loop</title><desc id="rb-figure-text-1-d">One leads to two.</desc><path class="rb-edge" d="M0 84L0 128"></path><path class="rb-edge-head" d="M0 152L-15 122L15 122Z"></path><a href="exercises/calves/index.html#steps"><path class="rb-node" d="M170 62A18 18 0 0 1 152 80L-152 80A18 18 0 0 1 -170 62L-170 18A18 18 0 0 1 -152 0L152 0A18 18 0 0 1 170 18Z"></path><text class="rb-node-text" text-anchor="middle" x="0" y="53">One &lt; two</text></a><path class="rb-node" d="M170 218A18 18 0 0 1 152 236L-152 236A18 18 0 0 1 -170 218L-170 174A18 18 0 0 1 -152 156L152 156A18 18 0 0 1 170 174Z"></path><text class="rb-node-text" text-anchor="middle" x="0" y="209">Two</text></svg><figcaption>A way &amp; a loop</figcaption>

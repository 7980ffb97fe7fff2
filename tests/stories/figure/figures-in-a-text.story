Figures in running text: an exercise’s, a further pose, a diagram with links; and what names nothing.
-- content/pages/home.md --
# Home

Welcome.

```figure
use = "calves"
```

```figure
use = "calves"
pose = "easier"
```

```figure
use = "diagram:loop"
```

```figure
use = "calvs"
```

```figure
use = "calves"
pose = "easyer"
```

```figure
use = "diagram:lop"
```

```figure
pose = "easier"
```

```figure
use =
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
id = "loop"
title = "A loop"
alt = "One leads to two, two leads back to one."

[[diagram.node]]
id = "one"
text = "One, with many words in its box"
to = "calves"

[[diagram.node]]
id = "two"
text = "Two"
to = "claves"

[[diagram.node]]
id = "three"
text = "Three"

[[diagram.edge]]
from = "one"
to = "two"

[[diagram.edge]]
from = "two"
to = "thre"

[[diagram.edge]]
from = "three"
to = "one"
dashed = true
-- problems --
content/diagrams.toml:14:6-14:14 error[broken-figure] there is no page `claves`
  hint: did you mean `calves`?
content/diagrams.toml:26:6-26:12 error[broken-figure] this diagram has no node `thre`
  hint: did you mean `three`?
content/exercises/calves.md:15:13-15:35 error[impossible-reach] the roller goes through the left leg
  hint: let it rest on the roller, too, or point it out of the way
content/pages/home.md:19:7-19:14 error[broken-figure] there is no figure `calvs`
  hint: did you mean `calves`?
content/pages/home.md:24:8-24:16 error[broken-figure] `calves` has no pose `easyer`
  hint: did you mean `easier`?
content/pages/home.md:28:7-28:20 error[broken-figure] there is no figure `diagram:lop`
  hint: did you mean `diagram:loop`?
content/pages/home.md:31:1-33:4 error[missing-field] a figure in a text needs `use`
  hint: add use = "…"
content/pages/home.md:36:6-36:6 error[syntax] this TOML cannot be read: string values must be quoted, expected literal string
  hint: text goes between quotes: title = "Calves"

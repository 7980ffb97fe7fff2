YAML front matter is read into the same fields, dates and numbers included.
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
-- content/pages/home.md --
# Home

Welcome.
-- content/exercises/calves.md --
---
title: Calves
summary: 'Ease it.'
region: lower-leg
muscles:
  - soleus
position: sitting
equipment: [mat]
sides: each
dose:
  hold: 30-90 s
  sets: 2
reviewed: 2026-11-24
figure:
  alt: Person sits.
related:
---

## Start

Sit.

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Because.
-- site/exercises/calves/index.html .fact-hold dd, .fact-sets dd, time --
30–90 s
2
2026-11-24

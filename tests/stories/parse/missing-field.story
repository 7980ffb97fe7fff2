Every field that an exercise needs and does not have; a program and a term likewise.
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
+++
title = "Calves"
reviewed = 2026-11-24
muscles = []
figure = { alt = "Sits." }
+++

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
-- content/programs/day.md --
+++
title = "Day"
+++
-- content/glossary/fascia.md --
# Fascia

A wrapping.
-- problems --
content/exercises/calves.md:1:1-1:4 error[missing-field] an exercise needs `dose`
  hint: add dose = { hold = "30-90 s", sets = 1 }
content/exercises/calves.md:1:1-1:4 error[missing-field] an exercise needs `equipment`
  hint: add equipment = ["short-roller", "mat"]
content/exercises/calves.md:1:1-1:4 error[missing-field] an exercise needs `muscles`
  hint: add muscles = ["soleus"]
content/exercises/calves.md:1:1-1:4 error[missing-field] an exercise needs `position`
  hint: add position = "sitting"
content/exercises/calves.md:1:1-1:4 error[missing-field] an exercise needs `region`
  hint: add region = "lower-leg"
content/exercises/calves.md:1:1-1:4 error[missing-field] an exercise needs `sides`
  hint: add sides = "each" or sides = "none"
content/exercises/calves.md:1:1-1:4 error[missing-field] an exercise needs `summary`
  hint: add summary = "…"
content/glossary/fascia.md:1:1-1:1 error[missing-field] a glossary entry begins with its fields between two lines `+++`
  hint: docs/writing.md shows a page of each kind
content/programs/day.md:1:1-1:4 error[missing-field] a program needs `item`
  hint: add a table: [[item]] and below it exercise = "calves"

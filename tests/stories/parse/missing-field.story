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
  hint: add `dose = …`, see `rollbook explain missing-field`
content/exercises/calves.md:1:1-1:4 error[missing-field] an exercise needs `equipment`
  hint: add `equipment = …`, see `rollbook explain missing-field`
content/exercises/calves.md:1:1-1:4 error[missing-field] an exercise needs `muscles`
  hint: add `muscles = …`, see `rollbook explain missing-field`
content/exercises/calves.md:1:1-1:4 error[missing-field] an exercise needs `position`
  hint: add `position = …`, see `rollbook explain missing-field`
content/exercises/calves.md:1:1-1:4 error[missing-field] an exercise needs `region`
  hint: add `region = …`, see `rollbook explain missing-field`
content/exercises/calves.md:1:1-1:4 error[missing-field] an exercise needs `sides`
  hint: add `sides = …`, see `rollbook explain missing-field`
content/exercises/calves.md:1:1-1:4 error[missing-field] an exercise needs `summary`
  hint: add `summary = …`, see `rollbook explain missing-field`
content/glossary/fascia.md:1:1-1:1 error[missing-field] a glossary entry needs `definition`
  hint: add `definition = …`, see `rollbook explain missing-field`
content/programs/day.md:1:1-1:4 error[missing-field] a program needs `item`
  hint: add `item = …`, see `rollbook explain missing-field`

An exercise without any fields is told once.
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
# Calves

## Start

Sit.

## Steps

1. Roll.

## Where to roll

Here.

## Common mistakes

None.

## Why

Because.
-- problems --
content/exercises/calves.md:1:1-1:1 error[missing-field] an exercise begins with its fields between two lines `+++`
  hint: docs/writing.md shows a page of each kind

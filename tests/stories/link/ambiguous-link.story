A bare slug that two pages share.
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
alt = "Person sits on the floor."
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
-- content/glossary/calves.md --
+++
title = "Calf"
definition = "The back of the lower leg."
+++
-- content/pages/about.md --
# About

[[calves]] and [[glossary/calves]].
-- problems --
content/pages/about.md:3:3-3:9 error[ambiguous-link] several pages are called `calves`
  hint: write the folder too: `exercises/calves` or `glossary/calves`

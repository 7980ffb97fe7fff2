Without an address for the site, sheets carry none; that is told once.
-- content/handbook.toml --
title = "Book"
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
+++

## Start

Sit down.

## Steps

1. Roll.
2. Hold.

## Where to roll

On the calf.

## Common mistakes

- Too fast.

## Why

It helps.
-- problems --
content/exercises/calves.md:1:1-1:4 warning[missing-recommended] an exercise without `figure`
  hint: describe the position under `[figure]`, `alt = "…"`
content/handbook.toml info[no-address] sheets carry no address and no code for phones: `base_url` is not set
  hint: say where the site will be found, as in base_url = "https://example.org/handouts/"

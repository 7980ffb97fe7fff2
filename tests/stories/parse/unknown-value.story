A word that is none of the words a field takes.
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
-- content/handbook.toml --
paper = "a5"
language = "english"
[rules]
broken-link = "never"
-- content/exercises/calves.md --
+++
title = "Calves"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "both"
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
-- content/pages/about.md --
# About

## Claim {status=suported}

Text.
-- problems --
content/exercises/calves.md:8:9-8:15 error[unknown-value] `sides` cannot be `both`
  hint: it is one of `each`, `none`
content/handbook.toml:1:9-1:13 error[unknown-value] `paper` cannot be `a5`
  hint: it is one of `a4`, `letter`
content/handbook.toml:2:12-2:21 error[unknown-value] `english` is no language tag
  hint: write two letters, with a region if wanted: "en", "en-GB", "de"
content/handbook.toml:4:15-4:22 error[unknown-value] `never` is no level for `broken-link`
  hint: it is one of "off", "info", "warning", "error"
content/pages/about.md:3:18-3:26 error[unknown-value] `status` cannot be `suported`
  hint: did you mean `supported`?

Steps that are a paragraph; steps that come from a fragment are fine.
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
-- content/fragments/steps.md --
1. Roll.
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

Roll a bit.

## Where to roll

Here.

## Common mistakes

None.

## Why

Because.
-- content/exercises/tfl.md --
+++
title = "TFL"
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

![[steps]]

## Where to roll

Here.

## Common mistakes

None.

## Why

Because.
-- problems --
content/exercises/calves.md:20:1-20:9 error[steps-not-numbered] “Steps” is not a numbered list
  hint: begin each step with its number: `1. …`

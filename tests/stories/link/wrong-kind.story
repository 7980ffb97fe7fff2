A program of science pages.
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
-- content/exercises/davis-lawn.md --
+++
title = "Lawn"
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
-- content/science/davis-law.md --
# Davis

Text.
-- content/programs/day.md --
+++
title = "Day"
[[item]]
exercise = "davis-law"
+++
-- problems --
content/programs/day.md:4:12-4:23 error[wrong-kind] `davis-law` is a science page, not an exercise
  hint: did you mean `davis-lawn`?

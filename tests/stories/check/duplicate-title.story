Two exercises of one name.
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
-- content/exercises/calves-2.md --
+++
title = "calves"
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
-- content/science/calves.md --
# Calves

Another kind.
-- problems --
content/exercises/calves-2.md:2:9-2:17 error[duplicate-title] there is another page titled “calves”
  content/exercises/calves.md:2:9-2:17 first used here

A side for an exercise that has none; “each side” is one as well.
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
-- content/exercises/spine.md --
+++
title = "Upper back"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "none"
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
-- content/programs/day.md --
+++
title = "Day"
[[item]]
exercise = "calves"
sides = "left"
[[item]]
exercise = "spine"
sides = "left"
[[item]]
exercise = "spine"
sides = "each"
[[item]]
exercise = "spine"
[[item]]
exercise = "spine"
sides = "none"
+++
-- problems --
content/programs/day.md:8:9-8:15 error[item-without-sides] “Upper back” has no sides to choose from
  hint: take `sides` out here
content/programs/day.md:11:9-11:15 error[item-without-sides] “Upper back” has no sides to choose from
  hint: take `sides` out here
content/programs/day.md:16:9-16:15 error[unknown-value] `sides` cannot be `none`
  hint: it is one of `each`, `left`, `right`

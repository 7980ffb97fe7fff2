The order of the navigation, and who comes before and after.
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
-- content/handbook.toml --
[navigation]
order = ["about", "exercises", "exercises/tfl", "programs", "nowhere"]
-- content/pages/about.md --
# About

Text.
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

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Because.
-- content/exercises/adductors.md --
+++
title = "Adductors"
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
-- problems --
content/handbook.toml:2:61-2:70 error[broken-link] there is no page `nowhere`
  hint: name a page by its path from here, as in ../exercises/calves.md, or by its slug: [[calves]]

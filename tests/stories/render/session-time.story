Session time: 45 + 20 s, by 1.5 spots, 2 sets and 2 sides, is 390 s; half of it on one side; 65 s are 2 min.
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
dose = { hold = "30-60 s", spots = "1-2", sets = 2 }
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
-- content/exercises/back.md --
+++
title = "Upper back"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "none"
dose = { hold = "45 s" }
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
-- content/programs/long.md --
+++
title = "Long"
[[item]]
exercise = "calves"
+++
-- content/programs/short.md --
+++
title = "Short"
[[item]]
exercise = "back"
+++
-- content/programs/sided.md --
+++
title = "Sided"
[[item]]
exercise = "calves"
sides = "right"
+++
-- site/programs/long/index.html .fact-time dd --
about 7 min
-- site/programs/short/index.html .fact-time dd --
about 2 min
-- site/programs/sided/index.html .fact-time dd --
about 4 min

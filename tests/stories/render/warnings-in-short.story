A warning among the sections that a program leaves out is kept, however deep it stands.
-- content/vocabulary.toml --
[[region]]
id = "lower-leg"
title = "Lower leg"
map = ["calf 0.2-0.75"]

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
pose = "standing"
alt = "Person sits on the floor."
+++

## Start

Sit.

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

- Racing.

  > [!WARNING]
  > Stop when it tingles.
- Holding the breath.

## Why

Because.
-- content/programs/day.md --
+++
title = "Day"
summary = "One for the day."
who = "Anybody."
goal = "Ease."
frequency = "daily"
flags = []
reviewed = 2026-11-24

[[item]]
exercise = "calves"
+++

Text.
-- content/pages/home.md --
# Handbook

Welcome.
-- site/programs/day/index.html .items .callout --
<p class="callout-title">Warning</p>
<p>Stop when it tingles.</p>

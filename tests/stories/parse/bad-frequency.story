How often, in words that cannot be read as that.
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
dose = { hold = "30-90 s", frequency = "often" }
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
-- content/programs/a.md --
+++
title = "A"
frequency = "5 days"
[[item]]
exercise = "calves"
dose = { frequency = "5 days a week, 3 days a week" }
[[item]]
exercise = "calves"
dose = { frequency = 3 }
+++
-- content/programs/b.md --
+++
title = "B"
frequency = "sometimes, 3 days a week"
[[item]]
exercise = "calves"
+++
-- problems --
content/exercises/calves.md:9:40-9:47 error[bad-dose] `frequency` cannot be read as how often
  hint: write "5 days a week", "2 times a day", "daily" or "before each run"
content/programs/a.md:3:13-3:21 error[bad-dose] `frequency` cannot be read as how often
  hint: write "5 days a week", "2 times a day", "daily" or "before each run"
content/programs/a.md:6:22-6:52 error[bad-dose] `frequency` cannot be read as how often
  hint: write "5 days a week", "2 times a day", "daily" or "before each run"
content/programs/a.md:9:22-9:23 error[wrong-type] `frequency` is a string, not a whole number
  hint: write frequency = "…"
content/programs/b.md:3:13-3:39 error[bad-dose] `frequency` cannot be read as how often
  hint: write "5 days a week", "2 times a day", "daily" or "before each run"

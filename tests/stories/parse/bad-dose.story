Amounts that cannot be read, and amounts outside what is allowed.
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
dose = { hold = "a while", sets = "2 s", spots = 1.5 }
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
dose = { hold = "5-10 min", discomfort = "9", sets = 0 }
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
content/exercises/calves.md:9:17-9:26 error[bad-dose] `hold` cannot be read as an amount
  hint: write "30-90 s" or "1 min", the lower number first
content/exercises/calves.md:9:35-9:40 error[bad-dose] `sets` cannot be read as an amount
  hint: write "1-2" or 2, the lower number first
content/exercises/calves.md:9:50-9:53 error[bad-dose] `spots` cannot be read as an amount
  hint: write "1-2" or 2, the lower number first
content/exercises/tfl.md:9:17-9:27 error[dose-range] `hold` of 300–600 s is outside 5–180 s
  hint: keep it within 5–180 s: trials held 30–120 s
content/exercises/tfl.md:9:42-9:45 error[dose-range] `discomfort` of 9 is outside 0–6
  hint: keep it within 0–6: more pain brings no more range
content/exercises/tfl.md:9:54-9:55 error[dose-range] `sets` of 0 is outside 1–5
  hint: keep it within 1–5: trials did 1–3 sets

More than a day or a week can hold.
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
dose = { hold = "30-90 s", frequency = "20 times a day" }
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
frequency = "5-9 days a week"
[[item]]
exercise = "calves"
dose = { frequency = "11 times a day" }
+++
-- content/programs/b.md --
+++
title = "B"
frequency = "3 times a day, 8 days a week"
[[item]]
exercise = "calves"
+++
-- problems --
content/exercises/calves.md:9:40-9:56 error[dose-range] nothing can be done that often: 20 times a day
  hint: a week has 7 days; a day leaves time for 1 to 10 times
content/programs/a.md:3:13-3:30 error[dose-range] nothing can be done that often: 5-9 days a week
  hint: a week has 7 days; a day leaves time for 1 to 10 times
content/programs/a.md:6:22-6:38 error[dose-range] nothing can be done that often: 11 times a day
  hint: a week has 7 days; a day leaves time for 1 to 10 times
content/programs/b.md:3:13-3:43 error[dose-range] nothing can be done that often: 3 times a day, 8 days a week
  hint: a week has 7 days; a day leaves time for 1 to 10 times

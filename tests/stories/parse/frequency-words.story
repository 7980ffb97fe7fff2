How often, as people write it, and as the fact box shows it.
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
-- content/programs/p1.md --
+++
title = "P 1"
frequency = "5 days a week"
[[item]]
exercise = "calves"
+++
-- content/programs/p2.md --
+++
title = "P 2"
frequency = "3–4 times per week"
[[item]]
exercise = "calves"
+++
-- content/programs/p3.md --
+++
title = "P 3"
frequency = "1 time a day"
[[item]]
exercise = "calves"
+++
-- content/programs/p4.md --
+++
title = "P 4"
frequency = "twice a day"
[[item]]
exercise = "calves"
+++
-- content/programs/p5.md --
+++
title = "P 5"
frequency = "2 times a day, 5 days a week"
[[item]]
exercise = "calves"
+++
-- content/programs/p6.md --
+++
title = "P 6"
frequency = "once a week"
[[item]]
exercise = "calves"
+++
-- content/programs/p7.md --
+++
title = "P 7"
frequency = "7 days a week"
[[item]]
exercise = "calves"
+++
-- content/programs/p8.md --
+++
title = "P 8"
frequency = "every day"
[[item]]
exercise = "calves"
+++
-- content/programs/p9.md --
+++
title = "P 9"
frequency = "1 x a week"
[[item]]
exercise = "calves"
+++
-- content/programs/p10.md --
+++
title = "P 10"
frequency = "2 × per day"
[[item]]
exercise = "calves"
+++
-- content/programs/p11.md --
+++
title = "P 11"
frequency = "6-7 days a week"
[[item]]
exercise = "calves"
+++
-- content/programs/p12.md --
+++
title = "P 12"
frequency = "at bedtime"
[[item]]
exercise = "calves"
+++
-- content/programs/p13.md --
+++
title = "P 13"
frequency = "Every other day"
[[item]]
exercise = "calves"
+++
-- content/programs/p14.md --
+++
title = "P 14"
frequency = "with each warm-up"
[[item]]
exercise = "calves"
+++
-- site/programs/p1/index.html .fact-frequency dd --
5 days a week
-- site/programs/p2/index.html .fact-frequency dd --
3–4 days a week
-- site/programs/p3/index.html .fact-frequency dd --
1 time a day
-- site/programs/p4/index.html .fact-frequency dd --
2 times a day
-- site/programs/p5/index.html .fact-frequency dd --
2 times a day, 5 days a week
-- site/programs/p6/index.html .fact-frequency dd --
1 day a week
-- site/programs/p7/index.html .fact-frequency dd --
every day
-- site/programs/p8/index.html .fact-frequency dd --
every day
-- site/programs/p9/index.html .fact-frequency dd --
1 day a week
-- site/programs/p10/index.html .fact-frequency dd --
2 times a day
-- site/programs/p11/index.html .fact-frequency dd --
6–7 days a week
-- site/programs/p12/index.html .fact-frequency dd --
at bedtime
-- site/programs/p13/index.html .fact-frequency dd --
Every other day
-- site/programs/p14/index.html .fact-frequency dd --
with each warm-up

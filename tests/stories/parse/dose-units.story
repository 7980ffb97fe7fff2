Amounts as people write them, and as the fact box shows them.
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
-- content/exercises/one.md --
+++
title = "One"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "1 min", spots = "1-2", sets = 2, rest = "30 s", discomfort = "3–5" }
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
-- content/exercises/two.md --
+++
title = "Two"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30 – 90 sec", passes = "4-6", sets = "1", rest = "1-2 min", frequency = "twice a day, 5 days a week", weeks = "4 weeks" }
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
-- content/exercises/three.md --
+++
title = "Three"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = 45, spots = "2", rest = 0, discomfort = 0, frequency = "3-4 times per week", weeks = "4-6" }
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
-- content/exercises/four.md --
+++
title = "Four"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "45s", spots = "1 - 3", weeks = 1, frequency = "Before each run" }
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
-- content/exercises/five.md --
---
title: Five
summary: Ease it.
region: lower-leg
muscles: [soleus]
position: sitting
equipment: [mat]
sides: each
dose: { hold: 60, spots: 1-2, rest: 90 seconds, weeks: 1 week, frequency: daily }
reviewed: 2026-11-24
figure: { alt: Person sits on the floor. }
---

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
-- site/exercises/one/index.html .glance .dose --
<dt>Hold</dt><dd>60 s</dd>
<dt>Tender spots</dt><dd>1–2</dd>
<dt>Sets</dt><dd>2</dd>
<dt>Rest between sets</dt><dd>30 s</dd>
<dt>Sides</dt><dd>each side</dd>
<dt>Discomfort</dt><dd>3–5 of 10, no more</dd>
-- site/exercises/two/index.html .glance .dose --
<dt>Hold</dt><dd>30–90 s</dd>
<dt>Slow passes</dt><dd>4–6</dd>
<dt>Sets</dt><dd>1</dd>
<dt>Rest between sets</dt><dd>60–120 s</dd>
<dt>Sides</dt><dd>each side</dd>
<dt>How often</dt><dd>2 times a day, 5 days a week</dd>
<dt>Weeks</dt><dd>4</dd>
-- site/exercises/three/index.html .glance .dose --
<dt>Hold</dt><dd>45 s</dd>
<dt>Tender spots</dt><dd>2</dd>
<dt>Rest between sets</dt><dd>0 s</dd>
<dt>Sides</dt><dd>each side</dd>
<dt>Discomfort</dt><dd>0 of 10, no more</dd>
<dt>How often</dt><dd>3–4 days a week</dd>
<dt>Weeks</dt><dd>4–6</dd>
-- site/exercises/four/index.html .glance .dose --
<dt>Hold</dt><dd>45 s</dd>
<dt>Tender spots</dt><dd>1–3</dd>
<dt>Sides</dt><dd>each side</dd>
<dt>How often</dt><dd>Before each run</dd>
<dt>Weeks</dt><dd>1</dd>
-- site/exercises/five/index.html .glance .dose --
<dt>Hold</dt><dd>60 s</dd>
<dt>Tender spots</dt><dd>1–2</dd>
<dt>Rest between sets</dt><dd>90 s</dd>
<dt>Sides</dt><dd>each side</dd>
<dt>How often</dt><dd>every day</dd>
<dt>Weeks</dt><dd>1</dd>

A hold outside of what is taught, on an exercise and on an item of a program; a reason excuses it.
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
dose = { hold = "10 s" }
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
-- content/exercises/neck.md --
+++
title = "Neck"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "60-120 s" }
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
sides = "each"
dose = { hold = "20-30 s" }
reviewed = 2026-11-24
allow = [{ rule = "unusual-hold", reason = "The ribs need a gentle start." }]

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
-- content/exercises/hip.md --
+++
title = "Hip"
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
-- content/exercises/far.md --
+++
title = "Far"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "200 s" }
reviewed = 2026-11-24
allow = [{ rule = "dose-range", reason = "A single case." }]

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
exercise = "hip"
dose = { hold = "2 min" }
[[item]]
exercise = "spine"
+++
-- content/programs/evening.md --
+++
title = "Evening"
allow = [{ rule = "unusual-hold", reason = "Before sleep, longer." }]
[[item]]
exercise = "hip"
dose = { hold = "120 s" }
+++
-- problems --
content/exercises/calves.md:9:17-9:23 warning[unusual-hold] a hold of 10 s is outside the 30–90 s that are taught
  hint: hold 30–90 s (Hou 2002 compared 30, 60 and 90 s), or excuse it with the reason
content/exercises/neck.md:9:17-9:27 warning[unusual-hold] a hold of 60–120 s is outside the 30–90 s that are taught
  hint: hold 30–90 s (Hou 2002 compared 30, 60 and 90 s), or excuse it with the reason
content/programs/day.md:5:17-5:24 warning[unusual-hold] a hold of 120 s is outside the 30–90 s that are taught
  hint: hold 30–90 s (Hou 2002 compared 30, 60 and 90 s), or excuse it with the reason

A program of six exercises is long, one of five is not; a page can excuse it.
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
-- content/exercises/e1.md --
+++
title = "Exercise 1"
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
-- content/exercises/e2.md --
+++
title = "Exercise 2"
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
-- content/exercises/e3.md --
+++
title = "Exercise 3"
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
-- content/exercises/e4.md --
+++
title = "Exercise 4"
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
-- content/exercises/e5.md --
+++
title = "Exercise 5"
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
-- content/exercises/e6.md --
+++
title = "Exercise 6"
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
-- content/programs/five.md --
+++
title = "Five"
[[item]]
exercise = "e1"
[[item]]
exercise = "e2"
[[item]]
exercise = "e3"
[[item]]
exercise = "e4"
[[item]]
exercise = "e5"
+++
-- content/programs/six.md --
+++
title = "Six"
[[item]]
exercise = "e1"
[[item]]
exercise = "e2"
[[item]]
exercise = "e3"
[[item]]
exercise = "e4"
[[item]]
exercise = "e5"
[[item]]
exercise = "e6"
+++
-- content/programs/excused.md --
+++
title = "Excused"
allow = [{ rule = "many-exercises", reason = "Two of them are the same, lying and sitting." }]
[[item]]
exercise = "e1"
[[item]]
exercise = "e2"
[[item]]
exercise = "e3"
[[item]]
exercise = "e4"
[[item]]
exercise = "e5"
[[item]]
exercise = "e6"
+++
-- problems --
content/programs/six.md:14:12-14:16 warning[many-exercises] 6 exercises are more than most people do well
  hint: keep five or fewer: fewer exercises are done better (Henry 1999)

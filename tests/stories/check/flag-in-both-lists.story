A flag in both lists: the stricter one holds where it applies, and no clearance opens it.
-- content/vocabulary.toml --
[[region]]
id = "lower-leg"
title = "Lower leg"

[[region]]
id = "back"
title = "Back"

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
-- content/safety.toml --
[[do_not_roll]]
flag = "sciatica"
text = "pain shoots into your leg"
applies = "listed"

[[ask_first]]
flag = "sciatica"
text = "pain shoots into your leg"
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
-- content/exercises/spine.md --
+++
title = "Upper back"
summary = "Ease it."
region = "back"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "none"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
do_not_roll = ["sciatica"]

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
flags = ["sciatica"]
cleared = [{ flag = "sciatica", by = "GP", on = 2026-11-20 }]
[[item]]
exercise = "calves"
[[item]]
exercise = "spine"
+++
-- problems --
content/programs/day.md:3:10-3:20 error[flag-forbids] somebody with `sciatica` must not do “Upper back”
  content/programs/day.md:8:12-8:19 in the program here
  hint: *do not roll* cannot be cleared on paper: name other exercises, or keep this program from them

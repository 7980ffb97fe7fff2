Flags that no safety list has, in each field of a program that names some.
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
flag = "fever"
text = "you have a fever"

[[do_not_roll]]
flag = "calf-wound"
text = "you have a wound on your calf"
applies = ["lower-leg"]

[[do_not_roll]]
flag = "brittle-ribs"
text = "your ribs break easily"
applies = "listed"

[[ask_first]]
flag = "pregnancy"
text = "you are pregnant"

[[ask_first]]
flag = "new-knee"
text = "your knee is new"
applies = ["lower-leg"]

[[ask_first]]
flag = "achilles-pain"
text = "your heel cord hurts"
applies = "listed"
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
flags = ["pregnant"]
cleared = [{ flag = "pregnant", by = "GP", on = 2026-11-20 }]
do_not_roll = ["pregnancy", "feverr"]
ask_first = ["fever", "achilles"]
[[item]]
exercise = "calves"
[[item]]
exercise = "spine"
+++
-- problems --
content/programs/day.md:3:10-3:20 error[unknown-flag] there is no flag `pregnant`
  hint: did you mean `pregnancy`?
content/programs/day.md:4:21-4:31 error[unknown-flag] there is no flag `pregnant`
  hint: did you mean `pregnancy`?
content/programs/day.md:5:16-5:27 error[unknown-flag] there is no *do not roll* flag `pregnancy`
  hint: it is a flag of `[[ask_first]]`: name it under `ask_first`
content/programs/day.md:5:29-5:37 error[unknown-flag] there is no *do not roll* flag `feverr`
  hint: did you mean `fever`?
content/programs/day.md:6:14-6:21 error[unknown-flag] there is no *ask first* flag `fever`
  hint: it is a flag of `[[do_not_roll]]`: name it under `do_not_roll`
content/programs/day.md:6:23-6:33 error[unknown-flag] there is no *ask first* flag `achilles`
  hint: did you mean `achilles-pain`?

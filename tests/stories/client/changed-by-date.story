An exercise that was checked after the sheet was handed out.
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
ask_first = ["achilles-pain"]

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
[[item]]
exercise = "calves"
[[item]]
exercise = "spine"
+++
-- clients/a.toml --
program = "day"
date = 2026-11-01
-- handout --file clients/a.toml --
clients/a.toml:2:8-2:18 warning[exercise-changed] “Calves” was checked on 2026-11-24, after the day of this sheet
  hint: look at what is different, tell the client, and copy the line `versions = …` printed with the sheet
clients/a.toml:2:8-2:18 warning[exercise-changed] “Upper back” was checked on 2026-11-24, after the day of this sheet
  hint: look at what is different, tell the client, and copy the line `versions = …` printed with the sheet

Fields that nobody reads, and values of the wrong sort.
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
cleint = "QX7Z"
program = "day"
layout = "3-up"
print = "huge"
paper = "a3"
date = "2026-02-30"
professional = "yes"
clinician = 3
versions = { calves = 123456 }
leave_out = 7
sides = "both"

[dose]
hold = "400 s"
holds = 2

[[item]]
dose = { sets = 9 }
why = "x"
-- handout --file clients/a.toml --
clients/a.toml:1:1-1:7 error[unknown-field] a client’s file has no field `cleint`
  hint: did you mean `client`?
clients/a.toml:3:10-3:16 error[unknown-value] `layout` cannot be `3-up`
  hint: it is one of `1-up`, `2-up`, `compact`, `list`
clients/a.toml:4:9-4:15 error[unknown-value] `print` cannot be `huge`
  hint: it is one of `standard`, `clear`, `large`
clients/a.toml:5:9-5:13 error[unknown-value] `paper` cannot be `a3`
  hint: it is one of `a4`, `letter`
clients/a.toml:6:8-6:20 error[bad-date] `2026-02-30` is not a day of the calendar
  hint: write year-month-day, as in 2026-11-24
clients/a.toml:7:16-7:21 error[wrong-type] `professional` is true or false, not a string
  hint: write professional = true or professional = false
clients/a.toml:8:13-8:14 error[wrong-type] `clinician` is a string, not a whole number
  hint: write clinician = "…"
clients/a.toml:9:23-9:29 error[wrong-type] a version is a string, not a whole number
  hint: copy the line that `rollbook handout` prints: versions = { calves = "3f9a12" }
clients/a.toml:10:13-10:14 error[wrong-type] `leave_out` is a string, not a whole number
  hint: write leave_out = ["…", "…"]
clients/a.toml:11:9-11:15 error[unknown-value] `sides` cannot be `both`
  hint: it is one of `each`, `left`, `right`
clients/a.toml:14:8-14:15 error[dose-range] `hold` of 400 s is outside 5–180 s
  hint: keep it within 5–180 s: trials held 30–120 s
clients/a.toml:15:1-15:6 error[unknown-field] a dose has no field `holds`
  hint: did you mean `hold`?
clients/a.toml:17:1-17:9 error[missing-field] an item needs `exercise`
  hint: add exercise = "…"
clients/a.toml:18:17-18:18 error[dose-range] `sets` of 9 is outside 1–5
  hint: keep it within 1–5: trials did 1–3 sets
clients/a.toml:19:1-19:4 error[unknown-field] an item has no field `why`
  hint: known here: dose, exercise, note, sides, variant

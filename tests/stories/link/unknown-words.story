Words that the vocabulary does not have, with the nearest, or the one whose name was written.
-- content/pages/home.md --
# Home

Welcome.
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
-- content/safety.toml --
[[do_not_roll]]
flag = "open-wound"
text = "you have one"

[[ask_first]]
flag = "varicose-veins"
text = "you have them"
-- content/exercises/calves.md --
+++
title = "Calves"
summary = "Ease it."
region = "Lower leg"
muscles = ["soleas", "heart"]
position = "siting"
equipment = ["mats"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
ask_first = ["varicose", "open-wound"]
do_not_roll = ["open-wound"]

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
content/exercises/calves.md:4:10-4:21 error[unknown-region] there is no region `Lower leg`
  hint: did you mean `lower-leg`?
content/exercises/calves.md:5:12-5:20 error[unknown-muscle] there is no muscle `soleas`
  hint: did you mean `soleus`?
content/exercises/calves.md:5:22-5:29 error[unknown-muscle] there is no muscle `heart`
  hint: add it as `[[muscle]]` to content/vocabulary.toml
content/exercises/calves.md:6:12-6:20 error[unknown-position] there is no position `siting`
  hint: did you mean `sitting`?
content/exercises/calves.md:7:14-7:20 error[unknown-equipment] there is no equipment `mats`
  hint: did you mean `mat`?
content/exercises/calves.md:11:14-11:24 error[unknown-flag] there is no *ask first* flag `varicose`
  hint: did you mean `varicose-veins`?
content/exercises/calves.md:11:26-11:38 error[unknown-flag] there is no *ask first* flag `open-wound`
  hint: it is a flag of `[[do_not_roll]]`: name it under `do_not_roll`

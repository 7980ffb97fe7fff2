`unused-entry`: words of the vocabulary and cautions that nobody names.
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
aliases = ["seated"]

[[position]]
id = "standing"
title = "Standing"

[[equipment]]
id = "kettlebell"
title = "Kettlebell"

[[muscle]]
id = "gracilis"
title = "Gracilis"
region = "thigh"

[[region]]
id = "thigh"
title = "Thigh"

[[region]]
id = "neck"
title = "Neck"
-- content/pages/home.md --
# Home

Begin with [[calves]].
-- content/exercises/calves.md --
+++
title = "Calves"
summary = "Ease stiff calves before a walk."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "none"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
ask_first = ["hernia"]
figure = { alt = "Person sits on the floor with one calf on a roller." }
+++

## Start

Sit on the mat.

## Steps

1. Roll slowly.
2. Stay for your hold time.
3. Stand up.

## Where to roll

The fleshy part.

## Common mistakes

Haste.

## Why

It feels good.
-- content/safety.toml --
[[ask_first]]
flag = "hernia"
text = "you have a hernia"
applies = "listed"

[[ask_first]]
flag = "gout"
text = "you have gout"
applies = "listed"

[[stop_now]]
text = "it hurts"
-- problems --
content/safety.toml:7:8-7:14 warning[unused-entry] no page names the *ask first* flag `gout`
  hint: name it on the pages it is for, or write `applies = "everywhere"`
content/vocabulary.toml:20:6-20:16 warning[unused-entry] no exercise uses the position `standing`
  hint: name it where it belongs, or take it out
content/vocabulary.toml:24:6-24:18 warning[unused-entry] no exercise uses the equipment `kettlebell`
  hint: name it where it belongs, or take it out
content/vocabulary.toml:28:6-28:16 warning[unused-entry] no exercise uses the muscle `gracilis`
  hint: name it where it belongs, or take it out
content/vocabulary.toml:37:6-37:12 warning[unused-entry] no exercise uses the region `neck`
  hint: name it where it belongs, or take it out

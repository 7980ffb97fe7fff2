Characters that no font for paper has, where they stand.
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

Sit. Ä 💪 ​

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing ☠.

## Why

Because 💪.
-- problems --
content/exercises/calves.md:18:8-18:9 error[unprintable-character] no font for paper has the character 💪 (U+1F4AA)
  hint: say it in words, or put a font that has it into content/fonts
content/exercises/calves.md:30:8-30:9 error[unprintable-character] no font for paper has the character ☠ (U+2620)
  hint: say it in words, or put a font that has it into content/fonts
content/exercises/calves.md:34:9-34:10 error[unprintable-character] no font for paper has the character 💪 (U+1F4AA)
  hint: say it in words, or put a font that has it into content/fonts

A file in content/fonts that is no font; a licence beside a font is fine.
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

Sit.

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Because.
-- content/fonts/noto.zip --
PK
-- content/fonts/OFL.txt --
licence
-- problems --
content/fonts/noto.zip error[bad-font] this is no font that can be used
  hint: put TrueType or OpenType files here

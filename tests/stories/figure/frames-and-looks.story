A frame that shows a step, a close-up, a stroke that can be played, and the looks that the handbook chose.
-- content/handbook.toml --
[figures]
skin = "brown"
build = "broad"
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
alt = "Person sits with both calves on a roller."
step = 1
pose = "long-sitting"
contacts = ["right calf on roller", "left calf on roller"]
target = "right calf"
end = { slide = -4 }

[[figure.more]]
name = "near"
alt = "The calf on the roller."
caption = "Hold"
step = 2
zoom = "right calf"
+++

## Start

Sit down.

## Steps

1. Roll.
2. Hold.

## Where to roll

On the calf.

## Common mistakes

- Too fast.

## Why

It helps.
-- site/exercises/calves/index.html .figures figcaption --
Step 1
Step 2: Hold
-- site/exercises/calves/index.html .figures button --
Show the movement
-- site/exercises/calves/index.html script --

-- site/assets/accent-brown.css --
.rb-figure { --f-skin: #a9744d; --f-skin-far: #875837; --f-hair: #211a17; }
@media screen and (prefers-color-scheme: dark) { .rb-figure { --f-skin: color-mix(in srgb, #a9744d 84%, white); --f-skin-far: color-mix(in srgb, #875837 84%, white); --f-hair: color-mix(in srgb, #211a17 84%, white); } }
-- site/exercises/index.html script --
(nothing matches)

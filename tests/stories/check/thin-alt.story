`thin-alt`: descriptions of pictures and figures that describe nothing.
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
-- content/pages/home.md --
# Home

Begin with [[calves]].

![image](../media/calf-roll.png) ![calf roll](../media/calf-roll.png) ![Home](../media/calf-roll.png)

![A calf on a roller.](../media/calf-roll.png)
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
figure = { alt = "Calf picture" }
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
-- content/exercises/thighs.md --
+++
title = "Thighs"
summary = "Ease stiff calves before a walk."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "none"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
figure = { alt = "Thighs" }
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
-- content/media/calf-roll.png hex --
89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082
-- problems --
content/exercises/calves.md:11:18-11:32 warning[thin-alt] “Calf picture” does not say what is to be seen
  hint: say what is to be seen, as you would on the telephone
content/exercises/thighs.md:11:18-11:26 warning[thin-alt] “Thighs” is only the page’s title
  hint: say what is to be seen, as you would on the telephone
content/pages/home.md:5:10-5:32 warning[thin-alt] “image” does not say what is to be seen
  hint: say what is to be seen, as you would on the telephone
content/pages/home.md:5:47-5:69 warning[thin-alt] “calf roll” is only the name of the file
  hint: say what is to be seen, as you would on the telephone
content/pages/home.md:5:79-5:101 warning[thin-alt] “Home” is only the page’s title
  hint: say what is to be seen, as you would on the telephone

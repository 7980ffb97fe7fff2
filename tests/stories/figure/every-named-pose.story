Every named pose can be taken as it is.
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
alt = "Person stands."
pose = "standing"

[[figure.more]]
name = "long-sitting"
alt = "Person in the pose long-sitting."
pose = "long-sitting"

[[figure.more]]
name = "supine"
alt = "Person in the pose supine."
pose = "supine"

[[figure.more]]
name = "prone-on-forearms"
alt = "Person in the pose prone-on-forearms."
pose = "prone-on-forearms"

[[figure.more]]
name = "side-lying"
alt = "Person in the pose side-lying."
pose = "side-lying"

[[figure.more]]
name = "seated-on-chair"
alt = "Person in the pose seated-on-chair."
pose = "seated-on-chair"
+++

## Start

Sit down.

## Steps

1. Roll.

## Where to roll

On the calf.

## Common mistakes

- Too fast.

## Why

It helps.
-- problems --

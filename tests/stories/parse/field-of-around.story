A field of the page below the table of its figure; empty lines above the fields; a character that nobody sees.
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
-- content/pages/home.md --

+++
title = "Ho\u0000me"
+++

Welcome.
-- content/exercises/calves.md --

+++
title = "Calves"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s", reviewed = 2026-11-24 }

[figure]
alt = "Person sits on the floor."
pose = "long-sit"
reviewed = 2026-11-24
related = ["home"]
veiw = "side"
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
content/exercises/calves.md:2:1-2:4 warning[missing-recommended] an exercise without `reviewed`
  hint: write the day somebody last checked it: `reviewed = 2026-11-24`
content/exercises/calves.md:10:28-10:36 error[unknown-field] a dose has no field `reviewed`
  hint: it is a field of an exercise: write it above `dose`
content/exercises/calves.md:14:8-14:18 error[unknown-pose] there is no pose `long-sit`
  hint: did you mean `long-sitting`?
content/exercises/calves.md:15:1-15:9 error[unknown-field] a figure has no field `reviewed`
  hint: it is a field of an exercise: write it above `figure`
content/exercises/calves.md:16:1-16:8 error[unknown-field] a figure has no field `related`
  hint: it is a field of an exercise: write it above `figure`
content/exercises/calves.md:17:1-17:5 error[unknown-field] a figure has no field `veiw`
  hint: did you mean `view`?
content/pages/home.md:3:9-3:21 error[wrong-type] `title` has the character U+0000, which nobody can see
  hint: take it out

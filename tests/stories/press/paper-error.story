Mistakes in a template for paper are told at their place.
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
-- templates/handout.typ --
#let d = json("/data.json")
#set document(title: d.title)
= #d.titel
-- problems --
templates/handout.typ:3:6-3:11 error[paper-error] this sheet cannot be made: dictionary does not contain key "titel"
  hint: met while making the sheet of exercises/calves

A template for the book with a mistake in it.
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

[[position]]
id = "sitting"
title = "Sitting"

[[equipment]]
id = "mat"
title = "Mat"
-- content/safety.toml --
[[stop_now]]
text = "you feel sharp pain"

[[never_press]]
place = "the back of the knee"
-- content/exercises/calves.md --
+++
title = "Calves"
summary = "Ease stiff calves."
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
-- templates/book.typ --
#let d = json("/data.json")
#set document(title: d.title)
#set text(font: d.fonts)
= #d.titel
-- problems --
templates/book.typ:4:6-4:11 error[paper-error] this sheet cannot be made: dictionary does not contain key "titel"
  hint: met while making the book

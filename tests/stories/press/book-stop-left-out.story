A template for the book that says on no page of exercises when to stop.
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
#import "parts.typ": *
#set document(title: d.title)
#show: styled
= Book
#for list in d.safety { for group in list.groups { for line in group.items { par(line.text) } } }
#for chapter in d.chapters { for it in chapter.entries { pagebreak(); whole(it, level: 2) } }
-- problems --
templates/book.typ error[safety-left-out] page 2 of the book does not say: “you feel sharp pain”
  hint: print every list of `d.safety`, and on every page of exercises when to stop

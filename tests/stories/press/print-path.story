Readers of the article asked how to print an exercise: its page leads to its sheets, and the front page to the book.
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

Welcome. Begin with [[calves]].
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
[[stop_now]]
text = "it hurts"
-- content/handbook.toml --
base_url = "https://example.org/"
-- site/exercises/calves/index.html p.sheet --
<a class="button safety-first" href="#rb-safety">Safety</a> <a class="button" href="calves.pdf">Printable sheet (PDF)</a> <a class="button quiet" href="calves-large-print.pdf">Large print (PDF)</a> <a class="button quiet jump" href="#steps">Steps</a>
-- site/index.html p.sheet --
<a class="button quiet" href="handbook.pdf">The whole handbook (PDF)</a> <a class="button quiet" href="handbook-large-print.pdf">The same in large print</a>

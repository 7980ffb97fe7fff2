`uncited-claim`: a benefit without a citation. Questions, denials, instructions, doses and badges are no claims; neither is what is taught.
-- content/references.bib --
@article{hou2002,
  author = {Hou, Chang-Rong},
  title = {Pressure},
  journal = {Archives},
  year = {2002},
  volume = {1},
  pages = {1--9},
  x-untested = {Rollers, lasting effects. Nobody was ill.},
  x-reviewed = {2024-01-31},
}
-- content/pages/home.md --
+++
title = "Home"
summary = "Improves your day."
+++

Rolling improves posture. It does not reduce pain. Does it prevent injury? Increase the pressure slowly.

A study found that range increased [@hou2002].

## Taught {status=taught}

It restores balance.

## More

> [!TAUGHT]
> It heals tissue.

- It reduces soreness.
- It reduces the pressure on the spot.
- An increase is not needed. You can boost it with a towel.
- Rolling can reduce stress.

> Rolling heals, said a reader.

-- content/pages/about.md --
+++
title = "About"
summary = "Improves everything."
+++

Nothing is cited here.
-- problems --
content/pages/about.md:3:11-3:33 warning[uncited-claim] “improves” is a claim, and nobody is cited for it
  hint: cite who measured it in the text of this page, or say what it feels like
content/pages/home.md:6:9-6:17 warning[uncited-claim] “improves” is a claim, and nobody is cited for it
  hint: cite who measured it: [@key]; or put a badge on the heading: {status=taught}
content/pages/home.md:19:6-19:13 warning[uncited-claim] “reduces” is a claim, and nobody is cited for it
  hint: cite who measured it: [@key]; or put a badge on the heading: {status=taught}
content/pages/home.md:22:15-22:21 warning[uncited-claim] “reduce” is a claim, and nobody is cited for it
  hint: cite who measured it: [@key]; or put a badge on the heading: {status=taught}

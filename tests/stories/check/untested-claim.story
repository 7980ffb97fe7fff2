`untested-claim`: a work cited for what its `x-untested` names, in a heading or in a sentence; words of the handbook’s title, remarks, denials and what is taught are left aside; so is the other topic of a heading that joins two.
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
-- content/handbook.toml --
title = "Handbook of rollers"
-- content/pages/home.md --
+++
title = "Home"
+++

## Lasting effects

The effect is clear [@hou2002].

## Rollers

Rollers work [@hou2002].

## What happens

It has lasting effects, as a trial found [@hou2002]. It had no lasting effects in this trial [@hou2002].

## Soreness and lasting effects

Soreness was milder [@hou2002]. It lasted for a day [@hou2002].

> [!TAUGHT]
> The effects are said to be lasting [@hou2002].

-- problems --
content/pages/home.md:7:22-7:30 warning[untested-claim] `hou2002` did not test this: “lasting effects”
  hint: cite a work that tested it, or say what this one did not test
content/pages/home.md:15:43-15:51 warning[untested-claim] `hou2002` did not test this: “lasting effects”
  hint: cite a work that tested it, or say what this one did not test
content/pages/home.md:19:54-19:62 warning[untested-claim] `hou2002` did not test this: “lasting effects”
  hint: cite a work that tested it, or say what this one did not test

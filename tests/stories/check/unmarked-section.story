`unmarked-section`: each level-2 section of a science page says how sure it is or where it is from; its subsections count.
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
# Home

See [[one]].
-- content/science/one.md --
+++
title = "One"
+++

Rolling has an effect.

## Nothing

Text.

## Badge {status=mixed}

Text.

## Cited

Text [@hou2002].

## Below

### Deeper

Text [@hou2002].

## Empty

## Linked [[home]]

Text.
-- problems --
content/science/one.md:7:1-7:11 warning[unmarked-section] “Nothing” says neither how sure it is nor where it is from
  hint: write {status=…} on the heading, or cite a work: [@key]
content/science/one.md:27:1-27:19 warning[unmarked-section] “Linked Home” says neither how sure it is nor where it is from
  hint: cite a work: [@key]

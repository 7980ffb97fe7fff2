`uncited-claim`, `unmarked-section`, `overpromise`: a footnote cites where its mark stands, and stands under no heading; a sentence that cites covers the list behind it; a cell and a lone citation count.
-- content/references.bib --
@article{w2020,
  author = {Wilke, Jan},
  title = {T},
  journal = {J},
  year = {2020},
  volume = {1},
  pages = {1--2},
}
-- content/pages/home.md --
# Home

See [[one]]. Rolling improves posture.[^1]

Pooled trials found this [@w2020]:

- rolling reduces soreness after sport

And then:

- rolling reduces pain

## Taught {status=taught}

Text[^2].

[^1]: See [@w2020].
[^2]: Rolling improves posture and cures sciatica.
-- content/science/one.md --
+++
title = "One"
+++

Rolling improves posture and prevents cramps.

## Cells

| Range rises | [@w2020] |
| - | - |
| a | b |

## Only

[@w2020]

## Noted

Range rises.[^1]

[^1]: As [@w2020] says.

## [[home]]

Text.
-- problems --
content/pages/home.md:11:11-11:18 warning[uncited-claim] “reduces” is a claim, and nobody is cited for it
  hint: cite who measured it: [@key]; or put a badge on the heading: {status=taught}
content/pages/home.md:18:15-18:23 warning[uncited-claim] “improves” is a claim, and nobody is cited for it
  hint: cite who measured it: [@key]; or put a badge on the heading: {status=taught}
content/pages/home.md:18:36-18:50 warning[overpromise] “cures sciatica” promises too much
  hint: say “if pain shoots down your leg, stop and ask”
content/science/one.md:5:9-5:17 warning[uncited-claim] “improves” is a claim, and nobody is cited for it
  hint: cite who measured it: [@key]; or put a badge on the heading: {status=taught}
content/science/one.md:23:1-23:12 warning[unmarked-section] “Home” says neither how sure it is nor where it is from
  hint: cite a work: [@key]

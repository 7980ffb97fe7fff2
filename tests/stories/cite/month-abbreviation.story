Months are abbreviations that nobody has to define, in any size of letters; other words are none.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@misc{june, title = {June}, year = 2011, month = jun}
@misc{sept, title = {September}, year = 2011, month = SEP}
@misc{foo, title = {Größe ≥ 3}, year = 2011, month = foo}
-- content/pages/about.md --
# About

Claims [@june; @sept; @foo].
-- problems --
content/references.bib:3:54-3:57 error[unreadable-reference] `foo` is no abbreviation of this file
  hint: if it is the text itself, put it between braces: {foo}

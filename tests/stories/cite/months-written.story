Months as BibTeX abbreviates them, as numbers, and written out.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@misc{june, title = {June}, year = 2011, month = jun}
@misc{sept, title = {September}, year = 2011, month = SEP}
@misc{number, title = {Number}, year = 2011, month = 4}
@misc{written, title = {Written}, year = 2011, month = {May}}
-- content/pages/about.md --
# About

Claims [@june; @sept; @number; @written].
-- site/references/index.html .work --
June. Published online June 2011.
Number. Published online April 2011.
September. Published online September 2011.
Written. Published online May 2011.

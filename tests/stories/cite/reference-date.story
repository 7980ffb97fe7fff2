Dates that are none, and dates that are.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@misc{a, title = {A}, date = {around 2011}}
@misc{b, title = {B}, date = {2011-02-30}}
@misc{c, title = {C}, urldate = {last week}, url = {https://example.org/}}
@misc{h, title = {H}, urldate = {2026-01-02}, url = {https://example.org/}}
@misc{d, title = {D}, date = {2011-08-03}}
@misc{e, title = {E}, date = {2011-08}}
@misc{f, title = {F}, year = 2011, month = aug}
@misc{g, title = {G}, date = {2011~}}
-- content/pages/about.md --
# About

Claims [@a; @b; @c; @d; @e; @f; @g; @h].
-- site/references/index.html .work --
A.
B.
C. <a class="external" href="https://example.org/">https://example.org/</a>
D. Published online August 3, 2011.
E. Published online August 2011.
F. Published online August 2011.
G. Published online 2011.
H. Accessed January 2, 2026. <a class="external" href="https://example.org/">https://example.org/</a>
-- problems --
content/references.bib:1:30-1:43 warning[reference-date] `date` is no date: the reference is printed without it
  hint: write year, year-month or year-month-day: {2011-08}
content/references.bib:2:30-2:42 warning[reference-date] `date` is no date: the reference is printed without it
  hint: write year, year-month or year-month-day: {2011-08}
content/references.bib:3:33-3:44 warning[reference-date] `urldate` is no date: the reference is printed without it
  hint: write year, year-month or year-month-day: {2011-08}

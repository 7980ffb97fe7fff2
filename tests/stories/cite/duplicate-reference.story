Two entries with the same key; letters of another size make another key.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@book{clark2011, title = {Essentials}, author = {Clark, Micheal}, publisher = {Jones}, year = {2011}}
@misc{Clark2011, title = {Capital}}

@article{
  clark2011,
  title = {Another work},
}
@misc{  clark2011  , title = {A third}}
-- content/pages/about.md --
# About

Claims [@clark2011; @Clark2011].
-- problems --
content/references.bib:5:3-5:12 error[duplicate-reference] a reference called `clark2011` is there already
  content/references.bib:1:7-1:16 first defined here
content/references.bib:8:9-8:18 error[duplicate-reference] a reference called `clark2011` is there already
  content/references.bib:1:7-1:16 first defined here

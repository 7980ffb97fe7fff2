What an entry of each kind is found by; one that inherits may have it from another.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@article{hou2002, title = {Immediate effects}}
@book{clark2011, author = {Clark, Micheal}, title = {Essentials}, year = {2011}}
@incollection{part, author = {Clark, Micheal}, title = {A part}, year = {2011}}
@phdthesis{thesis, author = {Clark, Micheal}, year = {2011}, school = {A school}}
@online{site, url = {https://example.org/}}
@inproceedings{paper, author = {Hou, Chang-Rong}, title = {A paper}, crossref = {volume}}
@proceedings{volume, title = {A volume}, booktitle = {A volume}, year = {2002}}
@article{press, author = {Hou, Chang-Rong}, title = {Soon}, journal = {A journal}, pubstate = {inpress}}
@online{page, title = {A page}, url = {https://example.org/}}
-- content/pages/about.md --
# About

Claims [@hou2002; @clark2011; @part; @thesis; @site; @paper; @press; @page].
-- problems --
content/references.bib:1:10-1:17 warning[incomplete-reference] `hou2002` has no `author`, no `date`, no `journal`
  hint: add it, or choose another type than `@article`
content/references.bib:2:7-2:16 warning[incomplete-reference] `clark2011` has no `publisher`
  hint: add it, or choose another type than `@book`
content/references.bib:3:15-3:19 warning[incomplete-reference] `part` has no `booktitle`
  hint: add it, or choose another type than `@incollection`
content/references.bib:4:12-4:18 warning[incomplete-reference] `thesis` has no `title`
  hint: add it, or choose another type than `@phdthesis`
content/references.bib:5:9-5:13 warning[incomplete-reference] `site` has no `title`
  hint: add it, or choose another type than `@online`

Entries that inherit from each other in a circle, and one that inherits as it should.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@inproceedings{a, author = {Ames, A.}, title = {First}, year = {2001}, crossref = {b}}
@proceedings{b, title = {Second}, crossref = {c}}
@proceedings{c, title = {Third}, xdata = {a}}
@inproceedings{fine, author = {Fine, F.}, title = {Fourth}, crossref = {volume}}
@proceedings{volume, title = {Volume}, year = {2002}}
-- content/pages/about.md --
# About

Claims [@a; @b; @c; @fine].
-- problems --
content/references.bib:1:16-1:17 warning[incomplete-reference] `a` has no `booktitle`
  hint: add it, or choose another type than `@inproceedings`
content/references.bib:1:83-1:86 error[unreadable-reference] `a` inherits from itself, or from too many
  hint: name another entry, or take the field out
content/references.bib:2:46-2:49 error[unreadable-reference] `b` inherits from itself, or from too many
  hint: name another entry, or take the field out
content/references.bib:3:42-3:45 error[unreadable-reference] `c` inherits from itself, or from too many
  hint: name another entry, or take the field out

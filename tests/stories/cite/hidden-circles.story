Entries that inherit from themselves, however it is written, and digits of another script.
-- content/pages/home.md --
# Home

Claims [@own; @braced; @named; @other; @missing; @digits].
-- content/references.bib --
@string{me = {named}}
@misc{own, title = {Own}, crossref = {own}}
@misc{braced, title = {Braced}, xdata = {{braced}}}
@misc{named, title = {Named}, crossref = me}
@misc{other, title = {Other}, ids = {alias}, crossref = {alias}}
@misc{missing, title = {Missing}, crossref = {misssing}}
@misc{digits, title = {Digits}, month = {٢}, date = {½}}
-- problems --
content/references.bib:2:38-2:43 error[unreadable-reference] `own` inherits from itself, or from too many
  hint: name another entry, or take the field out
content/references.bib:3:41-3:51 error[unreadable-reference] `braced` inherits from itself, or from too many
  hint: name another entry, or take the field out
content/references.bib:4:42-4:44 error[unreadable-reference] `named` inherits from itself, or from too many
  hint: name another entry, or take the field out
content/references.bib:5:57-5:64 error[unreadable-reference] `other` inherits from `alias`, which is not in this file
  hint: name another entry, or take the field out
content/references.bib:6:46-6:56 error[unreadable-reference] `missing` inherits from `misssing`, which is not in this file
  hint: did you mean `missing`?
content/references.bib:7:41-7:44 warning[reference-date] `month` is no date: the reference is printed without it
  hint: write year, year-month or year-month-day: {2011-08}
content/references.bib:7:53-7:56 warning[reference-date] `date` is no date: the reference is printed without it
  hint: write year, year-month or year-month-day: {2011-08}

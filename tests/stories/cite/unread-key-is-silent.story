A citation of an entry that cannot be read is not told as well; one of a key that nobody has is.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@misc{behm2020, title = {Rolling prescription}}
@misc{hou2002,
  title = {Immediate effects},
  year = {2002},
-- content/pages/about.md --
# About

Lost [@hou2002, p. 3]. Both [@behm2020; @hou2002]. Neither [@behm2002; @clark2011].
-- problems --
content/pages/about.md:3:61-3:70 error[unknown-reference] there is no reference `behm2002`
  hint: did you mean `behm2020`?
content/pages/about.md:3:72-3:82 error[unknown-reference] there is no reference `clark2011`
  hint: references stand in content/references.bib
content/references.bib:2:7-2:14 error[unreadable-reference] `hou2002` cannot be read: it does not end
  content/references.bib:5:1-5:1 noticed here
  hint: a brace or quotation mark that it opens is never closed

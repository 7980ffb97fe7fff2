An entry that nobody closed costs itself only; the file goes on at the next entry.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
% Exported, then edited by hand.
@article{behm2020,
  title = {Rolling prescription},
  author = {Behm, David},
  journal = {J Strength Cond Res},
  year = {2020},
}

@article{hou2002,
  title = {Immediate effects},
  author = {Hou, Chang-Rong},
  journal = {Arch Phys Med Rehabil},
  year = {2002},

@article{grabow2018,
  title = {Higher quadriceps roller massage forces},
  author = {Grabow, Lena},
  journal = {J Strength Cond Res},
  year = {2018},
}
-- content/pages/about.md --
# About

Known [@behm2020; @grabow2018], lost [@hou2002].
-- problems --
content/references.bib:9:10-9:17 error[unreadable-reference] `hou2002` cannot be read: it does not end
  content/references.bib:15:1-15:2 noticed here
  hint: a brace or quotation mark that it opens is never closed

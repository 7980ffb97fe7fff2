Entry types and fields that do not exist; what reference managers keep for themselves is fine.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@atricle{hou2002,
  author = {Hou, Chang-Rong},
  title = {Immediate effects},
  jounal = {Arch Phys Med Rehabil},
  yaer = {2002},
}
@foo{what2000, title = {What is it}}
@Article{behm2020,
  Author = {Behm, David},
  Title = {Rolling prescription},
  Journal = {J Strength Cond Res},
  Year = {2020},
  Volume = {34},
  Number = {11},
  Pages = {3301--3321},
  abstract = {A long text.},
  file = {:home/ro/behm.pdf:PDF},
  groups = {rolling},
  keywords = {roller, massage},
  bdsk-url-1 = {https://example.org/behm},
}
-- content/pages/about.md --
# About

Claims [@hou2002; @what2000; @behm2020].
-- site/references/index.html .work --
Behm D. Rolling prescription. <em>J Strength Cond Res</em>. 2020;34(11):3301-3321.
Hou CR. Immediate effects.
What is it.
-- problems --
content/references.bib:1:2-1:9 warning[reference-spelling] there is no entry type `@atricle`
  hint: did you mean `@article`?
content/references.bib:4:3-4:9 warning[reference-spelling] there is no field `jounal`
  hint: did you mean `journal`?
content/references.bib:5:3-5:7 warning[reference-spelling] there is no field `yaer`
  hint: did you mean `year`?
content/references.bib:7:2-7:5 warning[reference-spelling] there is no entry type `@foo`
  hint: what fits nothing else is a `@misc`

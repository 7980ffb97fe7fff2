A brace too many closes an entry early; the fields behind it stand outside, words of other kinds are comments.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
This file was exported. It knows that 1 = 1.
% year = {a comment of TeX}
@comment{
  year = {2002},
}
@misc{hou2002,
  title = {Immediate effects}},
  year = {2002},
  note = {lost as well},
}
@misc{behm2020, title = {Rolling prescription}}
}
  year = "2020",
-- content/pages/about.md --
# About

Claims [@hou2002; @behm2020].
-- site/references/index.html .work --
Immediate effects.
Rolling prescription.
-- problems --
content/references.bib:8:3-8:17 warning[stray-reference-text] this line stands outside of every entry
  hint: the entry above it is closed too early: look for a `}` too many
content/references.bib:13:3-13:17 warning[stray-reference-text] this line stands outside of every entry
  hint: the entry above it is closed too early: look for a `}` too many

A work that no page cites; one that a shared text cites is cited, and a volume is by its papers.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@misc{cited, title = {Cited}}
@misc{shared, title = {Cited in a shared text}}
@misc{hou2002,
  title = {Immediate effects},
}
@inproceedings{paper, author = {Ames, A.}, title = {A paper}, crossref = {volume}}
@proceedings{volume, title = {Proceedings}, booktitle = {Proceedings}, year = {2002}}
-- content/fragments/hold.md --
A claim [@shared].
-- content/pages/about.md --
# About

Claims [@cited; @paper].

![[hold]]
-- site/references/index.html .work, .cited-on summary --
Ames A. A paper. In: <em>Proceedings</em>. 2002.
Cited on 1 page
Cited.
Cited on 1 page
Cited in a shared text.
Cited on 1 page
Immediate effects.
-- problems --
content/references.bib:3:7-3:14 warning[uncited-reference] no page cites `hou2002`
  hint: cite it with [@hou2002], or take it out

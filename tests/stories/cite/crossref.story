A paper inherits its volume; the volume is no work of its own unless a page cites it.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@inproceedings{ames, author = {Ames, A.}, title = {A paper}, pages = {3--9}, crossref = {volume}}
@inproceedings{bond, author = {Bond, B.}, title = {Another paper}, crossref = {cited}}
@proceedings{volume, title = {Proceedings of Rolling}, booktitle = {Proceedings of Rolling}, editor = {Vance, V.}, year = {2002}, publisher = {A Publisher}}
@proceedings{cited, title = {Proceedings of Pressing}, booktitle = {Proceedings of Pressing}, editor = {Cole, C.}, year = {2004}, publisher = {A Publisher}}
@article{dunn, author = {Dunn, D.}, title = {Shared}, xdata = {shared}}
@xdata{shared, journal = {A Journal}, year = {2008}, volume = {3}, pages = {1}}
-- content/pages/about.md --
# About

Claims [@ames; @bond; @cited; @dunn].
-- site/references/index.html .work --
Ames A. A paper. In: Vance V, ed. <em>Proceedings of Rolling</em>. A Publisher; 2002:3-9.
Bond B. Another paper. In: Cole C, ed. <em>Proceedings of Pressing</em>. A Publisher; 2004.
Cole C, ed. <em>Proceedings of Pressing</em>. A Publisher; 2004.
Dunn D. Shared. <em>A Journal</em>. 2008;3:1.

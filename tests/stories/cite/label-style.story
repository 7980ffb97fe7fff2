A style of labels made of names and years: what stands in the text.
-- content/handbook.toml --
citation_style = "alphanumeric"
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@article{hou2002, author = {Hou, Chang-Rong and Tsai, Li-Chen}, title = {Immediate effects}, journal = {Arch Phys Med Rehabil}, year = {2002}, volume = {83}, number = {10}, pages = {1406--1414}}
@book{clark2011, author = {Clark, Micheal}, title = {Essentials}, publisher = {Jones}, year = {2011}}
-- content/pages/about.md --
# About

Long holds help [@hou2002, p. 1408]. It is taught so [@clark2011]. Both [@clark2011; @hou2002].
-- site/about/index.html .prose --
<p>Long holds help <span class="cite" id="rb-cite-1">[<a href="#rb-work-1" role="doc-biblioref">HT02, 1408</a>]</span>. It is taught so <span class="cite" id="rb-cite-2">[<a href="#rb-work-2" role="doc-biblioref">Cla11</a>]</span>. Both <span class="cite" id="rb-cite-3">[<a href="#rb-work-2" role="doc-biblioref">Cla11</a>, <a href="#rb-work-1" role="doc-biblioref">HT02</a>]</span>.</p>

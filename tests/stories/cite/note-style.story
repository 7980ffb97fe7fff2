A style of notes: the page’s own list is the notes, numbered in the order of the text.
-- content/handbook.toml --
citation_style = "chicago-notes"
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@article{hou2002, author = {Hou, Chang-Rong}, title = {Immediate effects}, journal = {Arch Phys Med Rehabil}, year = {2002}, volume = {83}, number = {10}, pages = {1406--1414}}
@book{clark2011, author = {Clark, Micheal}, title = {Essentials}, publisher = {Jones}, year = {2011}}
-- content/pages/about.md --
# About

Long holds help [@hou2002, p. 1408]. It is taught so [@clark2011]. Both [@clark2011; @hou2002].
-- site/about/index.html .prose --
<p>Long holds help.<span class="cite" id="rb-cite-1"><sup><a href="#rb-work-1" role="doc-biblioref">1 (p. 1408)</a></sup></span> It is taught so.<span class="cite" id="rb-cite-2"><sup><a href="#rb-work-2" role="doc-biblioref">2</a></sup></span> Both.<span class="cite" id="rb-cite-3"><sup><a href="#rb-work-2" role="doc-biblioref">2</a>,<a href="#rb-work-1" role="doc-biblioref">1</a></sup></span></p>
-- site/about/index.html .works ol --
<li id="rb-work-1">Hou, Chang-Rong. “Immediate Effects.” <em>Arch Phys Med Rehabil</em> 83, no. 10 (2002): 1406–14. <span class="ways"><a href="../references/index.html#rb-ref-hou2002">More on this work</a> <a aria-label="Back to where it is cited, 1" class="back" href="#rb-cite-1" role="doc-backlink">↑<sup>1</sup></a> <a aria-label="Back to where it is cited, 2" class="back" href="#rb-cite-3" role="doc-backlink">↑<sup>2</sup></a></span></li>
<li id="rb-work-2">Clark, Micheal. <em>Essentials</em>. Jones, 2011. <span class="ways"><a href="../references/index.html#rb-ref-clark2011">More on this work</a> <a aria-label="Back to where it is cited, 1" class="back" href="#rb-cite-2" role="doc-backlink">↑<sup>1</sup></a> <a aria-label="Back to where it is cited, 2" class="back" href="#rb-cite-3" role="doc-backlink">↑<sup>2</sup></a></span></li>

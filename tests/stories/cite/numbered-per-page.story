Each page numbers its own works, in the order in which it cites them; a work cited twice has two ways back.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@article{hou2002, author = {Hou, Chang-Rong and Tsai, Li-Chen and Hong, Chang-Zern}, title = {Immediate effects of various physical therapeutic modalities}, journal = {Arch Phys Med Rehabil}, year = {2002}, volume = {83}, number = {10}, pages = {1406--1414}, doi = {10.1053/apmr.2002.34834}}
@article{behm2020, author = {Behm, David}, title = {Rolling prescription}, journal = {J Strength Cond Res}, year = {2020}, volume = {34}, number = {11}, pages = {3301--3321}}
-- content/pages/about.md --
# About

Long holds help [@hou2002]. So do rollers [@behm2020], it seems. Both, in fact [@hou2002; @behm2020].
-- content/pages/other.md --
# Other

Rollers help [@behm2020].
-- site/about/index.html .prose --
<p>Long holds help.<span class="cite" id="rb-cite-1"><a href="#rb-work-1" role="doc-biblioref"><sup>1</sup></a></span> So do rollers,<span class="cite" id="rb-cite-2"><a href="#rb-work-2" role="doc-biblioref"><sup>2</sup></a></span> it seems. Both, in fact.<span class="cite" id="rb-cite-3"><a href="#rb-work-1" role="doc-biblioref"><sup>1</sup></a><sup>,</sup><a href="#rb-work-2" role="doc-biblioref"><sup>2</sup></a></span></p>
-- site/about/index.html .works ol --
<li id="rb-work-1">Hou CR, Tsai LC, Hong CZ. Immediate effects of various physical therapeutic modalities. <em>Arch Phys Med Rehabil</em>. 2002;83(10):1406-1414. doi:<a class="external" href="https://doi.org/10.1053/apmr.2002.34834">10.1053/apmr.2002.34834</a> <span class="ways"><a href="../references/index.html#rb-ref-hou2002">More on this work</a> <a aria-label="Back to where it is cited, 1" class="back" href="#rb-cite-1" role="doc-backlink">↑<sup>1</sup></a> <a aria-label="Back to where it is cited, 2" class="back" href="#rb-cite-3" role="doc-backlink">↑<sup>2</sup></a></span></li>
<li id="rb-work-2">Behm D. Rolling prescription. <em>J Strength Cond Res</em>. 2020;34(11):3301-3321. <span class="ways"><a href="../references/index.html#rb-ref-behm2020">More on this work</a> <a aria-label="Back to where it is cited, 1" class="back" href="#rb-cite-2" role="doc-backlink">↑<sup>1</sup></a> <a aria-label="Back to where it is cited, 2" class="back" href="#rb-cite-3" role="doc-backlink">↑<sup>2</sup></a></span></li>
-- site/other/index.html .prose --
<p>Rollers help.<span class="cite" id="rb-cite-1"><a href="#rb-work-1" role="doc-biblioref"><sup>1</sup></a></span></p>
-- site/other/index.html .works ol --
<li id="rb-work-1">Behm D. Rolling prescription. <em>J Strength Cond Res</em>. 2020;34(11):3301-3321. <span class="ways"><a href="../references/index.html#rb-ref-behm2020">More on this work</a> <a aria-label="Back to where it is cited, 1" class="back" href="#rb-cite-1" role="doc-backlink">↑</a></span></li>

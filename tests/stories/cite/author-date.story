A style of names and years: brackets in the text, a list that is sorted, letters for a year with two works.
-- content/handbook.toml --
citation_style = "apa"
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@article{hou2002, author = {Hou, Chang-Rong and Tsai, Li-Chen}, title = {Immediate effects}, journal = {Arch Phys Med Rehabil}, year = {2002}, volume = {83}, number = {10}, pages = {1406--1414}, doi = {10.1053/apmr.2002.34834}}
@article{behm2020, author = {Behm, David}, title = {Rolling prescription}, journal = {J Strength Cond Res}, year = {2020}, volume = {34}, pages = {3301--3321}}
@article{behmz, author = {Behm, David}, title = {Zones of pressure}, journal = {Sports Med}, year = {2020}, volume = {50}, pages = {1--9}}
@article{behm2018, author = {Behm, David and Hou, Chang-Rong and Clark, Micheal}, title = {Foam rolling}, journal = {Sports Med}, year = {2018}, volume = {48}, pages = {5}}
-- content/pages/about.md --
# About

Long holds help [@hou2002]. So do rollers [@behm2020, p. 3302]. Zones matter [@behmz].
All of it [@hou2002; @behm2018].
-- site/about/index.html .prose --
<p>Long holds help <span class="cite" id="rb-cite-1">(<a href="#rb-work-4" role="doc-biblioref">Hou &amp; Tsai, 2002</a>)</span>. So do rollers <span class="cite" id="rb-cite-2">(<a href="#rb-work-1" role="doc-biblioref">Behm, 2020a, p. 3302</a>)</span>. Zones matter <span class="cite" id="rb-cite-3">(<a href="#rb-work-2" role="doc-biblioref">Behm, 2020b</a>)</span>.
All of it <span class="cite" id="rb-cite-4">(<a href="#rb-work-3" role="doc-biblioref">Behm et al., 2018</a>; <a href="#rb-work-4" role="doc-biblioref">Hou &amp; Tsai, 2002</a>)</span>.</p>
-- site/about/index.html .works ul --
<li id="rb-work-1">Behm, D. (2020a). Rolling prescription. <em>J Strength Cond Res</em>, <em>34</em>, 3301–3321. <span class="ways"><a href="../references/index.html#rb-ref-behm2020">More on this work</a> <a aria-label="Back to where it is cited, 1" class="back" href="#rb-cite-2" role="doc-backlink">↑</a></span></li>
<li id="rb-work-2">Behm, D. (2020b). Zones of pressure. <em>Sports Med</em>, <em>50</em>, 1–9. <span class="ways"><a href="../references/index.html#rb-ref-behmz">More on this work</a> <a aria-label="Back to where it is cited, 1" class="back" href="#rb-cite-3" role="doc-backlink">↑</a></span></li>
<li id="rb-work-3">Behm, D., Hou, C.-R., &amp; Clark, M. (2018). Foam rolling. <em>Sports Med</em>, <em>48</em>, 5. <span class="ways"><a href="../references/index.html#rb-ref-behm2018">More on this work</a> <a aria-label="Back to where it is cited, 1" class="back" href="#rb-cite-4" role="doc-backlink">↑</a></span></li>
<li id="rb-work-4">Hou, C.-R., &amp; Tsai, L.-C. (2002). Immediate effects. <em>Arch Phys Med Rehabil</em>, <em>83</em>(10), 1406–1414. <a class="external" href="https://doi.org/10.1053/apmr.2002.34834">https://doi.org/10.1053/apmr.2002.34834</a> <span class="ways"><a href="../references/index.html#rb-ref-hou2002">More on this work</a> <a aria-label="Back to where it is cited, 1" class="back" href="#rb-cite-1" role="doc-backlink">↑<sup>1</sup></a> <a aria-label="Back to where it is cited, 2" class="back" href="#rb-cite-4" role="doc-backlink">↑<sup>2</sup></a></span></li>

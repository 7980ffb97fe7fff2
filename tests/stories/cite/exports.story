What reference managers write: LaTeX, escaped addresses, pages in parts, "and others", empty fields.
-- content/pages/home.md --
# Home

Claims [@others; @parts; @latex; @escaped; @organization; @particle; @subtitle; @publisher].
-- content/references.bib --
@article{others, author = {Doe, Jane and others}, title = {Others}, journal = {J}, year = {2001}, volume = {1}, pages = {3--4}}
@article{parts, author = {Roe, R.}, title = {Parts}, journal = {J}, year = {2002}, volume = {}, pages = {12--15, 17}}
@article{latex, author = {Poe, P.}, title = {Why \textit{soft ``rolling''} of $\alpha$~fibres?}, journal = {J}, year = {2003}}
@article{escaped, author = {Foe, F.}, title = {Escaped}, journal = {J}, year = {2004}, doi = {https://doi.org/10.1016/a\_b}}
@manual{organization, organization = {Society of Rollers}, title = {The Manual}, year = {2005}}
@article{particle, author = {{de la Cruz}, Mar{\'i}a and van der Berg, Jan}, title = {Particles}, journal = {J}, year = {2006}}
@book{subtitle, author = {Moe, M.}, title = {Soft}, subtitle = {A History}, publisher = {P}, year = {2007}}
@book{publisher, author = {Noe, N.}, title = {Hard}, publisher = {Williams and Wilkins}, year = {2008}}
-- site/index.html .works li --
Doe J, et al. Others. <em>J</em>. 2001;1:3-4. <span class="ways"><a href="references/index.html#rb-ref-others">More on this work</a> <a aria-label="Back to where it is cited, 1" class="back" href="#rb-cite-1" role="doc-backlink">↑</a></span>
Roe R. Parts. <em>J</em>. Published online 2002:12–15, 17. <span class="ways"><a href="references/index.html#rb-ref-parts">More on this work</a> <a aria-label="Back to where it is cited, 1" class="back" href="#rb-cite-1" role="doc-backlink">↑</a></span>
Poe P. Why soft “rolling” of α&nbsp;fibres? <em>J</em>. Published online 2003. <span class="ways"><a href="references/index.html#rb-ref-latex">More on this work</a> <a aria-label="Back to where it is cited, 1" class="back" href="#rb-cite-1" role="doc-backlink">↑</a></span>
Foe F. Escaped. <em>J</em>. Published online 2004. doi:<a class="external" href="https://doi.org/10.1016/a_b">10.1016/a_b</a> <span class="ways"><a href="references/index.html#rb-ref-escaped">More on this work</a> <a aria-label="Back to where it is cited, 1" class="back" href="#rb-cite-1" role="doc-backlink">↑</a></span>
Society of Rollers. The Manual. Published online 2005. <span class="ways"><a href="references/index.html#rb-ref-organization">More on this work</a> <a aria-label="Back to where it is cited, 1" class="back" href="#rb-cite-1" role="doc-backlink">↑</a></span>
de la Cruz M, van der Berg J. Particles. <em>J</em>. Published online 2006. <span class="ways"><a href="references/index.html#rb-ref-particle">More on this work</a> <a aria-label="Back to where it is cited, 1" class="back" href="#rb-cite-1" role="doc-backlink">↑</a></span>
Moe M. <em>Soft: A History</em>. P; 2007. <span class="ways"><a href="references/index.html#rb-ref-subtitle">More on this work</a> <a aria-label="Back to where it is cited, 1" class="back" href="#rb-cite-1" role="doc-backlink">↑</a></span>
Noe N. <em>Hard</em>. Williams and Wilkins; 2008. <span class="ways"><a href="references/index.html#rb-ref-publisher">More on this work</a> <a aria-label="Back to where it is cited, 1" class="back" href="#rb-cite-1" role="doc-backlink">↑</a></span>

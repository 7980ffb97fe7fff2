Where in a work a claim stands, beside a raised number.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@book{clark2011, author = {Clark, Micheal}, title = {Essentials}, publisher = {Jones}, year = {2011}}
-- content/pages/about.md --
# About

1. Page [@clark2011, p. 3].
2. Pages [@clark2011, pp. 3-5].
3. Chapter [@clark2011, chap. 2].
-- site/about/index.html .prose .cite --
<a href="#rb-work-1" role="doc-biblioref"><sup>1(p3)</sup></a>
<a href="#rb-work-1" role="doc-biblioref"><sup>1(pp3–5)</sup></a>
<a href="#rb-work-1" role="doc-biblioref"><sup>1(chap2)</sup></a>

Where in a work a claim stands, in a style of names; what is no place by name is printed as it is written.
-- content/handbook.toml --
citation_style = "apa"
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@book{clark2011, author = {Clark, Micheal}, title = {Essentials}, publisher = {Jones}, year = {2011}}
-- content/pages/about.md --
# About

1. Page [@clark2011, p. 3].
2. Pages [@clark2011, pp. 3-5].
3. Range [@clark2011, p. 3–5].
4. Chapter [@clark2011, chap. 2].
5. Figure [@clark2011, fig. 1].
6. Section [@clark2011, section 4].
7. Other [@clark2011, the last part].
8. Bare [@clark2011, 33].
9. Comma [@clark2011, pp. 3, 5].
-- site/about/index.html .prose .cite --
(<a href="#rb-work-1" role="doc-biblioref">Clark, 2011, p. 3</a>)
(<a href="#rb-work-1" role="doc-biblioref">Clark, 2011, pp. 3–5</a>)
(<a href="#rb-work-1" role="doc-biblioref">Clark, 2011, pp. 3–5</a>)
(<a href="#rb-work-1" role="doc-biblioref">Clark, 2011, Chapter 2</a>)
(<a href="#rb-work-1" role="doc-biblioref">Clark, 2011, Figure 1</a>)
(<a href="#rb-work-1" role="doc-biblioref">Clark, 2011, Section 4</a>)
(<a href="#rb-work-1" role="doc-biblioref">Clark, 2011, the last part</a>)
(<a href="#rb-work-1" role="doc-biblioref">Clark, 2011, 33</a>)
(<a href="#rb-work-1" role="doc-biblioref">Clark, 2011, pp. 3, 5</a>)

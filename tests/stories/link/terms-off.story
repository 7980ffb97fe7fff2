A page can do without links of terms; it still counts among those that use them.
-- content/pages/home.md --
# Home

Welcome.
-- content/glossary/fascia.md --
+++
title = "Fascia"
definition = "Sheets of tissue."
+++
-- content/pages/about.md --
+++
title = "About"
link_terms = false
+++

The fascia is named here.
-- site/about/index.html .prose --
<p>The fascia is named here.</p>
-- site/glossary/fascia/index.html .used-in --
Used in: <a href="../../about/index.html">About</a>

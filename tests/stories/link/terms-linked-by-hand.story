A term that the author linked before is not linked again; one that is linked later is.
-- content/pages/home.md --
# Home

Welcome.
-- content/glossary/fascia.md --
+++
title = "Fascia"
definition = "F."
+++
-- content/glossary/tendon.md --
+++
title = "Tendon"
definition = "T."
+++
-- content/pages/about.md --
# About

The [[fascia|white sheets]] of it. Fascia again. A tendon first, then [its page](../glossary/tendon.md). [[home]]: tendon.
-- site/about/index.html .prose --
<p>The <a href="../glossary/fascia/index.html">white sheets</a> of it. Fascia again. A <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-1" class="term" href="../glossary/tendon/index.html">tendon</a><span class="tip" id="rb-term-1" role="tooltip">T.</span></span> first, then <a href="../glossary/tendon/index.html">its page</a>. <a href="../index.html">Home</a>: tendon.</p>
-- site/glossary/fascia/index.html .used-in --
Used in: <a href="../../about/index.html">About</a>

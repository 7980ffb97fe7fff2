A mention beside a citation, a note and marks of punctuation.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@misc{hou2002, title = {Immediate effects}}
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
-- content/glossary/nerve.md --
+++
title = "Nerve"
definition = "N."
+++
-- content/pages/about.md --
# About

So says the fascia [@hou2002]. A tendon[^n] moves. (“Nerve”)

[^n]: Note.
-- site/about/index.html .prose > p --
So says the <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-1" class="term" href="../glossary/fascia/index.html">fascia</a><span class="tip" id="rb-term-1" role="tooltip">F.</span></span>.<span class="cite" id="rb-cite-1"><a href="#rb-work-1" role="doc-biblioref"><sup>1</sup></a></span> A <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-2" class="term" href="../glossary/tendon/index.html">tendon</a><span class="tip" id="rb-term-2" role="tooltip">T.</span></span><sup class="footnote"><a href="#rb-fn-1" id="rb-fnref-1" role="doc-noteref">a</a></sup> moves. (“<span class="tipped" tabindex="-1"><a aria-describedby="rb-term-3" class="term" href="../glossary/nerve/index.html">Nerve</a><span class="tip" id="rb-term-3" role="tooltip">N.</span></span>”)

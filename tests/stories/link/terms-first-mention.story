The first mention of a term on a page leads to it: not in headings, links or code, not on its own page.
-- content/pages/home.md --
# Home

Welcome.
-- content/glossary/fascia.md --
+++
title = "Fascia"
definition = "Sheets of tissue that wrap & join muscles."
aliases = ["fasciae"]
+++

Fascia is what this page is about, and a trigger point is not.
-- content/glossary/trigger-point.md --
+++
title = "Trigger point"
definition = "A sore spot in a tight band."
+++
-- content/pages/about.md --
# About

## Fascia and more

See [the fascia of others](https://example.org/), write `fascia` with care.

The fascia is first named here. Fascia again, and fasciae. Trigger points are next, a trigger point after them.

## Further

Fascia, once more.
-- site/about/index.html .prose --
<h2 id="fascia-and-more">Fascia and more</h2>
<p>See <a class="external" href="https://example.org/">the fascia of others</a>, write <code>fascia</code> with care.</p>
<p>The <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-1" class="term" href="../glossary/fascia/index.html">fascia</a><span class="tip" id="rb-term-1" role="tooltip">Sheets of tissue that wrap &amp; join muscles.</span></span> is first named here. Fascia again, and fasciae. <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-2" class="term" href="../glossary/trigger-point/index.html">Trigger points</a><span class="tip" id="rb-term-2" role="tooltip">A sore spot in a tight band.</span></span> are next, a trigger point after them.</p>
<h2 id="further">Further</h2>
<p>Fascia, once more.</p>
-- site/glossary/fascia/index.html .prose --
<p>Fascia is what this page is about, and a <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-1" class="term" href="../trigger-point/index.html">trigger point</a><span class="tip" id="rb-term-1" role="tooltip">A sore spot in a tight band.</span></span> is not.</p>

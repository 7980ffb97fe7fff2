Mentions at a line break, in a list, a table, a callout, stress and notes; a shared text counts on each page.
-- content/pages/home.md --
# Home

Welcome.
-- content/glossary/a.md --
+++
title = "Trigger point"
definition = "T."
+++
-- content/glossary/b.md --
+++
title = "Fascia"
definition = "F."
+++
-- content/glossary/c.md --
+++
title = "Tendon"
definition = "Te."
+++
-- content/glossary/d.md --
+++
title = "Nerve"
definition = "N."
+++
-- content/glossary/e.md --
+++
title = "Reflex"
definition = "R."
+++
-- content/glossary/f.md --
+++
title = "Pressure"
definition = "P."
+++
-- content/fragments/hold.md --
Pressure on a trigger point.
-- content/pages/one.md --
# One

It ends in a trigger
point here.

- The *fascia* in a list.

| Head | Of a table |
| - | - |
| A **tendon** | x |

> [!NOTE]
> A nerve in a callout.

Note.[^n]

![[hold]]

[^n]: A reflex in a note, under pressure.
-- content/pages/two.md --
# Two

![[hold]]
-- content/pages/three.md --
# Three

> A reflex in a quotation.
> And a ~~tendon~~.

A trigger *point* is no mention.
-- site/one/index.html .prose --
<p>It ends in a <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-1" class="term" href="../glossary/a/index.html">trigger
point</a><span class="tip" id="rb-term-1" role="tooltip">T.</span></span> here.</p>
<ul>
<li>The <em><span class="tipped" tabindex="-1"><a aria-describedby="rb-term-2" class="term" href="../glossary/b/index.html">fascia</a><span class="tip" id="rb-term-2" role="tooltip">F.</span></span></em> in a list.</li>
</ul>
<div class="table"><table>
<thead>
<tr><th scope="col">Head</th><th scope="col">Of a table</th></tr>
</thead>
<tbody>
<tr><td>A <strong><span class="tipped" tabindex="-1"><a aria-describedby="rb-term-3" class="term" href="../glossary/c/index.html">tendon</a><span class="tip" id="rb-term-3" role="tooltip">Te.</span></span></strong></td><td>x</td></tr>
</tbody>
</table></div>
<div class="callout callout-note" role="note">
<p class="callout-title">Note</p>
<p>A <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-4" class="term" href="../glossary/d/index.html">nerve</a><span class="tip" id="rb-term-4" role="tooltip">N.</span></span> in a callout.</p>
</div>
<p>Note.<sup class="footnote"><a href="#rb-fn-1" id="rb-fnref-1" role="doc-noteref">1</a></sup></p>
<p><span class="tipped" tabindex="-1"><a aria-describedby="rb-term-5" class="term" href="../glossary/f/index.html">Pressure</a><span class="tip" id="rb-term-5" role="tooltip">P.</span></span> on a trigger point.</p>
<section aria-label="Notes" class="footnotes" role="doc-endnotes">
<ol>
<li id="rb-fn-1">
<p>A <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-6" class="term" href="../glossary/e/index.html">reflex</a><span class="tip" id="rb-term-6" role="tooltip">R.</span></span> in a note, under pressure.</p>
<a class="back" href="#rb-fnref-1" role="doc-backlink">Back to the text</a> </li>
</ol>
</section>
-- site/two/index.html .prose --
<p><span class="tipped" tabindex="-1"><a aria-describedby="rb-term-1" class="term" href="../glossary/f/index.html">Pressure</a><span class="tip" id="rb-term-1" role="tooltip">P.</span></span> on a <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-2" class="term" href="../glossary/a/index.html">trigger point</a><span class="tip" id="rb-term-2" role="tooltip">T.</span></span>.</p>
-- site/three/index.html .prose --
<blockquote>
<p>A <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-1" class="term" href="../glossary/e/index.html">reflex</a><span class="tip" id="rb-term-1" role="tooltip">R.</span></span> in a quotation.
And a <del><span class="tipped" tabindex="-1"><a aria-describedby="rb-term-2" class="term" href="../glossary/c/index.html">tendon</a><span class="tip" id="rb-term-2" role="tooltip">Te.</span></span></del>.</p>
</blockquote>
<p>A trigger <em>point</em> is no mention.</p>

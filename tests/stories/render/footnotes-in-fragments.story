Footnotes of a fragment, of a note, and one that is used twice.
-- content/pages/home.md --
# Home

Welcome.
-- content/fragments/f.md --
Shared.[^a]

[^a]: From the fragment.
-- content/pages/about.md --
# About

Text.[^a]

![[f]]

[^a]: From the page.[^b]

[^b]: From a note.
-- site/about/index.html .prose --
<p>Text.<sup class="footnote"><a href="#rb-fn-1" id="rb-fnref-1" role="doc-noteref">1</a></sup></p>
<p>Shared.<sup class="footnote"><a href="#rb-fn-2" id="rb-fnref-2" role="doc-noteref">2</a></sup></p>
<section aria-label="Notes" class="footnotes" role="doc-endnotes">
<ol>
<li id="rb-fn-1">
<p>From the page.<sup class="footnote"><a href="#rb-fn-3" id="rb-fnref-3" role="doc-noteref">3</a></sup></p>
<a class="back" href="#rb-fnref-1" role="doc-backlink">Back to the text</a> </li>
<li id="rb-fn-2">
<p>From the fragment.</p>
<a class="back" href="#rb-fnref-2" role="doc-backlink">Back to the text</a> </li>
<li id="rb-fn-3">
<p>From a note.</p>
<a class="back" href="#rb-fnref-3" role="doc-backlink">Back to the text</a> </li>
</ol>
</section>

Footnotes are numbered as they are first referred to, each with its ways back.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

One.[^b] Two.[^a] Again.[^b]

[^a]: Note *a*.

[^b]: Note b.
-- site/about/index.html .prose --
<p>One.<sup class="footnote"><a href="#rb-fn-1" id="rb-fnref-1" role="doc-noteref">1</a></sup> Two.<sup class="footnote"><a href="#rb-fn-2" id="rb-fnref-2" role="doc-noteref">2</a></sup> Again.<sup class="footnote"><a href="#rb-fn-1" id="rb-fnref-1-2" role="doc-noteref">1</a></sup></p>
<section aria-label="Notes" class="footnotes" role="doc-endnotes">
<ol>
<li id="rb-fn-1">
<p>Note b.</p>
<a class="back" href="#rb-fnref-1" role="doc-backlink">Back to the text</a> <a class="back" href="#rb-fnref-1-2" role="doc-backlink">Back to the text</a> </li>
<li id="rb-fn-2">
<p>Note <em>a</em>.</p>
<a class="back" href="#rb-fnref-2" role="doc-backlink">Back to the text</a> </li>
</ol>
</section>

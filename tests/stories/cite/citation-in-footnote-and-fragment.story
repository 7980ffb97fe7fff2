Citations count in the order of the page: a fragment’s where it stands, a footnote’s at the end,
under no heading.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@misc{a, title = {Cited in a footnote}}
@misc{b, title = {Cited in a fragment}}
@misc{c, title = {Cited last}}
@misc{d, title = {Cited in the note of a fragment}}
-- content/fragments/hold.md --
A hold [@b] helps.[^own]

[^own]: Says somebody [@d].
-- content/pages/about.md --
# About

First a note.[^n]

![[hold]]

## Claims

Then a claim [@c; @a].

[^n]: The note rests on it [@a].
-- site/about/index.html .prose --
<p>First a note.<sup class="footnote"><a href="#rb-fn-1" id="rb-fnref-1" role="doc-noteref">a</a></sup></p>
<p>A hold<span class="cite" id="rb-cite-1"><a href="#rb-work-1" role="doc-biblioref"><sup>1</sup></a></span> helps.<sup class="footnote"><a href="#rb-fn-2" id="rb-fnref-2" role="doc-noteref">b</a></sup></p>
<h2 id="claims">Claims</h2>
<p>Then a claim.<span class="cite" id="rb-cite-2"><a href="#rb-work-2" role="doc-biblioref"><sup>2</sup></a><sup>,</sup><a href="#rb-work-3" role="doc-biblioref"><sup>3</sup></a></span></p>
<section aria-label="Notes" class="footnotes" role="doc-endnotes">
<ol type="a">
<li id="rb-fn-1">
<p>The note rests on it.<span class="cite" id="rb-cite-3"><a href="#rb-work-3" role="doc-biblioref"><sup>3</sup></a></span></p>
<a class="back" href="#rb-fnref-1" role="doc-backlink">Back to the text</a> </li>
<li id="rb-fn-2">
<p>Says somebody.<span class="cite" id="rb-cite-4"><a href="#rb-work-4" role="doc-biblioref"><sup>4</sup></a></span></p>
<a class="back" href="#rb-fnref-2" role="doc-backlink">Back to the text</a> </li>
</ol>
</section>
-- site/about/index.html .works ol --
<li id="rb-work-1">Cited in a fragment. <span class="ways"><a href="../references/index.html#rb-ref-b">More on this work</a> <a aria-label="Back to where it is cited, 1" class="back" href="#rb-cite-1" role="doc-backlink">↑</a></span></li>
<li id="rb-work-2">Cited last. <span class="ways"><a href="../references/index.html#rb-ref-c">More on this work</a> <a aria-label="Back to where it is cited, 1" class="back" href="#rb-cite-2" role="doc-backlink">↑</a></span></li>
<li id="rb-work-3">Cited in a footnote. <span class="ways"><a href="../references/index.html#rb-ref-a">More on this work</a> <a aria-label="Back to where it is cited, 1" class="back" href="#rb-cite-2" role="doc-backlink">↑<sup>1</sup></a> <a aria-label="Back to where it is cited, 2" class="back" href="#rb-cite-3" role="doc-backlink">↑<sup>2</sup></a></span></li>
<li id="rb-work-4">Cited in the note of a fragment. <span class="ways"><a href="../references/index.html#rb-ref-d">More on this work</a> <a aria-label="Back to where it is cited, 1" class="back" href="#rb-cite-4" role="doc-backlink">↑</a></span></li>
-- site/references/index.html .cited-on dd --
<ul>
<li><a href="../about/index.html#rb-cite-2">About</a>: <a class="section" href="../about/index.html#rb-cite-2">Claims</a></li>
</ul>
<ul>
<li><a href="../about/index.html#rb-cite-1">About</a></li>
</ul>
<ul>
<li><a href="../about/index.html#rb-cite-4">About</a></li>
</ul>
<ul>
<li><a href="../about/index.html#rb-cite-2">About</a>: <a class="section" href="../about/index.html#rb-cite-2">Claims</a></li>
</ul>

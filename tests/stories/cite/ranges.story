Three numbers or more in a row become a range.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@misc{a, title = {A}}
@misc{b, title = {B}}
@misc{c, title = {C}}
@misc{d, title = {D}}
@misc{e, title = {E}}
-- content/pages/about.md --
# About

One by one [@a], [@b], [@c], [@d], [@e].

Three in a row [@a; @b; @c]. Two in a row [@a; @b]. Not in order [@c; @a; @b]. With a hole [@a; @b; @c; @e].
-- site/about/index.html .prose p:nth-of-type(2) --
Three in a row.<span class="cite" id="rb-cite-6"><a href="#rb-work-1" role="doc-biblioref"><sup>1</sup></a><sup>–</sup><a href="#rb-work-3" role="doc-biblioref"><sup>3</sup></a></span> Two in a row.<span class="cite" id="rb-cite-7"><a href="#rb-work-1" role="doc-biblioref"><sup>1</sup></a><sup>,</sup><a href="#rb-work-2" role="doc-biblioref"><sup>2</sup></a></span> Not in order.<span class="cite" id="rb-cite-8"><a href="#rb-work-1" role="doc-biblioref"><sup>1</sup></a><sup>–</sup><a href="#rb-work-3" role="doc-biblioref"><sup>3</sup></a></span> With a hole.<span class="cite" id="rb-cite-9"><a href="#rb-work-1" role="doc-biblioref"><sup>1</sup></a><sup>–</sup><a href="#rb-work-3" role="doc-biblioref"><sup>3</sup></a><sup>,</sup><a href="#rb-work-5" role="doc-biblioref"><sup>5</sup></a></span>

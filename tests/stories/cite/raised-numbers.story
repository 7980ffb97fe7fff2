A raised number stands behind a full stop or comma, and before a semicolon or colon.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@misc{hou2002, title = {Immediate effects}}
-- content/pages/about.md --
# About

Full stop [@hou2002]. Comma [@hou2002], and more. Colon [@hou2002]: so. Semicolon [@hou2002]; so.
Bracket (so it is [@hou2002]). In the middle [@hou2002] of it.
Close[@hou2002]. **Bold [@hou2002].** At the end [@hou2002]
-- site/about/index.html .prose --
<p>Full stop.<span class="cite" id="rb-cite-1"><a href="#rb-work-1" role="doc-biblioref"><sup>1</sup></a></span> Comma,<span class="cite" id="rb-cite-2"><a href="#rb-work-1" role="doc-biblioref"><sup>1</sup></a></span> and more. Colon<span class="cite" id="rb-cite-3"><a href="#rb-work-1" role="doc-biblioref"><sup>1</sup></a></span>: so. Semicolon<span class="cite" id="rb-cite-4"><a href="#rb-work-1" role="doc-biblioref"><sup>1</sup></a></span>; so.
Bracket (so it is<span class="cite" id="rb-cite-5"><a href="#rb-work-1" role="doc-biblioref"><sup>1</sup></a></span>). In the middle<span class="cite" id="rb-cite-6"><a href="#rb-work-1" role="doc-biblioref"><sup>1</sup></a></span> of it.
Close.<span class="cite" id="rb-cite-7"><a href="#rb-work-1" role="doc-biblioref"><sup>1</sup></a></span> <strong>Bold.<span class="cite" id="rb-cite-8"><a href="#rb-work-1" role="doc-biblioref"><sup>1</sup></a></span></strong> At the end<span class="cite" id="rb-cite-9"><a href="#rb-work-1" role="doc-biblioref"><sup>1</sup></a></span></p>

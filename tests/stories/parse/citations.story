Citations lead to the references page.
-- content/references.bib --
@misc{hou2002, title = {Title of hou2002}}
@misc{a_b:c, title = {Title of a_b:c}}
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

A claim [@hou2002; @a_b:c, p. 3].
-- site/about/index.html .prose --
<p>A claim.<span class="cite" id="rb-cite-1"><a href="#rb-work-1" role="doc-biblioref"><sup>1</sup></a><sup>,</sup><a href="#rb-work-2" role="doc-biblioref"><sup>2(p3)</sup></a></span></p>
-- site/references/index.html .references --
<li id="rb-ref-a_b:c"><p class="work">Title of a_b:c.</p>
<details class="cited-on"><summary>Cited on 1 page</summary>
<dl>
<div><dt>Pages</dt><dd><ul>
<li><a href="../about/index.html#rb-cite-1">About</a></li>
</ul></dd></div>
</dl>
</details>
</li>
<li id="rb-ref-hou2002"><p class="work">Title of hou2002.</p>
<details class="cited-on"><summary>Cited on 1 page</summary>
<dl>
<div><dt>Pages</dt><dd><ul>
<li><a href="../about/index.html#rb-cite-1">About</a></li>
</ul></dd></div>
</dl>
</details>
</li>

A mention and a citation in a footnote of a fragment.
-- content/references.bib --
@misc{a/b, title = {Title of a/b}}
@misc{a:b, title = {Title of a:b}}
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/law.md --
# Law

Text.
-- content/fragments/f.md --
Shared.[^a]

[^a]: See [[law]] [@a/b; @a:b].
-- content/pages/about.md --
# About

![[f]]
-- site/law/index.html .backlinks --
<h2>Mentioned in</h2>
<ul>
<li><a href="../about/index.html">About</a>
<blockquote><p>See <mark>Law</mark>.</p></blockquote>
</li>
</ul>
-- site/references/index.html .references --
<li id="rb-ref-a/b"><p class="work">Title of a/b.</p>
<details class="cited-on"><summary>Cited on 1 page</summary>
<dl>
<div><dt>Pages</dt><dd><ul>
<li><a href="../about/index.html#rb-cite-1">About</a></li>
</ul></dd></div>
</dl>
</details>
</li>
<li id="rb-ref-a:b"><p class="work">Title of a:b.</p>
<details class="cited-on"><summary>Cited on 1 page</summary>
<dl>
<div><dt>Pages</dt><dd><ul>
<li><a href="../about/index.html#rb-cite-1">About</a></li>
</ul></dd></div>
</dl>
</details>
</li>

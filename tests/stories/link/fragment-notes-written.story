A mention and a citation in a footnote of a fragment.
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
<li id="rb-ref-a/b"><code>a/b</code>
<p>Cited on <a href="../about/index.html">About</a></p></li>
<li id="rb-ref-a:b"><code>a:b</code>
<p>Cited on <a href="../about/index.html">About</a></p></li>

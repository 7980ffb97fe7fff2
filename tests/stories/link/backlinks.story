Who mentions a page, with the sentence around it; mentions in a fragment belong to its page.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

First. Then see the [[law|law of loads]], and *more*. Last.

![[shared]]
-- content/fragments/shared.md --
- Shared words on [the law](../pages/law.md).
-- content/pages/law.md --
# Law

Of [[law|itself]].
-- site/law/index.html .backlinks --
<h2>Mentioned in</h2>
<ul>
<li><a href="../about/index.html">About</a>
<blockquote><p>Then see the <mark>law of loads</mark>, and more.</p></blockquote>
<blockquote><p>Shared words on <mark>the law</mark>.</p></blockquote>
</li>
</ul>

The sentence around a mention, without its citations and without a space before its end.
-- content/references.bib --
@misc{hou2002, title = {Title of hou2002}}
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/law.md --
# Law

Text.
-- content/pages/about.md --
# About

See [[law]] [@hou2002]. And [[law|again]][^n]; more.

[^n]: Note.
-- site/law/index.html .backlinks --
<h2>Mentioned in</h2>
<ul>
<li><a href="../about/index.html">About</a>
<blockquote><p>See <mark>Law</mark>.</p></blockquote>
<blockquote><p>And <mark>again</mark>; more.</p></blockquote>
</li>
</ul>

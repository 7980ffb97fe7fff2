A link whose text ends in a space, before a citation.
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

[the law ](law.md) [@hou2002]
-- site/law/index.html .backlinks --
<h2>Mentioned in</h2>
<ul>
<li><a href="../about/index.html">About</a>
<blockquote><p><mark>the law </mark></p></blockquote>
</li>
</ul>

Tables with wiki links and escaped bars.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

| Taught | Research |
| :-- | --: |
| [[home\|the front]] | ~~no~~ `a\|b` |
-- site/about/index.html .prose --
<div class="table"><table>
<thead>
<tr><th class="left" scope="col">Taught</th><th class="right" scope="col">Research</th></tr>
</thead>
<tbody>
<tr><td class="left"><a href="../index.html">the front</a></td><td class="right"><del>no</del> <code>a|b</code></td></tr>
</tbody>
</table></div>

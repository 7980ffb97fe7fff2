Citations lead to the references page.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

A claim [@hou2002; @a_b:c, p. 3].
-- site/about/index.html .prose --
<p>A claim <span class="cite">[<a href="../references/index.html#rb-ref-hou2002">hou2002</a>; <a href="../references/index.html#rb-ref-a_b:c">a_b:c</a>, p. 3]</span>.</p>
-- site/references/index.html .references --
<li id="rb-ref-a_b:c"><code>a_b:c</code>
<p>Cited on <a href="../about/index.html">About</a></p></li>
<li id="rb-ref-hou2002"><code>hou2002</code>
<p>Cited on <a href="../about/index.html">About</a></p></li>

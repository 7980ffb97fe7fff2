What looks like HTML or mathematics in a reference is text.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@article{html,
  author = {O'Neill & Sons, A.},
  title = {The <b>bold</b> & the "quoted" <script>alert(1)</script>},
  journal = {Heat \& Cold},
  year = {2002},
  x-tested = {<em>Heat</em> & cold},
}
@misc{math, title = {Where $x<y$ holds}}
@misc{sign, title = {Zero < 6 > 4 \& 10\% of \$3 \textless{} \#1}}
-- content/pages/about.md --
# About

Claims [@html; @math; @sign].
-- site/about/index.html .works li:first-child --
O'Neill &amp; Sons A. The &lt;b&gt;bold&lt;/b&gt; &amp; the "quoted" &lt;script&gt;alert(1)&lt;/script&gt;. <em>Heat &amp; Cold</em>. Published online 2002. <span class="ways"><a href="../references/index.html#rb-ref-html">More on this work</a> <a aria-label="Back to where it is cited, 1" class="back" href="#rb-cite-1" role="doc-backlink">↑</a></span>
-- site/references/index.html .work --
O'Neill &amp; Sons A. The &lt;b&gt;bold&lt;/b&gt; &amp; the "quoted" &lt;script&gt;alert(1)&lt;/script&gt;. <em>Heat &amp; Cold</em>. Published online 2002.
Where x&lt;y holds.
Zero &lt; 6 &gt; 4 &amp; 10% of $3 &lt; #1.
-- site/references/index.html .tested --
<div><dt>What it tested</dt><dd>&lt;em&gt;Heat&lt;/em&gt; &amp; cold</dd></div>

Every term in the order of the alphabet, wherever it is defined, with the pages that use it.
-- content/pages/home.md --
# Home

Welcome.
-- content/glossary/tendon.md --
+++
title = "Tendon"
definition = "It ties muscle to bone."
aliases = ["sinew", "heel cord"]
+++

The fascia goes on into it.
-- content/glossary/nobody.md --
+++
title = "Unused word"
definition = "Nobody says it."
+++
-- content/science/fascia.md --
+++
title = "Fascia"
definition = "Sheets of tissue."
+++

It ends in a tendon.
-- content/science/law.md --
+++
title = "The law"
+++

The sinews obey it.
-- content/pages/about.md --
# About

See [[tendon]].
-- content/pages/glossary.md --
# Words

Words that we use, such as tendon.
-- site/glossary/index.html main --
<nav aria-label="You are here" class="crumbs">
<ol>
<li><a href="../index.html">Home</a></li>
</ol>
</nav>
<h1>Words</h1>
<div class="prose">
<p>Words that we use, such as <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-1" class="term" href="tendon/index.html">tendon</a><span class="tip" id="rb-term-1" role="tooltip">It ties muscle to bone.</span></span>.</p>
</div>
<dl class="glossary">
<div><dt><a href="../science/fascia/index.html">Fascia</a></dt>
<dd>Sheets of tissue.
<p class="used-in">Used in: <a href="tendon/index.html">Tendon</a></p>
</dd></div>
<div><dt><a href="tendon/index.html">Tendon</a></dt>
<dd>It ties muscle to bone.
<p class="aliases">Also called: sinew, heel cord</p>
<p class="used-in">Used in: <a href="../about/index.html">About</a>, <a href="index.html">Words</a>, <a href="../science/fascia/index.html">Fascia</a>, <a href="../science/law/index.html">The law</a></p>
</dd></div>
<div><dt><a href="nobody/index.html">Unused word</a></dt>
<dd>Nobody says it.
</dd></div>
</dl>
-- site/glossary/tendon/index.html main --
<nav aria-label="You are here" class="crumbs">
<ol>
<li><a href="../../index.html">Home</a></li>
<li><a href="../index.html">Words</a></li>
</ol>
</nav>
<article class="term">
<h1>Tendon</h1>
<p class="definition"><strong>In short:</strong> It ties muscle to bone.</p>
<div class="prose">
<p>The <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-1" class="term" href="../../science/fascia/index.html">fascia</a><span class="tip" id="rb-term-1" role="tooltip">Sheets of tissue.</span></span> goes on into it.</p>
</div>
<p class="used-in">Used in: <a href="../../about/index.html">About</a>, <a href="../index.html">Words</a>, <a href="../../science/fascia/index.html">Fascia</a>, <a href="../../science/law/index.html">The law</a></p>
</article>
<section class="backlinks">
<h2>Mentioned in</h2>
<ul>
<li><a href="../../about/index.html">About</a>
<blockquote><p>See <mark>Tendon</mark>.</p></blockquote>
</li>
</ul>
</section>
<nav aria-label="Before and after" class="neighbours">
<a class="next" href="../nobody/index.html" rel="next"><span>Next</span> Unused word</a>
</nav>
-- site/science/fascia/index.html main .used-in --
Used in: <a href="../../glossary/tendon/index.html">Tendon</a>

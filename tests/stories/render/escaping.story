What an author writes is text and never markup.
-- content/handbook.toml --
title = "A <b> & \"c\""
-- content/pages/home.md --
+++
title = "A <script> & \"quoted\""
summary = "x\" onload=\"y"
+++

A \<i> & `<code>`.

[link](https://example.org/?a=1&b="2" "ti\"tle")
-- site/index.html title --
A &lt;script&gt; &amp; "quoted" · A &lt;b&gt; &amp; "c"
-- site/index.html head --
<meta charset="utf-8">
<meta content="width=device-width, initial-scale=1" name="viewport">
<title>A &lt;script&gt; &amp; "quoted" · A &lt;b&gt; &amp; "c"</title>
<meta content="x&quot; onload=&quot;y" name="description">
<meta content="light dark" name="color-scheme">
<link href="assets/icon.svg" rel="icon" type="image/svg+xml">
<link href="assets/style.994e922f.css" rel="stylesheet">
-- site/index.html main --
<article class="home">
<div class="hero">
<div class="hero-text">
<h1>A &lt;script&gt; &amp; "quoted"</h1>
<p class="summary">x" onload="y</p>
<div class="prose">
<p>A &lt;i&gt; &amp; <code>&lt;code&gt;</code>.</p>
<p><a class="external" href="https://example.org/?a=1&amp;b=%222%22" title="ti&quot;tle">link</a></p>
</div>
</div>
</div>
</article>

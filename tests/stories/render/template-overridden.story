A handbook's own template takes the place of the built-in one; its partner stays.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About & us

Text & "quotes".
-- templates/page.html --
{% extends "base.html" %}
{% block main %}<h1>{{ title }}</h1><p>ours</p>{{ body | safe }}{% endblock main %}
-- content/handbook.toml --
-- site/about/index.html main --
<nav aria-label="You are here" class="crumbs">
<ol>
<li><a href="../index.html">Home</a></li>
</ol>
</nav>
<h1>About &amp; us</h1><p>ours</p><p>Text &amp; "quotes".</p>
-- site/index.html main --
<article class="home">
<div class="hero">
<div class="hero-text">
<h1>Home</h1>
<div class="prose">
<p>Welcome.</p>
</div>
</div>
</div>
</article>

Anchors as GitHub makes them, unique on the page, fragments included.
-- content/pages/home.md --
# Home

Welcome.
-- content/fragments/more.md --
## Dose

More.
-- content/pages/about.md --
# About

## Dose

Text.

![[more]]

## Dose & *time*!

Text.

## ???

[here](#dose-1)
-- site/about/index.html .prose --
<h2 id="dose">Dose</h2>
<p>Text.</p>
<h2 id="dose-1">Dose</h2>
<p>More.</p>
<h2 id="dose--time">Dose &amp; <em>time</em>!</h2>
<p>Text.</p>
<h2 id="section">???</h2>
<p><a href="#dose-1">here</a></p>

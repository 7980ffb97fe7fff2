A callout is a box with its title.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

> [!NOTE]
> Text.

> [!taught]
> Told *so*.
>
> - a list
-- site/about/index.html .prose --
<div class="callout callout-note" role="note">
<p class="callout-title">Note</p>
<p>Text.</p>
</div>
<div class="callout callout-taught" role="note">
<p class="callout-title">How it is usually explained</p>
<p>Told <em>so</em>.</p>
<ul>
<li>a list</li>
</ul>
</div>

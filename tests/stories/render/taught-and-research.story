How it is taught stands beside what research says, if one follows the other; alone, or the other way round, each stands by itself.
-- content/pages/home.md --
# Home

Welcome.
-- content/science/law.md --
# The law

> [!TAUGHT]
> Rolling breaks adhesions.

> [!RESEARCH]
> Nobody has seen one break.

Text.

> [!TAUGHT]
> Alone.

Between.

> [!RESEARCH]
> Alone, too.

> [!TAUGHT]
> Second in a row.

> [!RESEARCH]
> Its answer.

> [!RESEARCH]
> One more.
-- site/science/law/index.html .prose --
<div class="pair">
<div class="callout callout-taught" role="note">
<p class="callout-title">How it is usually explained</p>
<p>Rolling breaks adhesions.</p>
</div>
<div class="callout callout-research" role="note">
<p class="callout-title">What research says</p>
<p>Nobody has seen one break.</p>
</div>
</div>
<p>Text.</p>
<div class="callout callout-taught" role="note">
<p class="callout-title">How it is usually explained</p>
<p>Alone.</p>
</div>
<p>Between.</p>
<div class="callout callout-research" role="note">
<p class="callout-title">What research says</p>
<p>Alone, too.</p>
</div>
<div class="pair">
<div class="callout callout-taught" role="note">
<p class="callout-title">How it is usually explained</p>
<p>Second in a row.</p>
</div>
<div class="callout callout-research" role="note">
<p class="callout-title">What research says</p>
<p>Its answer.</p>
</div>
</div>
<div class="callout callout-research" role="note">
<p class="callout-title">What research says</p>
<p>One more.</p>
</div>

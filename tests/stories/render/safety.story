The safety lists that hold for a page: site, region, and its own.
-- content/pages/home.md --
# Home

Welcome.
-- content/vocabulary.toml --
[[region]]
id = "lower-leg"
title = "Lower leg"

[[muscle]]
id = "soleus"
title = "Soleus"
region = "lower-leg"

[[equipment]]
id = "mat"
title = "Mat"

[[position]]
id = "sitting"
title = "Sitting"
-- content/safety.toml --
[[do_not_roll]]
flag = "open-wound"
text = "you have an open wound there"

[[ask_first]]
flag = "pregnancy"
text = "you are pregnant"
source = "usual caution"

[[ask_first]]
flag = "achilles-pain"
text = "your heel cord hurts"
applies = "listed"

[[ask_first]]
flag = "knee"
text = "your knee is new"
applies = ["lower-leg"]

[[ask_first]]
flag = "other"
text = "not on this page"
applies = "listed"

[[stop_now]]
text = "you feel sharp pain"

[[never_press]]
place = "the back of the knee"
-- content/exercises/calves.md --
+++
title = "Calves"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
ask_first = ["achilles-pain"]
never_press = ["the heel cord"]

[figure]
alt = "Person sits on the floor."
+++

## Start

Sit.

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Because.
-- site/exercises/calves/index.html .safety-lists --
<div class="safety-stop-now" id="rb-stop-now">
<h3>Stop now if</h3>
<ul>
<li>you feel sharp pain</li>
</ul>
</div>
<div class="safety-never-press" id="rb-never-press">
<h3>Never press</h3>
<ul>
<li>the heel cord</li>
<li>the back of the knee</li>
</ul>
</div>
<div class="safety-do-not-roll" id="rb-do-not-roll">
<h3>Do not roll if</h3>
<ul>
<li>you have an open wound there</li>
</ul>
</div>
<div class="safety-ask-first" id="rb-ask-first">
<h3>Ask first if</h3>
<ul>
<li>you are pregnant</li>
<li>your heel cord hurts</li>
<li>your knee is new</li>
</ul>
</div>
-- site/safety/index.html .cautions --
<section aria-labelledby="stop-now" class="safety-stop-now">
<h2 id="stop-now">Stop now if</h2>
<ul>
<li>you feel sharp pain</li>
</ul>
</section>
<section aria-labelledby="never-press" class="safety-never-press">
<h2 id="never-press">Never press</h2>
<ul>
<li>the back of the knee</li>
<li>the heel cord <span class="where">(Calves)</span></li>
</ul>
</section>
<section aria-labelledby="do-not-roll" class="safety-do-not-roll">
<h2 id="do-not-roll">Do not roll if</h2>
<ul>
<li>you have an open wound there</li>
</ul>
</section>
<section aria-labelledby="ask-first" class="safety-ask-first">
<h2 id="ask-first">Ask first if</h2>
<ul>
<li>your heel cord hurts <span class="where">(Calves)</span></li>
<li>your knee is new <span class="where">(Lower leg)</span></li>
<li>not on this page</li>
</ul>
<h3 class="says">Source: usual caution</h3>
<ul>
<li>you are pregnant</li>
</ul>
</section>

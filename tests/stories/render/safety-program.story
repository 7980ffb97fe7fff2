What holds for a program: the lists of its exercises together, with its own; what one of them forbids is not asked about.
-- content/vocabulary.toml --
[[region]]
id = "lower-leg"
title = "Lower leg"

[[region]]
id = "back"
title = "Back"

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
-- content/pages/home.md --
# Home

Welcome.
-- content/safety.toml --
[[do_not_roll]]
flag = "fever"
text = "you have a fever"

[[do_not_roll]]
flag = "sciatica"
text = "pain shoots into your leg"
applies = "listed"

[[do_not_roll]]
flag = "osteoporosis"
text = "your bones are brittle"
applies = "listed"

[[do_not_roll]]
flag = "ribs"
text = "you broke a rib"
applies = ["back"]

[[do_not_roll]]
flag = "unnamed"
text = "nothing here names it"
applies = "listed"

[[ask_first]]
flag = "sciatica"
text = "pain shoots into your leg (ask)"

[[ask_first]]
flag = "ribs"
text = "you broke a rib (ask)"

[[ask_first]]
flag = "knee"
text = "your knee is new"
applies = ["lower-leg"]

[[ask_first]]
flag = "pacemaker"
text = "you have a pacemaker"
applies = "listed"

[[stop_now]]
text = "you feel sharp pain"

[[stop_now]]
text = "your foot goes numb"
applies = ["lower-leg"]

[[never_press]]
place = "any bone"
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
-- content/exercises/back.md --
+++
title = "Upper back"
summary = "Ease it."
region = "back"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "none"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
do_not_roll = ["osteoporosis"]
never_press = ["the Spine"]

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
-- content/programs/day.md --
+++
title = "Day"
do_not_roll = ["sciatica"]
ask_first = ["pacemaker"]
never_press = ["the spine", "the neck"]
[[item]]
exercise = "calves"
[[item]]
exercise = "back"
+++
-- content/programs/legs.md --
+++
title = "Legs"
[[item]]
exercise = "calves"
+++
-- site/programs/day/index.html .safety-lists --
<div class="safety-stop-now" id="rb-stop-now">
<h3>Stop now if</h3>
<ul>
<li>you feel sharp pain</li>
<li>your foot goes numb</li>
</ul>
</div>
<div class="safety-never-press" id="rb-never-press">
<h3>Never press</h3>
<ul>
<li>the heel cord</li>
<li>the Spine</li>
<li>the neck</li>
<li>any bone</li>
</ul>
</div>
<div class="safety-do-not-roll" id="rb-do-not-roll">
<h3>Do not roll if</h3>
<ul>
<li>you have a fever</li>
<li>pain shoots into your leg</li>
<li>your bones are brittle</li>
<li>you broke a rib</li>
</ul>
</div>
<div class="safety-ask-first" id="rb-ask-first">
<h3>Ask first if</h3>
<ul>
<li>your knee is new</li>
<li>you have a pacemaker</li>
</ul>
</div>
-- site/programs/legs/index.html .safety-lists --
<div class="safety-stop-now" id="rb-stop-now">
<h3>Stop now if</h3>
<ul>
<li>you feel sharp pain</li>
<li>your foot goes numb</li>
</ul>
</div>
<div class="safety-never-press" id="rb-never-press">
<h3>Never press</h3>
<ul>
<li>the heel cord</li>
<li>any bone</li>
</ul>
</div>
<div class="safety-do-not-roll" id="rb-do-not-roll">
<h3>Do not roll if</h3>
<ul>
<li>you have a fever</li>
</ul>
</div>
<div class="safety-ask-first" id="rb-ask-first">
<h3>Ask first if</h3>
<ul>
<li>pain shoots into your leg (ask)</li>
<li>you broke a rib (ask)</li>
<li>your knee is new</li>
</ul>
</div>

A program in order, each exercise with its dose; its time by hand: hip (35 s in the middle + 20 s to change, by 2 spots and 2 sides: 220 s), back (60 + 20 s: 80 s), hip on the left (60 + 20 s, by 2 spots: 160 s) make 460 s, which are 8 min.
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
[[ask_first]]
flag = "pregnancy"
text = "you are pregnant"

[[ask_first]]
flag = "pacemaker"
text = "you have a pacemaker"
applies = "listed"
-- content/exercises/hip.md --
+++
title = "Hip"
summary = "Ease a stiff hip."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s", spots = 2, discomfort = "3-5" }
reviewed = 2026-11-24
never_press = ["the hip bone", "the groin"]
easier = ["hip-wall"]
harder = ["hip-ball", "hip-floor"]

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
-- content/exercises/hip-wall.md --
+++
title = "Hip at the wall"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24

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
-- content/exercises/hip-ball.md --
+++
title = "Hip on a ball"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24

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
-- content/exercises/hip-floor.md --
+++
title = "Hip on the floor"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24

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
summary = "Open the upper back."
region = "back"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "none"
dose = { hold = "60 s" }
reviewed = 2026-11-24

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
title = "Desk day"
summary = "Five minutes after work."
who = "People who sit all day."
goal = "Undo a day at the desk."
frequency = "5 days a week"
weeks = "4-6"
flags = ["pregnancy", "pacemaker"]
cleared = [{ flag = "pregnancy", by = "GP", on = 2026-11-20 }]

[[item]]
exercise = "hip"
variant = "Lying on the side."
dose = { hold = "30-40 s" }
note = "Hips stay <down>."

[[item]]
exercise = "back"

[[item]]
exercise = "hip"
sides = "left"
dose = { discomfort = "2", sets = 1 }
+++

Do it at the end of the day.
-- site/programs/day/index.html main --
<nav aria-label="You are here" class="crumbs">
<ol>
<li><a href="../../index.html">Home</a></li>
<li><a href="../index.html">Programs</a></li>
</ol>
</nav>
<article class="program">
<h1>Desk day</h1>
<p class="summary">Five minutes after work.</p>
<p class="sheet"><a class="button safety-first" href="#rb-safety">Safety</a> </p>
<section aria-label="At a glance" class="glance">
<dl class="facts">
<div class="dose fact-time"><dt>Session time</dt><dd>about 8 min</dd></div>
<div class="dose fact-frequency"><dt>How often</dt><dd>5 days a week</dd></div>
<div class="dose fact-weeks"><dt>Weeks</dt><dd>4–6</dd></div>
<div class="fact-goal"><dt>Goal</dt><dd>Undo a day at the desk.</dd></div>
<div class="fact-who"><dt>For whom</dt><dd>People who sit all day.</dd></div>
<div class="fact-equipment"><dt>You need</dt><dd><a href="../../equipment/mat/index.html">Mat</a></dd></div>
</dl>
</section>
<p class="read-first"><a href="#rb-ask-first">Before you start, read who must not roll and who asks first</a></p>
<section aria-labelledby="rb-flags" class="flags">
<h2 id="rb-flags">Made for people of whom this is known</h2>
<ul>
<li>you are pregnant <span class="cleared">(cleared by GP, <time datetime="2026-11-20">2026-11-20</time>)</span></li>
<li>you have a pacemaker</li>
</ul>
</section>
<div class="prose">
<p>Do it at the end of the day.</p>
</div>
<ol class="items">
<li>
<h2><a href="../../exercises/hip/index.html">Hip</a></h2>
<p>Ease a stiff hip.</p>
<dl class="facts">
<div class="dose fact-hold"><dt>Hold</dt><dd>30–40 s</dd></div>
<div class="dose fact-spots"><dt>Tender spots</dt><dd>2</dd></div>
<div class="dose fact-sides"><dt>Sides</dt><dd>each side</dd></div>
<div class="dose fact-discomfort"><dt>Discomfort</dt><dd>3–5 of 10, no more</dd></div>
</dl>
<p class="variant"><strong>This way:</strong> Lying on the side.</p>
<p class="note">Hips stay &lt;down&gt;.</p>
<div class="prose">
<h3>Start</h3>
<p>Sit.</p>
<h3>Steps</h3>
<ol>
<li>Roll.</li>
</ol>
<h3>Where to roll</h3>
<p>The calf.</p>
</div>
<p class="never-here"><strong>Never press here:</strong> the hip bone, the groin</p>
<p class="forms">Easier: <a href="../../exercises/hip-wall/index.html">Hip at the wall</a></p>
<p class="forms">Harder: <a href="../../exercises/hip-ball/index.html">Hip on a ball</a>, <a href="../../exercises/hip-floor/index.html">Hip on the floor</a></p>
</li>
<li>
<h2><a href="../../exercises/back/index.html">Upper back</a></h2>
<p>Open the upper back.</p>
<dl class="facts">
<div class="dose fact-hold"><dt>Hold</dt><dd>60 s</dd></div>
</dl>
<div class="prose">
<h3>Start</h3>
<p>Sit.</p>
<h3>Steps</h3>
<ol>
<li>Roll.</li>
</ol>
<h3>Where to roll</h3>
<p>The calf.</p>
</div>
</li>
<li>
<h2><a href="../../exercises/hip/index.html">Hip</a></h2>
<p>Ease a stiff hip.</p>
<dl class="facts">
<div class="dose fact-hold"><dt>Hold</dt><dd>30–90 s</dd></div>
<div class="dose fact-spots"><dt>Tender spots</dt><dd>2</dd></div>
<div class="dose fact-sets"><dt>Sets</dt><dd>1</dd></div>
<div class="dose fact-sides"><dt>Sides</dt><dd>left side</dd></div>
<div class="dose fact-discomfort"><dt>Discomfort</dt><dd>2 of 10, no more</dd></div>
</dl>
<div class="prose">
<h3>Start</h3>
<p>Sit.</p>
<h3>Steps</h3>
<ol>
<li>Roll.</li>
</ol>
<h3>Where to roll</h3>
<p>The calf.</p>
</div>
<p class="never-here"><strong>Never press here:</strong> the hip bone, the groin</p>
<p class="forms">Easier: <a href="../../exercises/hip-wall/index.html">Hip at the wall</a></p>
<p class="forms">Harder: <a href="../../exercises/hip-ball/index.html">Hip on a ball</a>, <a href="../../exercises/hip-floor/index.html">Hip on the floor</a></p>
</li>
</ol>
<section aria-labelledby="rb-log" class="log">
<h2 id="rb-log">Keep track</h2>
<p>Tick a box when you are done. Write how it felt, from 0 (nothing) to 10 (worst).</p>
<table>
<thead>
<tr><th scope="col">Day</th><th scope="col">1</th><th scope="col">2</th><th scope="col">3</th><th scope="col">4</th><th scope="col">5</th><th scope="col">6</th><th scope="col">7</th><th scope="col">8</th><th scope="col">9</th><th scope="col">10</th><th scope="col">11</th><th scope="col">12</th><th scope="col">13</th><th scope="col">14</th></tr>
</thead>
<tbody>
<tr><th scope="row">Hip</th><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
<tr><th scope="row">Upper back</th><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
<tr><th scope="row">Hip</th><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
<tr><th scope="row">Discomfort 0–10</th><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
</tbody>
</table>
</section>
<section aria-labelledby="rb-safety" class="safety">
<h2 id="rb-safety">Safety</h2>
<div class="safety-lists">
<div class="safety-never-press" id="rb-never-press">
<h3>Never press</h3>
<ul>
<li>the hip bone</li>
<li>the groin</li>
</ul>
</div>
<div class="safety-ask-first" id="rb-ask-first">
<h3>Ask first if</h3>
<ul>
<li>you are pregnant</li>
</ul>
</div>
</div>
<p class="full-lists"><a href="../../safety/index.html">All safety lists</a></p>
</section>
</article>

Relations show on both pages.
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
easier = ["calves-chair"]
related = ["calves-chair"]

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
-- content/exercises/calves-chair.md --
+++
title = "Calves on a chair"
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
-- content/programs/day.md --
+++
title = "Day"
goal = "Undo a day."
[[item]]
exercise = "calves"
dose = { hold = "45 s" }
note = "Slowly."
+++
-- site/exercises/calves/index.html .relations --
<div><h2>Easier</h2>
<ul class="cards">
<li><a class="card-title" href="../calves-chair/index.html">Calves on a chair</a>
<p>Ease it.</p>
<p class="card-line"><span>Sitting · Mat</span></p>
</li>
</ul>
</div>
<div><h2>Go on to</h2>
<ul class="cards">
<li><a class="card-title" href="../calves-chair/index.html">Calves on a chair</a>
<p>Ease it.</p>
<p class="card-line"><span>Sitting · Mat</span></p>
</li>
</ul>
</div>
<div><h2>Part of</h2>
<ul class="cards">
<li><a class="card-title" href="../../programs/day/index.html">Day</a>
</li>
</ul>
</div>
-- site/exercises/calves-chair/index.html .relations --
<div><h2>Harder</h2>
<ul class="cards">
<li><a class="card-title" href="../calves/index.html">Calves</a>
<p>Ease it.</p>
<p class="card-line"><span>Sitting · Mat</span></p>
</li>
</ul>
</div>
-- site/programs/day/index.html .items --
<li>
<h2><a href="../../exercises/calves/index.html">Calves</a></h2>
<p>Ease it.</p>
<dl class="facts">
<div class="dose fact-hold"><dt>Hold</dt><dd>45 s</dd></div>
<div class="dose fact-sides"><dt>Sides</dt><dd>each side</dd></div>
</dl>
<p class="note">Slowly.</p>
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
<p class="forms">Easier: <a href="../../exercises/calves-chair/index.html">Calves on a chair</a></p>
</li>

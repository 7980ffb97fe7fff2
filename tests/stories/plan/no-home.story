A handbook without a front page gets one.
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
-- site/index.html main --
<article class="home">
<div class="hero">
<div class="hero-text">
<h1>Handbook</h1>
</div>
</div>
<h2><a href="exercises/index.html">Exercises</a></h2>
<ul class="cards">
<li><a class="card-title" href="exercises/calves/index.html">Calves</a>
<p>Ease it.</p>
<p class="card-line"><span>Sitting · Mat</span></p>
</li>
</ul>
<h2><a href="regions/index.html">Regions</a></h2>
<h2><a href="muscles/index.html">Muscles</a></h2>
<h2><a href="equipment/index.html">Equipment</a></h2>
<h2><a href="safety/index.html">Safety</a></h2>
</article>

Pages by muscle, region and equipment.
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
-- content/pages/home.md --
# Home

Welcome.
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
-- site/muscles/index.html main --
<nav aria-label="You are here" class="crumbs">
<ol>
<li><a href="../index.html">Home</a></li>
</ol>
</nav>
<h1>Muscles</h1>
<h2>Lower leg</h2>
<ul class="cards">
<li><a class="card-title" href="soleus/index.html">Soleus</a>
<p class="card-line"><span>Exercises: Calves</span></p>
</li>
</ul>
-- site/regions/lower-leg/index.html main --
<nav aria-label="You are here" class="crumbs">
<ol>
<li><a href="../../index.html">Home</a></li>
<li><a href="../index.html">Regions</a></li>
</ol>
</nav>
<h1>Lower leg</h1>
<ul class="cards">
<li><a class="card-title" href="../../exercises/calves/index.html">Calves</a>
<p>Ease it.</p>
<p class="card-line"><span>Sitting · Mat</span></p>
</li>
</ul>
<h2>Muscles</h2>
<ul class="cards">
<li><a class="card-title" href="../../muscles/soleus/index.html">Soleus</a>
<p class="card-line"><span>Exercises: Calves</span></p>
</li>
</ul>
-- site/equipment/mat/index.html main --
<nav aria-label="You are here" class="crumbs">
<ol>
<li><a href="../../index.html">Home</a></li>
<li><a href="../index.html">Equipment</a></li>
</ol>
</nav>
<h1>Mat</h1>
<ul class="cards">
<li><a class="card-title" href="../../exercises/calves/index.html">Calves</a>
<p>Ease it.</p>
<p class="card-line"><span>Sitting · Mat</span></p>
</li>
</ul>

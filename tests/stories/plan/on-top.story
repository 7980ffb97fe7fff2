A page named like a list stands on top of it.
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
-- content/pages/exercises.md --
# All exercises

Pick *two*.
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
-- site/exercises/index.html main --
<nav aria-label="You are here" class="crumbs">
<ol>
<li><a href="../index.html">Home</a></li>
</ol>
</nav>
<h1>All exercises</h1>
<div class="prose">
<p>Pick <em>two</em>.</p>
</div>
<ul class="cards">
<li><a class="card-title" href="calves/index.html">Calves</a>
<p>Ease it.</p>
<p class="card-line"><span>Sitting · Mat</span></p>
</li>
</ul>

A front page with text of its own: what stands above its first heading beside the body, ways in, what there is to choose from, then the rest of the text.
-- content/handbook.toml --
title = "Handbook"

[clinic]
name = "Studio"
-- content/vocabulary.toml --
[[region]]
id = "lower-leg"
title = "Lower leg"
map = ["calf 0.2-0.75"]

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
pose = "standing"
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
summary = "One for the day."
who = "Anybody."
goal = "Ease."
frequency = "daily"
flags = []
reviewed = 2026-11-24

[[item]]
exercise = "calves"
+++

Text.
-- content/science/law.md --
# Law

Text.
-- content/pages/home.md --
# Handbook

What it is.

## How to use it

Read on.
-- site/index.html .hero-text --
<h1>Handbook</h1>
<div class="prose">
<p>What it is.</p>
</div>
-- site/index.html .begin --
<h2 id="rb-ways">Where to begin</h2>
<ul>
<li><a href="regions/index.html">A sore spot</a>
<p>See where each exercise works. Is the pain new or strong? Ask first.</p></li>
<li><a href="programs/index.html">A program</a>
<p>A few exercises in order, with one sheet to print.</p></li>
<li><a href="science/index.html">The science</a>
<p>What is taught, what research found, and how sure it is.</p></li>
</ul>
-- site/index.html .home > h2 --
<a href="exercises/index.html">Exercises</a>
<a href="programs/index.html">Programs</a>
-- site/index.html .cards --
<li><div class="card-pictures"><img alt="" height="120" loading="lazy" src="assets/exercises/calves.325dbbb3.svg" width="49"></div>
<a class="card-title" href="exercises/calves/index.html">Calves</a>
<p>Ease it.</p>
<p class="card-line"><span>Sitting · Mat</span></p>
</li>
<li><div class="card-pictures"><img alt="" height="120" loading="lazy" src="assets/exercises/calves.325dbbb3.svg" width="49"></div>
<a class="card-title" href="programs/day/index.html">Day</a>
<p>One for the day.</p>
</li>
-- site/index.html .home > .prose --
<h2 id="how-to-use-it">How to use it</h2>
<p>Read on.</p>

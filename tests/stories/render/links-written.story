Every way of writing a link becomes a relative one that names the file.
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
-- content/pages/about.md --
# About

[[calves]], [[exercises/calves#steps|steps]], [md](../exercises/calves.md#why), [folder](../exercises/), [[muscles/soleus]], [[safety]], [web](https://example.org/ab), [self](#x)

## X

Text.
-- site/about/index.html .prose --
<p><a href="../exercises/calves/index.html">Calves</a>, <a href="../exercises/calves/index.html#steps">steps</a>, <a href="../exercises/calves/index.html#why">md</a>, <a href="../exercises/index.html">folder</a>, <a href="../muscles/soleus/index.html">Soleus</a>, <a href="../safety/index.html">Safety</a>, <a class="external" href="https://example.org/ab">web</a>, <a href="#x">self</a></p>
<h2 id="x">X</h2>
<p>Text.</p>

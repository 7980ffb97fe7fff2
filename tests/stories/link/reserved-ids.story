Ids that the program uses itself.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

## One {#rb-main}

Text.

## rb outline

Text.
-- content/exercises/index.md --
+++
title = "Index"
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
-- problems --
content/exercises/index.md error[reserved-name] `index` is taken: the site keeps its own files there
  hint: text above the list of exercises goes into pages/exercises.md
content/pages/about.md:3:9-3:17 error[reserved-name] ids that begin with `rb-` are the program’s own
  hint: choose another id

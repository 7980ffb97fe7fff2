Drawings as SVG: one that can be shown, one with a script, one without a size.
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
-- content/media/good.svg --
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><title>A line</title><path d="M0 0L40 20" stroke="black"/></svg>
-- content/media/script.svg --
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><script>alert(1)</script></svg>
-- content/media/size.svg --
<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>
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

![A line](../media/good.svg)

![A script](../media/script.svg)

![No size](../media/size.svg)

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Because.
-- problems --
content/exercises/calves.md:22:12-22:29 error[broken-picture] `content/media/size.svg` is no picture that can be read
  hint: save it again as PNG, JPEG, WebP or SVG
content/media/script.svg error[bad-picture] this drawing cannot be used: it has an element `script`
  hint: save it as plain SVG, without scripts, links and pictures in it

A template of one's own that leaves the lists out, and one that marks a line up.
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

[[position]]
id = "sitting"
title = "Sitting"

[[equipment]]
id = "mat"
title = "Mat"
-- content/safety.toml --
[[stop_now]]
text = "you feel sharp pain"

[[never_press]]
place = "the back of the knee"
-- content/exercises/calves.md --
+++
title = "Calves"
summary = "Ease stiff calves."
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
-- templates/exercise.html --
{% extends "base.html" %}
{% block main %}<h1>{{ title }}</h1>
<p><b>you feel</b> sharp pain</p>
{{ body | safe }}{% endblock main %}
-- problems --
templates/exercise.html error[safety-left-out] the page leaves out of its safety lists: “the back of the knee”
  hint: print every list: {{<safety_box page={page} words={words} />}}

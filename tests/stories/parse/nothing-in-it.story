A program without items, a dose without a hold, an empty clinic address.
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
-- content/handbook.toml --
[clinic]
web = "javascript:alert(1)"
email = "a b@c"
-- content/exercises/calves.md --
+++
title = "Calves"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { }
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
item = []
+++
-- problems --
content/exercises/calves.md:9:8-9:11 error[missing-field] a dose needs `hold`
  hint: add hold = "30-90 s"
content/handbook.toml:2:7-2:28 error[bad-address] `javascript:alert(1)` is no address for `web`
  hint: write a web address in full, as in https://example.org
content/handbook.toml:3:9-3:16 error[bad-address] `a b@c` is no address for `email`
  hint: write an address for mail, as in desk@example.org
content/programs/day.md:1:1-1:4 error[missing-field] a program needs `item`
  hint: add a table: [[item]] and below it exercise = "calves"

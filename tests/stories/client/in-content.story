Clients’ files in the handbook, and a field `client` on a page, are told without their lines.
-- content/vocabulary.toml --
[[region]]
id = "lower-leg"
title = "Lower leg"

[[region]]
id = "back"
title = "Back"

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
-- content/safety.toml --
[[do_not_roll]]
flag = "fever"
text = "you have a fever"

[[do_not_roll]]
flag = "calf-wound"
text = "you have a wound on your calf"
applies = ["lower-leg"]

[[do_not_roll]]
flag = "brittle-ribs"
text = "your ribs break easily"
applies = "listed"

[[ask_first]]
flag = "pregnancy"
text = "you are pregnant"

[[ask_first]]
flag = "new-knee"
text = "your knee is new"
applies = ["lower-leg"]

[[ask_first]]
flag = "achilles-pain"
text = "your heel cord hurts"
applies = "listed"
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
ask_first = ["achilles-pain"]

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
-- content/exercises/spine.md --
+++
title = "Upper back"
summary = "Ease it."
region = "back"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "none"
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
[[item]]
exercise = "calves"
[[item]]
exercise = "spine"
+++
-- content/clients/a.toml --
client = "QX7Z"
program = "day"
-- content/media/b.toml --
# a copy
  client="QX7Z"
-- content/media/d.toml --
program = "day"
flags = ["new-knee"]
-- content/exercises/e.toml --
[[item]]
exercise = "calves"
-- templates/static/c.toml --
client = "QX7Z"
-- content/handbook.toml --
title = "Book"
client = "QX7Z"
-- content/pages/about.md --
---
title: About
client: QX7Z
---

Text.
-- content/fragments/hold.md --
+++
client = "QX7Z"
+++

Hold.
-- problems --
content/clients/a.toml warning[stray-file] nobody reads this file
  hint: pictures go into content/media, fonts into content/fonts
content/clients/a.toml:1:1-1:7 error[client-in-content] nothing about a client belongs into the handbook
  hint: move it out of content/ and templates/; `rollbook handout --file` reads it from anywhere
content/exercises/e.toml warning[stray-file] nobody reads this file
  hint: pictures go into content/media, fonts into content/fonts
content/exercises/e.toml:1:1-1:9 error[client-in-content] nothing about a client belongs into the handbook
  hint: move it out of content/ and templates/; `rollbook handout --file` reads it from anywhere
content/fragments/hold.md warning[unused-fragment] no page embeds `hold`
  hint: embed it with `![[hold]]`, or take it away
content/fragments/hold.md:2:1-2:7 error[client-in-content] nothing about a client belongs into the handbook
  hint: move it out of content/ and templates/; `rollbook handout --file` reads it from anywhere
content/fragments/hold.md:2:1-2:7 error[unknown-field] a fragment has no field `client`
  hint: take it away
content/handbook.toml:2:1-2:7 error[client-in-content] nothing about a client belongs into the handbook
  hint: move it out of content/ and templates/; `rollbook handout --file` reads it from anywhere
content/handbook.toml:2:1-2:7 error[unknown-field] handbook.toml has no field `client`
  hint: did you mean `clinic`?
content/media/b.toml:2:3-2:9 error[client-in-content] nothing about a client belongs into the handbook
  hint: move it out of content/ and templates/; `rollbook handout --file` reads it from anywhere
content/media/d.toml:1:1-1:8 error[client-in-content] nothing about a client belongs into the handbook
  hint: move it out of content/ and templates/; `rollbook handout --file` reads it from anywhere
content/pages/about.md:3:9-3:13 error[client-in-content] nothing about a client belongs into the handbook
  hint: move it out of content/ and templates/; `rollbook handout --file` reads it from anywhere
templates/static/c.toml:1:1-1:7 error[client-in-content] nothing about a client belongs into the handbook
  hint: move it out of content/ and templates/; `rollbook handout --file` reads it from anywhere

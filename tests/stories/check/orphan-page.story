`orphan-page`: nothing leads to a page; a mention, a term that is used, a relation in either direction, or the navigation do.
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
aliases = ["seated"]
-- content/pages/home.md --
# Home

Begin with [[calves]].
-- content/exercises/calves.md --
+++
title = "Calves"
summary = "Ease stiff calves before a walk."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "none"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
easier = ["chair"]
figure = { alt = "Person sits on the floor with one calf on a roller." }
+++

## Start

Sit on the mat. Think of fascia.

## Steps

1. Roll slowly.
2. Stay for your hold time.
3. Stand up.

## Where to roll

The fleshy part.

## Common mistakes

Haste.

## Why

It feels good.
-- content/exercises/chair.md --
+++
title = "Chair"
summary = "Ease stiff calves before a walk."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "none"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
figure = { alt = "Person sits on the floor with one calf on a roller." }
+++

## Start

Sit on the mat.

## Steps

1. Roll slowly.
2. Stay for your hold time.
3. Stand up.

## Where to roll

The fleshy part.

## Common mistakes

Haste.

## Why

It feels good.
-- content/exercises/alone.md --
+++
title = "Alone"
summary = "Ease stiff calves before a walk."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "none"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
figure = { alt = "Person sits on the floor with one calf on a roller." }
+++

## Start

Sit on the mat.

## Steps

1. Roll slowly.
2. Stay for your hold time.
3. Stand up.

## Where to roll

The fleshy part.

## Common mistakes

Haste.

## Why

It feels good.
-- content/exercises/named.md --
+++
title = "Named"
summary = "Ease stiff calves before a walk."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "none"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
figure = { alt = "Person sits on the floor with one calf on a roller." }
+++

## Start

Sit on the mat.

## Steps

1. Roll slowly.
2. Stay for your hold time.
3. Stand up.

## Where to roll

The fleshy part.

## Common mistakes

Haste.

## Why

It feels good.
-- content/science/lonely.md --
+++
title = "Lonely"
+++

## One {status=taught}

Text.
-- content/glossary/fascia.md --
+++
title = "Fascia"
definition = "A wrapping."
+++

It wraps.
-- content/glossary/unused.md --
+++
title = "Unused"
definition = "Nothing."
+++

It is not.
-- content/handbook.toml --
title = "Book"
[navigation]
order = ["exercises", "exercises/named"]
-- problems --
content/exercises/alone.md:2:9-2:16 warning[orphan-page] no page leads to “Alone”
  hint: mention it where readers go on: [[alone]], or in a field such as `related`
content/glossary/unused.md:2:9-2:17 warning[orphan-page] no page leads to “Unused”
  hint: mention it where readers go on: [[unused]], or in a field such as `related`
content/science/lonely.md:2:9-2:17 warning[orphan-page] no page leads to “Lonely”
  hint: mention it where readers go on: [[lonely]], or in a field such as `related`

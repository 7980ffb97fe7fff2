While the vocabulary cannot be read, its words are not judged.
-- content/pages/home.md --
# Home

Welcome.
-- content/vocabulary.toml --
[[muscle]
id = soleus
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

[[muscles/soleus]] [[soleus]] [[regions]]
-- problems --
content/vocabulary.toml:1:10-1:10 error[syntax] this TOML cannot be read: unclosed array table, expected `]`
  hint: a closing bracket is missing: [ ] for lists, { } for tables

Every syntax error of TOML is told; the text below is read all the same, fields are not judged.
-- content/pages/home.md --
# Home

Welcome.
-- content/exercises/calves.md --
+++
title = "Calves
region = lower-leg
muscles = ["soleus"]
bogus = 1
+++

## Start

Sit. See [[nowhere]].
-- problems --
content/exercises/calves.md:1:1-1:4 warning[missing-recommended] an exercise without the section “Why”
  hint: add `## Why`
content/exercises/calves.md:1:1-1:4 error[missing-section] an exercise without the section “Common mistakes”
  hint: add `## Common mistakes`
content/exercises/calves.md:1:1-1:4 error[missing-section] an exercise without the section “Steps”
  hint: add `## Steps`
content/exercises/calves.md:1:1-1:4 error[missing-section] an exercise without the section “Where to roll”
  hint: add `## Where to roll`
content/exercises/calves.md:2:16-2:16 error[syntax] this TOML cannot be read: invalid basic string, expected `"`
  hint: the closing quote is missing
content/exercises/calves.md:3:10-3:19 error[syntax] this TOML cannot be read: string values must be quoted, expected literal string
  hint: text goes between quotes: title = "Calves"
content/exercises/calves.md:10:12-10:19 error[broken-link] there is no page `nowhere`
  hint: name a page by its path from here, as in ../exercises/calves.md, or by its slug: [[calves]]

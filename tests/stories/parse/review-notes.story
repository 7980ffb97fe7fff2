Notes to the reviewer stand in text, among fields and in data files; a text that holds the words is none.
-- content/handbook.toml --
format = 1
title = "Handbook"   # review: is this its name?
-- content/vocabulary.toml --
# review: the names of regions

[[region]]
id = "leg"
title = "Leg"
text = "All of it. # review: no comment"
-- content/pages/home.md --
+++
title = "Home"
# review: the summary
summary = """
A page.
# review: no comment
More of it."""
+++

Welcome. <!-- review: say more? --> And more. <!--REVIEW: in capitals -->
-- content/pages/about.md --
---
title: About
summary: What it is. # review: in YAML, too
definition: |
  # review: no comment
---

Text.
-- problems --
content/handbook.toml:2:22-2:49 info[awaits-review] awaits review: is this its name?
content/pages/about.md:3:22-3:44 info[awaits-review] awaits review: in YAML, too
content/pages/home.md:3:1-3:22 info[awaits-review] awaits review: the summary
content/pages/home.md:10:10-10:36 info[awaits-review] awaits review: say more?
content/pages/home.md:10:47-10:74 info[awaits-review] awaits review: in capitals
content/vocabulary.toml:1:1-1:31 info[awaits-review] awaits review: the names of regions

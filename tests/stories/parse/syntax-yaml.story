A colon in an unquoted YAML value is the mistake of every day.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
---
title: Calves: the basics
---

Text.
-- problems --
content/pages/about.md:2:14-2:14 error[syntax] this YAML cannot be read: mapping values are not allowed in this context
  hint: a value with a colon in it goes between quotes: title: "Calves: the basics"

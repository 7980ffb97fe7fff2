Values of another type than asked for, and empty ones.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
+++
title = 5
summary = ""
aliases = { a = 1 }
draft = "no"
related = [1, "home"]
allow = "all"
+++

Text.
-- problems --
content/pages/about.md:2:9-2:10 error[wrong-type] `title` is a string, not a whole number
  hint: write title = "…"
content/pages/about.md:3:11-3:13 error[wrong-type] `summary` is empty
content/pages/about.md:4:11-4:20 error[wrong-type] `aliases` is a string, not a table
  hint: write aliases = ["…", "…"]
content/pages/about.md:5:9-5:13 error[wrong-type] `draft` is true or false, not a string
  hint: write draft = true or draft = false
content/pages/about.md:6:12-6:13 error[wrong-type] `related` is a string, not a whole number
  hint: write related = ["…", "…"]
content/pages/about.md:7:9-7:14 error[wrong-type] `allow` is a list of tables, not a string
  hint: write allow = [{ rule = "…", reason = "…" }]

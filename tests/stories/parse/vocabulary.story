Ids that stand twice, make poor addresses, or are missing.
-- content/pages/home.md --
# Home

Welcome.
-- content/vocabulary.toml --
[[region]]
id = "hip"
title = "Hip"

[[region]]
id = "hip"
title = "Hip again"

[[muscle]]
id = "Big Calf"
title = "Calf"
region = "hipp"

[[equipment]]
title = "Mat"
-- problems --
content/vocabulary.toml:6:6-6:11 error[duplicate-id] a region called `hip` is there already
  content/vocabulary.toml:2:6-2:11 first defined here
content/vocabulary.toml:10:6-10:16 error[bad-id] `Big Calf` makes a poor address
  hint: write `big-calf`
content/vocabulary.toml:12:10-12:16 error[unknown-region] there is no region `hipp`
  hint: did you mean `hip`?
content/vocabulary.toml:14:1-14:14 error[missing-field] a piece of equipment needs `id`
  hint: add id = "…"

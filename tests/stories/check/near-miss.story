`near-miss`: nearly a muscle or a term. An alias that is a slip stands there to be found, not to be written; English words, other forms and short words are let be.
-- content/vocabulary.toml --
[[region]]
id = "hip"
title = "Hip"

[[muscle]]
id = "piriformis"
title = "Piriformis"
region = "hip"
aliases = ["piraformis", "deep rotator"]

[[muscle]]
id = "soleus"
title = "Soleus"
region = "hip"

[[muscle]]
id = "adductor-group"
title = "Adductor group"
region = "hip"
-- content/pages/home.md --
+++
title = "Home"
+++

Roll the piraformis, or the pirifomis. The Piriformis’s edge is fine. Your soles touch the floor. Abductors are not adductors. The soleuss is deep. Facia wraps; fascias wrap, and fascial planes do. A deep rotator turns.
-- content/glossary/fascia.md --
+++
title = "Fascia"
definition = "A wrapping."
+++

It wraps.
-- problems --
content/pages/home.md:5:10-5:20 warning[near-miss] “piraformis” is no word this handbook knows
  hint: did you mean “piriformis”?
content/pages/home.md:5:29-5:38 warning[near-miss] “pirifomis” is no word this handbook knows
  hint: did you mean “piriformis”?

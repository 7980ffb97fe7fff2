`long-word`: words of four syllables that nobody explains, once a page. What the vocabulary, the glossary or brackets explain is known.
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
+++
title = "Home"
+++

Maintain the equilibrium. The equilibrium is held, in the contralateral leg. Physiotherapists help. Proprioception is explained, and so is the heel cord (Achilles calcaneal tendon).
-- content/glossary/proprioception.md --
+++
title = "Proprioception"
definition = "Your sense of where you are."
+++

Your sense of place.
-- problems --
content/pages/home.md:5:14-5:25 warning[long-word] “equilibrium” has 5 syllables
  hint: take a shorter word, or explain it in the glossary

`reading-grade`: a section that asks for more years of school than it may. Muscle names, numbers, headings and quotations do not count; neither does a short section.
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

## Prior considerations

Individuals experiencing persistent discomfort should discontinue participation immediately and subsequently obtain professional consultation. Appropriate preparation necessitates familiarisation with the equipment, particularly regarding stability considerations. Participants demonstrating insufficient coordination generally require additional supervision throughout preliminary sessions. Subsequent progression depends on individual tolerance and on continuous evaluation of symptomatic responses.

## Short

Appropriate preparation necessitates familiarisation.

## Names

The soleus helps. The soleus is deep. The soleus is flat. You feel the soleus here. Press the soleus for 30 s. Rest the soleus for 60 s. Do it once a day. Then do it twice. Stop if it hurts. Then ask us. We are glad to help you. Come and see us.

> Individuals experiencing persistent discomfort should discontinue participation immediately and subsequently obtain professional consultation, since appropriate preparation necessitates familiarisation with the equipment.

-- content/pages/about.md --
+++
title = "About"
audience = "professional"
+++

Individuals experiencing persistent discomfort should discontinue participation immediately. Appropriate preparation necessitates familiarisation with the equipment. Participants generally require additional supervision throughout preliminary sessions. Practitioners should document individual responses after each session, and review them together with the participants.
-- problems --
content/pages/home.md:5:1-5:24 warning[reading-grade] “Prior considerations” reads like US grade 28.9; grade 8 is the most here
  hint: 12 words a sentence, 3.4 syllables a word: shorten the words

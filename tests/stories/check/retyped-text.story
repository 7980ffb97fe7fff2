`retyped-text`: a paragraph typed again on another page, word for word, and with one word more. A fragment is not typed again.
-- content/pages/home.md --
# Home

Move slowly over the muscle until you find the tender spot, stop there, let the muscle go slack and stay for half a minute. See [[one]].

![[breathe]]
-- content/science/one.md --
+++
title = "One"
+++

Move slowly over the muscle until you find the most tender spot, stop there, let the muscle go slack and stay for half a minute.

![[breathe]]

The rest of this page is about something else.
-- content/science/two.md --
+++
title = "Two"
+++

See [[one]]. Move slowly over the muscle.

Move slowly over the muscle until you find the tender spot, stop there, let the muscle go slack and stay for half a minute.
-- content/fragments/breathe.md --
Breathe out slowly through pursed lips while you wait, and let the air come in again by itself, as often as it wants to.
-- problems --
content/science/two.md:7:1-7:123 warning[retyped-text] but for 2 words this paragraph stands on “Home”, too
  content/pages/home.md:3:1-3:134 here
  hint: put it into content/fragments/, and embed it in both: ![[name]]

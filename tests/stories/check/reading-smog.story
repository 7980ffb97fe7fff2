`reading-smog`: a page with many long words.
-- content/pages/home.md --
+++
title = "Home"
+++

Discontinue the activity immediately.
Discontinue the activity immediately.
Discontinue the activity immediately.
Discontinue the activity immediately.
Discontinue the activity immediately.
Discontinue the activity immediately.
Discontinue the activity immediately.
Discontinue the activity immediately.
Discontinue the activity immediately.
Discontinue the activity immediately.
Discontinue the activity immediately.
Discontinue the activity immediately.
Discontinue the activity immediately.
Discontinue the activity immediately.
Discontinue the activity immediately.
Discontinue the activity immediately.
Discontinue the activity immediately.
Discontinue the activity immediately.
Discontinue the activity immediately.
Discontinue the activity immediately.
-- problems --
content/pages/home.md:2:9-2:15 warning[reading-smog] this page has SMOG grade 13.0; 9 is the most here
  hint: 60 of 80 words have three syllables or more: take shorter ones

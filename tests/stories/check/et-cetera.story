`et-cetera`: “etc.” leaves the rest to the client; a professional may guess.
-- content/pages/home.md --
+++
title = "Home"
+++

Do not roll over the kneecap, shin, etc. Bring a mat, et cetera.
-- content/science/one.md --
+++
title = "One"
+++

## One {status=taught}

Spindles, tendon organs etc. fire.
-- problems --
content/pages/home.md:5:37-5:40 warning[et-cetera] “etc.” leaves the rest to the reader
  hint: name what you mean, or say “such as” before the list
content/pages/home.md:5:58-5:64 warning[et-cetera] “etc.” leaves the rest to the reader
  hint: name what you mean, or say “such as” before the list

`mixed-quotes`: straight quotes on a page with printed ones, told once. Inches are no quotes.
-- content/pages/home.md --
+++
title = "Home"
+++

Don't lock the knee – it’s the calf. He said "no". A roller of 6" is fine.
-- content/pages/about.md --
+++
title = "About"
+++

Don't mix them. He said "no".
-- problems --
content/pages/home.md:5:4-5:5 warning[mixed-quotes] a straight quote on a page with printed ones, and 2 more
  hint: write ’ for an apostrophe, “ and ” for quotes

`unchecked-language`: only English is checked for plain language, and that is told (`double-space`, `range-hyphen`, `overpromise`, `et-cetera`). What looks at signs only runs in every language.
-- content/handbook.toml --
title = "Buch"
language = "de"
-- content/pages/home.md --
+++
title = "Anfang"
+++

Rolling breaks up adhesions, etc. Zwei  Leerzeichen, 30-90 s.
-- problems --
content/handbook.toml info[unchecked-language] plain language is not checked in `de`
  hint: the rules on wording, reading grade and unsourced benefits know English only
content/pages/home.md:5:39-5:41 warning[double-space] 2 spaces in a row
  hint: leave one
content/pages/home.md:5:54-5:59 warning[range-hyphen] `30-90` has a hyphen
  hint: write 30–90

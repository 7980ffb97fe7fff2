`typed-fraction`: fractions with a slash; dates, scores and longer numbers are none.
-- content/pages/home.md --
+++
title = "Home"
+++

Lift it 1/2 inch or 1 3/4 in. On 1/2/2026 it was 3/10, 11/2, 1/20 and 2/3.
-- problems --
content/pages/home.md:5:9-5:12 warning[typed-fraction] `1/2` is typed with a slash
  hint: write ½
content/pages/home.md:5:23-5:26 warning[typed-fraction] `3/4` is typed with a slash
  hint: write ¾
content/pages/home.md:5:71-5:74 warning[typed-fraction] `2/3` is typed with a slash
  hint: write ⅔

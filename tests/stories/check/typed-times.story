`typed-times`: the letter x for ×.
-- content/pages/home.md --
+++
title = "Home"
+++

Do 2 x 15 s, 3x10, or a roller of 90 X 15 cm. Not 0x1f, not x 3, not 2 × 3.
-- problems --
content/pages/home.md:5:6-5:7 warning[typed-times] the letter x stands for ×
  hint: write ×
content/pages/home.md:5:15-5:16 warning[typed-times] the letter x stands for ×
  hint: write ×
content/pages/home.md:5:38-5:39 warning[typed-times] the letter x stands for ×
  hint: write ×

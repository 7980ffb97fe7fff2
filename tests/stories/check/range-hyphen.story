`range-hyphen`: a hyphen in a range; dates, telephones, scores and codes are none.
-- content/pages/home.md --
+++
title = "Home"
+++

Hold 30-90 s, at 3-5 of 10, 2.5-3.5 cm. On 2026-11-24, call 555-0199 or 12-34-56. It was 3-1. See 30–90, COVID-19 and A4-5.
-- problems --
content/pages/home.md:5:6-5:11 warning[range-hyphen] `30-90` has a hyphen
  hint: write 30–90
content/pages/home.md:5:18-5:21 warning[range-hyphen] `3-5` has a hyphen
  hint: write 3–5
content/pages/home.md:5:29-5:36 warning[range-hyphen] `2.5-3.5` has a hyphen
  hint: write 2.5–3.5

Pictures that are not there, come from elsewhere, or are none.
-- content/pages/home.md --
# Home

Welcome.
-- content/media/calf.jpg hex --
ff d8
-- content/media/plan.pdf hex --
25
-- content/pages/about.md --
# About

![a](../media/clf.jpg) ![b](https://example.org/x.png) ![c](../media/plan.pdf)
-- problems --
content/pages/about.md:3:6-3:22 error[broken-picture] there is no picture `content/media/clf.jpg`
  hint: did you mean `../media/calf.jpg`?
content/pages/about.md:3:29-3:54 error[broken-picture] a picture from elsewhere would tell its server who reads the page
  hint: put the file into content/media
content/pages/about.md:3:61-3:78 error[broken-picture] `content/media/plan.pdf` is no picture that can be shown
  hint: use PNG, JPEG, WebP or SVG

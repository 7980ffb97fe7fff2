Anchors that are not there; a heading may be named by its words.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

## Loads and time

[[about#Loads and time|good]] [[about#loads-and-tim|bad]] [bad](#lods-and-time) [good](#loads-and-time) [[home#x]]
-- problems --
content/pages/about.md:5:33-5:52 error[broken-anchor] “About” has no heading `#loads-and-tim`
  hint: did you mean `loads-and-time`?
content/pages/about.md:5:65-5:79 error[broken-anchor] “About” has no heading `#lods-and-time`
  hint: did you mean `loads-and-time`?
content/pages/about.md:5:107-5:113 error[broken-anchor] “Home” has no heading `#x`
  hint: that page has no headings

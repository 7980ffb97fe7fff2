A link without text, and one whose text is a picture.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

See [](home.md).
-- problems --
content/pages/about.md:3:5-3:16 error[empty-link] this link has no text
  hint: say between [ ] where it leads

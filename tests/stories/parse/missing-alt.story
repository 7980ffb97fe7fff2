A picture without alternative text.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

![](../media/a.png)
-- content/media/a.png hex --
89 50 4e 47
-- content/handbook.toml --
-- problems --
content/pages/about.md:3:1-3:20 error[missing-alt] this picture has no alternative text
  hint: say between [ ] what a reader who cannot see it needs to know
content/pages/about.md:3:5-3:19 error[broken-picture] `content/media/a.png` is no picture that can be read
  hint: save it again as PNG, JPEG, WebP or SVG

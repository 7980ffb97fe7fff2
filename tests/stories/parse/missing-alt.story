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
content/media/a.png error[bad-picture] this picture is damaged (the image format could not be determined)
  hint: save it again as PNG, JPEG or WebP
content/pages/about.md:3:1-3:20 error[missing-alt] this picture has no alternative text
  hint: say between [ ] what a reader who cannot see it needs to know

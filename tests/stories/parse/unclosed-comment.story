A comment that does not end would swallow the page.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

Text.

<!-- ask Ro

More text.
-- problems --
content/pages/about.md:5:1-7:11 error[unclosed-comment] this comment does not end
  hint: close it with `-->`

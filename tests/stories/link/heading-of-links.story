A heading that is only a link shows its page's title in the outline.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

## [[home]]

Text.

## Two

Text.

## Three

Text.

## Four

Text.
-- site/about/index.html .outline a --
Home
Two
Three
Four

The same id on two headings.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

## One {#go}

Text.

## Two {#go}

Text.
-- problems --
content/pages/about.md:7:9-7:12 error[duplicate-anchor] the anchor `go` stands twice on this page
  content/pages/about.md:3:1-3:13 first used here

Headings that skip a level, also from the title.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

### Deep

Text.

## Two

Text.

#### Four

Text.
-- problems --
content/pages/about.md:3:1-3:9 error[heading-jump] this heading of level 3 follows one of level 1
  hint: write `## Deep`
content/pages/about.md:11:1-11:10 error[heading-jump] this heading of level 4 follows one of level 2
  hint: write `### Four`

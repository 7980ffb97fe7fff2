Headings without text.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

Text.

## {#x}

Text.

## 
-- problems --
content/pages/about.md:5:1-5:8 error[empty-heading] this heading has no text
  hint: write what the section is about, or take the `#` away
content/pages/about.md:9:1-9:3 error[empty-heading] this heading has no text
  hint: write what the section is about, or take the `#` away

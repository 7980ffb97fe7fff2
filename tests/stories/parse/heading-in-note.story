A heading inside a footnote, and a title inside a quote.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

Text.[^a]

> # Quote

[^a]: ### More
-- problems --
content/pages/about.md:5:3-5:10 error[second-title] a level-1 heading in the text
  hint: write `## Quote`: the title stands above the text
content/pages/about.md:7:7-7:15 error[heading-in-note] a heading inside a footnote
  hint: say it in a sentence, or make it a section of the page

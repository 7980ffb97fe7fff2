Cells beyond the columns of their table.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

| A | B |
| - | - |
| 1 | 2 | LOST |
| 1 | `a\|b` |
| [[home|x]] | 2 |
-- problems --
content/pages/about.md:5:11-5:15 error[lost-cell] this cell stands beyond the 2 columns of its table
  hint: add a column to the head, or write `\|` for a bar inside a cell
content/pages/about.md:7:3-7:13 error[bad-wiki-link] this link names no page
  hint: write [[slug]] or [[slug|text]]; in a table, [[slug\|text]]

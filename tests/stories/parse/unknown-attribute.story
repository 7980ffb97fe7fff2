Attributes of headings that nobody reads.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

## One {.big}

Text.

## Two {sttus=mixed}

Text.
-- problems --
content/pages/about.md:3:9-3:13 error[unknown-attribute] a heading takes no class `.big`
  hint: a heading takes `{#id}` and `{status=…}`
content/pages/about.md:7:9-7:14 error[unknown-attribute] a heading has no attribute `sttus`
  hint: a heading takes `{#id}` and `{status=…}`

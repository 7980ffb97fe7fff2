A page without a title is told; its file's name stands in.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
Only text.
-- problems --
content/pages/about.md:1:1-1:1 error[missing-title] this page has no title
  hint: write `title = "…"` in the front matter, or begin with `# Title`

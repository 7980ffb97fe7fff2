Double brackets that name no page.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

See [[|the law]].
-- problems --
content/pages/about.md:3:5-3:17 error[bad-wiki-link] this link names no page
  hint: write [[slug]] or [[slug|text]]; in a table, [[slug\|text]]

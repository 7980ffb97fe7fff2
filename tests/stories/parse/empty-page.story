An empty file, one with nothing but front matter, and an empty fragment.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
-- content/pages/bare.md --
+++
title = "Bare"
+++
-- content/fragments/nothing.md --

-- content/pages/uses.md --
# Uses

![[nothing]]
-- problems --
content/fragments/nothing.md:1:1-1:1 error[empty-page] there is no text on this page
  hint: write it, or take the file away
content/pages/about.md:1:1-1:1 error[empty-page] there is no text on this page
  hint: write it, or keep it back with `draft = true`
content/pages/bare.md:1:1-1:1 error[empty-page] there is no text on this page
  hint: write it, or keep it back with `draft = true`

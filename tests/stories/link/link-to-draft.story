A draft stays out of the site, and links to it are told.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/new.md --
+++
title = "New"
draft = true
+++

Text with [[nowhere]].
-- content/pages/about.md --
# About

[[new]] and [it](new.md).
-- problems --
content/pages/about.md:3:3-3:6 error[link-to-draft] `pages/new` is a draft and will not be in the site
  hint: publish it, or take this link out until then
content/pages/about.md:3:18-3:24 error[link-to-draft] `pages/new` is a draft and will not be in the site
  hint: publish it, or take this link out until then

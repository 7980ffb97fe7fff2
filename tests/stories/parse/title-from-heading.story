A page without front matter takes its first heading as title, marks and all.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About *us*

Text.
-- site/about/index.html h1 --
About us
-- site/about/index.html title --
About us · Handbook

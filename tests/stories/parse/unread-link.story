A link whose address has spaces in it.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

See [the plan](my plan.md). Not \[this](one two).
-- problems --
content/pages/about.md:3:16-3:26 warning[unread-link] this looks like a link and is printed as text
  hint: an address with spaces goes between < >: (<my plan.md>)

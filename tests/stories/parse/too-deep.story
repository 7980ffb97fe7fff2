Quotes within quotes within quotes.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

> > > > > > > > > > > > > > deep

Still read: [[nowhere]].
-- problems --
content/pages/about.md:3:25-3:33 error[too-deep] this nests more than 12 levels deep
  hint: lists in lists in lists are hard to follow: take it apart
content/pages/about.md:5:15-5:22 error[broken-link] there is no page `nowhere`
  hint: name a page by its path from here, as in ../exercises/calves.md, or by its slug: [[calves]]

Citations that cannot be read point at the part that cannot.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

A claim [@hou2002; grieve]. Another [@]. A third [@a,].

Not one: `[@x]`, \[@y].
-- problems --
content/pages/about.md:3:20-3:26 error[bad-citation] this citation cannot be read
  hint: write [@key], [@key, p. 3] or [@first; @second]
content/pages/about.md:3:38-3:39 error[bad-citation] this citation cannot be read
  hint: write [@key], [@key, p. 3] or [@first; @second]
content/pages/about.md:3:51-3:54 error[bad-citation] this citation cannot be read
  hint: write [@key], [@key, p. 3] or [@first; @second]

Citations as other programs write them.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

Claim [see @hou2002]. Claim [-@hou2002]. A word [at home]. Mail [me@example.org].
-- problems --
content/pages/about.md:3:7-3:21 error[bad-citation] this looks like a citation and is printed as text
  hint: a citation begins with its key: [@key], [@key, p. 3], [@first; @second]
content/pages/about.md:3:29-3:40 error[bad-citation] this looks like a citation and is printed as text
  hint: a citation begins with its key: [@key], [@key, p. 3], [@first; @second]

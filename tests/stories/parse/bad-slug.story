A file name that makes a poor address.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/Über uns.md --
# About

Text.
-- problems --
content/pages/Über uns.md error[bad-slug] the file name `Über uns.md` makes a poor address
  hint: rename it to `uber-uns.md`

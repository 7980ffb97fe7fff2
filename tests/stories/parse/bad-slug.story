A file name that makes a poor address.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/Über uns.md --
# About

Text.
-- problems --
content/pages/Über uns.md error[bad-slug] `Über uns.md` makes a poor address: only a–z, 0–9 and hyphens, then `.md`
  hint: rename the file to `uber-uns.md`

A file name that makes a poor address; one that Windows keeps for a device.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/Über uns.md --
# About

Text.
-- content/pages/con.md --
# Con

Text.
-- content/pages/com.md --
# Com

Text.
-- problems --
content/pages/con.md error[bad-slug] Windows has no folder called `con`, so that the site could not be copied there
  hint: call the file something else, as in `con-1.md`
content/pages/Über uns.md error[bad-slug] `Über uns.md` makes a poor address: only a–z, 0–9 and hyphens, then `.md`
  hint: rename the file to `uber-uns.md`

A file that ends in .MD is told and not read, so that no page takes another's place.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

See [[other]].
-- content/pages/about.MD --
# Other about

Text.
-- content/pages/other.MD --
# Other

Text.
-- problems --
content/pages/about.MD error[bad-slug] `about.MD` makes a poor address: only a–z, 0–9 and hyphens, then `.md`
  hint: rename the file to `about.md`
content/pages/other.MD error[bad-slug] `other.MD` makes a poor address: only a–z, 0–9 and hyphens, then `.md`
  hint: rename the file to `other.md`

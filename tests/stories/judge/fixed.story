Rules behind which text would be lost cannot be lowered, and may be called errors.
-- content/pages/home.md --
# Home

Welcome.
-- content/handbook.toml --
[rules]
not-utf8 = "error"
bad-id = "off"
bad-citation = "off"
fragment-inline = "warning"
-- content/vocabulary.toml --
[[muscle]]
id = "../../../escaped"
title = "Escaped"
-- content/fragments/f.md --
Shared.
-- content/pages/about.md --
# About

Claim [@]. Then ![[f]].
-- problems --
content/handbook.toml:3:1-3:7 error[fixed-rule] `bad-id` cannot be lowered
  hint: mend what it points at instead
content/handbook.toml:4:1-4:13 error[fixed-rule] `bad-citation` cannot be lowered
  hint: mend what it points at instead
content/handbook.toml:5:1-5:16 error[fixed-rule] `fragment-inline` cannot be lowered
  hint: mend what it points at instead
content/pages/about.md:3:8-3:9 error[bad-citation] this citation cannot be read
  hint: write [@key], [@key, p. 3] or [@first; @second]
content/pages/about.md:3:20-3:21 error[fragment-inline] `![[f]]` stands inside other text
  hint: give it a paragraph of its own
content/vocabulary.toml:2:6-2:24 error[bad-id] `../../../escaped` makes a poor address
  hint: write `escaped`

Levels set in handbook.toml; rules that do not exist; one that is fixed.
-- content/pages/home.md --
# Home

Welcome.
-- content/handbook.toml --
[rules]
broken-link = "warning"
unused-footnote = "off"
awaits-review = "error"
borken-anchor = "off"
not-utf8 = "warning"
-- content/pages/about.md --
# About

[[nowhere]]

[^x]: Unused.

<!-- review: yes? -->
-- problems --
content/handbook.toml:5:1-5:14 error[unknown-rule] there is no rule `borken-anchor`
  hint: did you mean `broken-anchor`?
content/handbook.toml:6:1-6:9 error[fixed-rule] `not-utf8` cannot be lowered
  hint: mend what it points at instead
content/pages/about.md:3:3-3:10 warning[broken-link] there is no page `nowhere`
  hint: name a page by its path from here, as in ../exercises/calves.md, or by its slug: [[calves]]
content/pages/about.md:7:1-7:22 error[awaits-review] awaits review: yes?

A fragment alone in a list item is embedded; inside other text it is told.
-- content/pages/home.md --
# Home

Welcome.
-- content/fragments/f.md --
Shared.
-- content/pages/about.md --
# About

- ![[f]]
- x ![[f]]

## Head ![[f]]

| A |
| - |
| ![[f]] |
-- problems --
content/pages/about.md:4:8-4:9 error[fragment-inline] `![[f]]` stands inside other text
  hint: give it a paragraph of its own
content/pages/about.md:6:12-6:13 error[fragment-inline] `![[f]]` stands inside other text
  hint: give it a paragraph of its own
content/pages/about.md:10:6-10:7 error[fragment-inline] `![[f]]` stands inside other text
  hint: give it a paragraph of its own

A skin and a build that there are not.
-- content/handbook.toml --
[figures]
skin = "borwn"
build = 3
hair = "grey"
-- content/pages/home.md --
# Home

Welcome.
-- problems --
content/handbook.toml:2:8-2:15 error[unknown-value] `skin` cannot be `borwn`
  hint: it is one of `light`, `tan`, `brown`, `dark`
content/handbook.toml:3:9-3:10 error[wrong-type] `build` is a string, not a whole number
  hint: write build = "…"
content/handbook.toml:4:1-4:5 error[unknown-field] the look of the figures has no field `hair`
  hint: known here: build, skin

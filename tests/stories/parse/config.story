A configuration full of mistakes.
-- content/pages/home.md --
# Home

Welcome.
-- content/handbook.toml --
format = 2
titel = "x"
base_url = "handbook"
accent = "teal"
review_every = "often"
[clinic]
nam = "x"
-- problems --
content/handbook.toml:1:10-1:11 error[unsupported-format] this handbook is written in another format
  hint: this program reads `format = 1`
content/handbook.toml:2:1-2:6 error[unknown-field] handbook.toml has no field `titel`
  hint: did you mean `title`?
content/handbook.toml:3:12-3:22 error[bad-address] `handbook` is no web address
  hint: write it in full, as in https://example.org/handbook/
content/handbook.toml:4:10-4:16 error[bad-colour] `teal` is no colour
  hint: write # and six digits, as in "#1f6f6b"
content/handbook.toml:5:16-5:23 error[wrong-type] `review_every` is a number of months
  hint: write 12, "12 months" or "2 years"
content/handbook.toml:7:1-7:4 error[unknown-field] a clinic has no field `nam`
  hint: did you mean `name`?

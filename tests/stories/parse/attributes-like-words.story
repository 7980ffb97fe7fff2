The place of an attribute is in the braces, also where the heading's words read the same.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

## A mix of key {status=mix key=1}

Text.
-- problems --
content/pages/about.md:3:25-3:28 error[unknown-value] `status` cannot be `mix`
  hint: did you mean `mixed`?
content/pages/about.md:3:29-3:32 error[unknown-attribute] a heading has no attribute `key`
  hint: a heading takes `{#id}` and `{status=…}`

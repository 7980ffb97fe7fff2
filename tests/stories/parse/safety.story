A safety list with mistakes.
-- content/pages/home.md --
# Home

Welcome.
-- content/safety.toml --
[[do_not_roll]]
flag = "wound"
text = "you have a wound"

[[do_not_roll]]
flag = "wound"
text = "twice"

[[ask_first]]
flag = "wound"
text = "in the other list is fine"
applies = ["hip"]

[[stop_now]]
txt = "pain"

[[never_press]]
place = "the neck"
applies = "sometimes"

[[never_press]]
place = "the spine"
applies = "listed"
-- problems --
content/safety.toml:6:8-6:15 error[duplicate-id] a flag called `wound` is there already
  content/safety.toml:2:8-2:15 first defined here
content/safety.toml:12:12-12:17 error[unknown-region] there is no region `hip`
  hint: add it as `[[region]]` to content/vocabulary.toml
content/safety.toml:15:1-15:4 error[unknown-field] `[[stop_now]]` has no field `txt`
  hint: did you mean `text`?
content/safety.toml:19:11-19:22 error[unknown-value] `applies` cannot be `sometimes`
  hint: it is one of `everywhere`
content/safety.toml:23:11-23:19 error[unknown-value] `applies` cannot be `listed`
  hint: it is one of `everywhere`

Abbreviations of abbreviations do not grow without bound.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@string{a = "1234567890123456789012345678901234567890"}
@string{b = a # a # a # a # a # a # a # a # a # a}
@string{c = b # b # b # b # b # b # b # b # b # b}
@string{d = c # c # c # c # c # c # c # c # c # c}
@misc{known, title = b}
-- content/pages/about.md --
# About

Claims [@known].
-- problems --
content/references.bib:4:29-4:30 error[unreadable-reference] this value grows too long through its abbreviations
  hint: write the text out

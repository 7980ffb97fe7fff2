A link by reference without its definition; a word in brackets is a word.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

See [the trial][hou]. A word [sic] stays.
-- problems --
content/pages/about.md:3:5-3:21 error[undefined-reference] there is no link definition `[hou]`
  hint: add a line `[hou]: address`, or write [text](address)

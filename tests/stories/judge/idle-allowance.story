`idle-allowance`: an allowance that excuses nothing, `double-space`.
-- content/pages/home.md --
+++
title = "Home"
allow = [{ rule = "double-space", reason = "a poem" }, { rule = "typed-times", reason = "no reason left" }, { rule = "sheet-too-long", reason = "may still be needed" }]
+++

Two  spaces.
-- problems --
content/pages/home.md:3:65-3:78 warning[idle-allowance] this page does not break `typed-times`
  hint: take the allowance out

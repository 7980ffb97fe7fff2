A level-1 heading below the title.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
+++
title = "About"
+++

## One

# Two

Text.
-- content/fragments/top.md --
# Top

Text.
-- content/pages/uses.md --
# Uses

![[top]]
-- problems --
content/fragments/top.md:1:1-1:6 error[second-title] a level-1 heading in the text
  hint: write `## Top`: the title stands above the text
content/pages/about.md:7:1-7:6 error[second-title] a level-1 heading in the text
  hint: write `## Two`: the title stands above the text

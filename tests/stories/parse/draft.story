A draft may be unfinished.
-- content/pages/home.md --
# Home

Text.
-- content/exercises/new.md --
+++
title = "New"
draft = true
+++

<b>later</b> [[nowhere]]
-- content/pages/later.md --
+++
title = "Later"
draft = true
+++
-- site/index.html h1 --
Home

A YAML key stands once.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
---
title: About
title: Again
---

Text.
-- problems --
content/pages/about.md:3:1-3:6 error[syntax] this YAML cannot be read: `title` stands here twice
  hint: mend this line; until then no field of the file is read

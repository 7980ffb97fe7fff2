Days that the calendar does not have.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
+++
title = "About"
reviewed = "2026-02-30"
+++

Text.
-- content/pages/two.md --
---
title: Two
reviewed: 24.11.2026
---

Text.
-- problems --
content/pages/about.md:3:12-3:24 error[bad-date] `2026-02-30` is not a day of the calendar
  hint: write year-month-day, as in 2026-11-24
content/pages/two.md:3:11-3:21 error[bad-date] `24.11.2026` is not a day of the calendar
  hint: write year-month-day, as in 2026-11-24

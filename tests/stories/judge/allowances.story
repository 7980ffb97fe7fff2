An allowance excuses its rule on its page, with a reason.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
+++
title = "About"
allow = [{ rule = "broken-link", reason = "the page comes next week" }]
+++

[[nowhere]] [x](#y)
-- content/pages/other.md --
+++
title = "Other"
allow = [{ rule = "broken-link" }, { rule = "brokn-link", reason = "x" }]
+++

[[nowhere]]
-- problems --
content/pages/about.md:6:17-6:19 error[broken-anchor] “About” has no heading `#y`
  hint: that page has no headings
content/pages/other.md:3:10-3:34 error[missing-field] an allowance needs `reason`
  hint: add reason = "…"
content/pages/other.md:3:45-3:57 error[unknown-rule] there is no rule `brokn-link`
  hint: did you mean `broken-link`?
content/pages/other.md:6:3-6:10 error[broken-link] there is no page `nowhere`
  hint: name a page by its path from here, as in ../exercises/calves.md, or by its slug: [[calves]]

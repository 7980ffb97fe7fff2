A fragment has no fields.
-- content/pages/home.md --
# Home

Welcome.
-- content/fragments/f.md --
+++
title = "F"
+++

Shared.
-- content/pages/about.md --
# About

![[f]]
-- problems --
content/fragments/f.md:2:1-2:6 error[unknown-field] a fragment has no field `title`
  hint: take it away

A handbook of drafts publishes nothing.
-- content/pages/home.md --
+++
title = "Home"
draft = true
+++

Text.
-- problems --
handbook error[no-pages] there are no pages: every page is a draft
  hint: run rollbook in the folder that holds content/, or name that folder behind the command

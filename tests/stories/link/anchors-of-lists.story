An id that the list of the page has already; a heading that is a link.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/safety.md --
# Safety

## Mine {#stop-now}

Text.

## [[home]]

Text.
-- problems --
content/pages/safety.md:3:10-3:19 error[duplicate-anchor] the anchor `stop-now` stands twice on this page
  hint: the list on this page has it already: choose another id

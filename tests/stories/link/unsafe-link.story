Addresses that are neither web, mail nor telephone.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

[a](javascript:alert(1)) [b](//example.org) [c](file:///etc/passwd) [d](https://example.org) <mail@example.org> [e](tel:+431)
-- problems --
content/pages/about.md:3:5-3:24 error[unsafe-link] only web, mail and telephone addresses are allowed
  hint: write https://…, mailto:… or tel:…
content/pages/about.md:3:30-3:43 error[unsafe-link] only web, mail and telephone addresses are allowed
  hint: write https://…, mailto:… or tel:…
content/pages/about.md:3:49-3:67 error[unsafe-link] only web, mail and telephone addresses are allowed
  hint: write https://…, mailto:… or tel:…

A citation style whose name is near to none: the usual ones are named.
-- content/handbook.toml --
citation_style = "Blue with flowers"
-- content/pages/home.md --
# Home

Welcome.
-- problems --
content/handbook.toml:1:18-1:37 error[unknown-citation-style] there is no citation style `Blue with flowers`
  hint: common ones are `american-medical-association`, `vancouver`, `apa`, `chicago-author-date`

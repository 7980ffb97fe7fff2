A citation style with a slip in its name.
-- content/handbook.toml --
title = "Handbook"
citation_style = "vancuver"
-- content/pages/home.md --
# Home

Welcome.
-- problems --
content/handbook.toml:2:18-2:28 error[unknown-citation-style] there is no citation style `vancuver`
  hint: did you mean `vancouver`?

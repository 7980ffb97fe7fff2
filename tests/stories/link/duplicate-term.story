A term that two pages define, by title or alias; a page without a definition defines none.
-- content/pages/home.md --
# Home

Welcome.
-- content/glossary/fascia.md --
+++
title = "Fascia"
definition = "Sheets of tissue."
aliases = ["deep fascia", "fascia"]
+++
-- content/glossary/tissue.md --
+++
title = "Tissue"
definition = "What the body is made of."
aliases = ["fascia", "Deep-Fascia"]
+++
-- content/science/fascia.md --
+++
title = "FASCIA"
definition = "The same, at length."
+++

Text.
-- content/science/other.md --
+++
title = "Another page"
aliases = ["tissue"]
+++

It has an alias and no definition.
-- problems --
content/glossary/tissue.md:4:12-4:20 error[duplicate-term] the term “fascia” is defined on `glossary/fascia`, too
  content/glossary/fascia.md:2:9-2:17 first defined here
  hint: a term has one page: take one `definition` out, or name the terms differently
content/glossary/tissue.md:4:22-4:35 error[duplicate-term] the term “Deep-Fascia” is defined on `glossary/fascia`, too
  content/glossary/fascia.md:4:12-4:25 first defined here
  hint: a term has one page: take one `definition` out, or name the terms differently
content/science/fascia.md:2:9-2:17 error[duplicate-term] the term “FASCIA” is defined on `glossary/fascia`, too
  content/glossary/fascia.md:2:9-2:17 first defined here
  hint: a term has one page: take one `definition` out, or name the terms differently

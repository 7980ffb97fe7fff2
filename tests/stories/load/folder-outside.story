A folder that leads out of the handbook does not make its links dead.
-- content/pages/home.md --
# Home

Welcome.
-- content/glossary -> /etc --
-- content/pages/about.md --
# About

[[glossary/fascia]] [[fascia]] [x](../glossary/fascia.md#y)
-- problems --
content/glossary error[link-outside-root] this symbolic link leads out of the handbook’s folder

Files of data without a word.
-- content/pages/home.md --
# Home

Welcome.
-- content/safety.toml --
-- content/vocabulary.toml --

-- content/handbook.toml --
-- content/references.bib --
-- problems --
content/references.bib:1:1-1:1 error[empty-page] there is nothing in this file
  hint: write it, or take the file away
content/safety.toml:1:1-1:1 error[empty-page] there is nothing in this file
  hint: write it, or take the file away
content/vocabulary.toml:1:1-1:1 error[empty-page] there is nothing in this file
  hint: write it, or take the file away

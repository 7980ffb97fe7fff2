A template that was emptied makes pages of nothing, which warn nobody; so does one of comments only.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

A word.
-- content/pages/other.md --
# Other

Another word.
-- templates/page.html --
-- templates/home.html --
{#- written tomorrow -#}
-- problems --
templates/home.html error[template-error] this template makes a page without a word
  hint: write it, or take the file away to have the built-in one; met while making index.html
templates/page.html error[template-error] this template makes a page without a word
  hint: write it, or take the file away to have the built-in one; met while making about/index.html

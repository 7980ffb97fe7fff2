HTML is told, comments are dropped, notes to the reviewer are kept as notes.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

<!-- dropped -->

Text <b>bold</b> text <!-- gone --> here.

<div>
<!-- inside -->
box
</div>

<!-- review: is 90 s right? -->

<!-- first --> <i>late</i>
-- problems --
content/pages/about.md:5:6-5:9 error[raw-html] HTML cannot be printed on paper
  hint: say it in Markdown, or leave it out; see `rollbook explain raw-html`
content/pages/about.md:7:1-7:6 error[raw-html] HTML cannot be printed on paper
  hint: say it in Markdown, or leave it out; see `rollbook explain raw-html`
content/pages/about.md:12:1-12:32 info[awaits-review] awaits review: is 90 s right?
content/pages/about.md:14:16-14:27 error[raw-html] HTML cannot be printed on paper
  hint: say it in Markdown, or leave it out; see `rollbook explain raw-html`

Every rule that one handbook can break at once, each at its place, in one run.
-- content/pages/home.md --
# Home

Welcome to [[calves]].
-- content/vocabulary.toml --
[[region]]
id = "lower-leg"
title = "Lower leg"

[[muscle]]
id = "soleus"
title = "Soleus"
region = "lower-leg"

[[equipment]]
id = "mat"
title = "Mat"

[[position]]
id = "sitting"
title = "Sitting"

[[position]]
id = "sitting"
title = "Again"
-- content/safety.toml --
[[ask_first]]
flag = "pregnancy"
text = "you are pregnant"
-- content/handbook.toml --
title = "Forty"
accent = "teal"
base_url = "handbook"
[rules]
borken-link = "off"
not-utf8 = "off"
-- content/exercises/calves.md --
+++
title = "Calves"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24

[figure]
alt = "Person sits on the floor."
+++

## Start

Sit.

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Because.
-- content/exercises/region.md --
+++
title = "R"
summary = "Ease it."
region = "leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24

[figure]
alt = "Person sits on the floor."
+++

## Start

Sit.

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Because.
-- content/exercises/muscle.md --
+++
title = "M"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleas"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24

[figure]
alt = "Person sits on the floor."
+++

## Start

Sit.

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Because.
-- content/exercises/equipment.md --
+++
title = "E"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["matt"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24

[figure]
alt = "Person sits on the floor."
+++

## Start

Sit.

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Because.
-- content/exercises/position.md --
+++
title = "P"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "standing"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24

[figure]
alt = "Person sits on the floor."
+++

## Start

Sit.

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Because.
-- content/exercises/flag.md --
+++
title = "F"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
ask_first = ["pregnant"]

[figure]
alt = "Person sits on the floor."
+++

## Start

Sit.

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Because.
-- content/exercises/field.md --
+++
title = "Fi"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
colour = "red"

[figure]
alt = "Person sits on the floor."
+++

## Start

Sit.

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Because.
-- content/exercises/missing.md --
+++
title = "Mi"
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24

[figure]
alt = "Person sits on the floor."
+++

## Start

Sit.

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Because.
-- content/exercises/type.md --
+++
title = "Ty"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
aliases = 5

[figure]
alt = "Person sits on the floor."
+++

## Start

Sit.

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Because.
-- content/exercises/value.md --
+++
title = "Va"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "both"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24

[figure]
alt = "Person sits on the floor."
+++

## Start

Sit.

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Because.
-- content/exercises/dose.md --
+++
title = "Do"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "a while" }
reviewed = 2026-11-24

[figure]
alt = "Person sits on the floor."
+++

## Start

Sit.

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Because.
-- content/exercises/range.md --
+++
title = "Ra"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "10 min" }
reviewed = 2026-11-24

[figure]
alt = "Person sits on the floor."
+++

## Start

Sit.

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Because.
-- content/exercises/review.md --
+++
title = "Re"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }

[figure]
alt = "Person sits on the floor."
+++

## Start

Sit.

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Because.
-- content/exercises/date.md --
+++
title = "Da"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = "2026-02-30"

[figure]
alt = "Person sits on the floor."
+++

## Start

Sit.

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Because.
-- content/exercises/self.md --
+++
title = "Se"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
related = ["self"]

[figure]
alt = "Person sits on the floor."
+++

## Start

Sit.

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Because.
-- content/exercises/section.md --
+++
title = "Sec"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24

[figure]
alt = "Person sits on the floor."
+++

## Start

Sit.

## Steps

1. Roll.

## Common mistakes

Racing.

## Why

Because.
-- content/exercises/steps.md --
+++
title = "St"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24

[figure]
alt = "Person sits on the floor."
+++

## Start

Sit.

## Steps

Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Because.
-- content/pages/syntax.md --
+++
title = "Sy
+++

Text.
-- content/pages/unclosed.md --
+++
title = "Un"
-- content/pages/untitled.md --
Only text.
-- content/pages/empty.md --
-- content/pages/Bad Slug.md --
# Bad slug

Text.
-- content/pages/title2.md --
# One

## Two

# Three

Text.
-- content/pages/html.md --
# HTML

Text <br> here.
-- content/pages/comment.md --
# Comment

Text.

<!-- never
-- content/pages/note.md --
# Note

Text.

<!-- review: yes? -->
-- content/pages/callout.md --
# Callout

> [!WARNIG]
> Text.
-- content/pages/attribute.md --
# Attribute

## One {.big}

Text.
-- content/pages/footnote.md --
# Footnote

Text.[^a]
-- content/pages/unused.md --
# Unused

Text.

[^a]: Lost.
-- content/pages/reference.md --
# Reference

[text][nope]
-- content/pages/citation.md --
# Citation

Text [@a; b].
-- content/pages/wiki.md --
# Wiki

[[|text]]
-- content/pages/link0.md --
# Empty link

[](home.md)
-- content/pages/fragment1.md --
# Inline

Text ![[shared]] text.
-- content/pages/fragment2.md --
# Broken

![[shard]]
-- content/fragments/a.md --
Text.

![[b]]
-- content/fragments/b.md --
Text.

![[a]]
-- content/fragments/shared.md --
Shared.
-- content/fragments/lost.md --
Lost.
-- content/pages/cycle.md --
# Cycle

![[a]]
-- content/pages/deep.md --
# Deep

> > > > > > > > > > > > > > deep
-- content/pages/dead.md --
# Dead

[text](hoem.md)
-- content/pages/anchor.md --
# Anchor

[text](#nowhere)
-- content/pages/draft.md --
+++
title = "Draft"
draft = true
+++

Text.
-- content/pages/todraft.md --
# To draft

[[draft]]
-- content/pages/unsafe.md --
# Unsafe

[x](javascript:alert)
-- content/pages/picture.md --
# Picture

![x](../media/x.png)
-- content/pages/jump.md --
# Jump

#### Four

Text.
-- content/pages/same.md --
# Home

Text.
-- content/pages/ids.md --
# Ids

## A {#x}

Text.

## B {#x}

Text.
-- content/pages/assets.md --
# Assets

Text.
-- content/science/shared-slug.md --
# One

Text.
-- content/glossary/shared-slug.md --
+++
title = "Two"
definition = "A word."
+++
-- content/pages/ambiguous.md --
# Ambiguous

[[shared-slug]]
-- content/programs/day.md --
+++
title = "Day"
[[item]]
exercise = "about"
+++
-- content/pages/about.md --
# About

Text.
-- content/lost.md --
# Lost

Text.
-- content/notes.toml --
x = 1
-- content/pages/cafe.md hex --
23 20 43 0a 0a e9 0a
-- content/pages/gone.md -> nowhere --
-- content/pages/out.md -> /etc/hostname --
-- templates/page.html --
{{ title | shuot }}
-- problems --
content/exercises/date.md:10:12-10:24 error[bad-date] `2026-02-30` is not a day of the calendar
  hint: write year-month-day, as in 2026-11-24
content/exercises/dose.md:9:17-9:26 error[bad-dose] `hold` cannot be read as an amount
  hint: write "30-90 s" or "1 min", the lower number first
content/exercises/equipment.md:7:14-7:20 error[unknown-equipment] there is no equipment `matt`
  hint: did you mean `mat`?
content/exercises/field.md:11:1-11:7 error[unknown-field] an exercise has no field `colour`
  hint: known here: aliases, allow, ask_first, audience, client, definition, do_not_roll, dose, draft, easier, equipment, figure, harder, link_terms, muscles, never_press, position, region, related, reviewed, sides, summary, title
content/exercises/flag.md:11:14-11:24 error[unknown-flag] there is no *ask first* flag `pregnant`
  hint: did you mean `pregnancy`?
content/exercises/missing.md:1:1-1:4 error[missing-field] an exercise needs `summary`
  hint: add summary = "…"
content/exercises/muscle.md:5:12-5:20 error[unknown-muscle] there is no muscle `soleas`
  hint: did you mean `soleus`?
content/exercises/position.md:6:12-6:22 error[unknown-position] there is no position `standing`
  hint: add it as `[[position]]` to content/vocabulary.toml
content/exercises/range.md:9:17-9:25 error[dose-range] `hold` of 600 s is outside 5–180 s
  hint: keep it within 5–180 s: trials held 30–120 s
content/exercises/region.md:4:10-4:15 error[unknown-region] there is no region `leg`
  hint: add it as `[[region]]` to content/vocabulary.toml
content/exercises/review.md:1:1-1:4 warning[missing-recommended] an exercise without `reviewed`
  hint: write the day somebody last checked it: `reviewed = 2026-11-24`
content/exercises/section.md:2:9-2:14 error[missing-section] an exercise without the section “Where to roll”
  hint: add `## Where to roll`
content/exercises/self.md:11:12-11:18 error[self-relation] `self` names this page itself
content/exercises/steps.md:20:1-20:9 error[steps-not-numbered] “Steps” is not a numbered list
  hint: begin each step with its number: `1. …`
content/exercises/type.md:11:11-11:12 error[wrong-type] `aliases` is a string, not a whole number
  hint: write aliases = ["…", "…"]
content/exercises/value.md:8:9-8:15 error[unknown-value] `sides` cannot be `both`
  hint: it is one of `each`, `none`
content/fragments/b.md:3:4-3:5 error[fragment-cycle] this embeds `a` in itself: a → b → a
content/fragments/lost.md warning[unused-fragment] no page embeds `lost`
  hint: embed it with `![[lost]]`, or take it away
content/handbook.toml:2:10-2:16 error[bad-colour] `teal` is no colour
  hint: write # and six digits, as in "#1f6f6b"
content/handbook.toml:3:12-3:22 error[bad-address] `handbook` is no web address
  hint: write it in full, as in https://example.org/handbook/
content/handbook.toml:5:1-5:12 error[unknown-rule] there is no rule `borken-link`
  hint: did you mean `broken-link`?
content/handbook.toml:6:1-6:9 error[fixed-rule] `not-utf8` cannot be lowered
  hint: mend what it points at instead
content/lost.md error[misplaced-file] no kind of page lives here
  hint: move it into one of content/exercises, science, programs, glossary, pages, fragments
content/notes.toml warning[stray-file] nobody reads this file
  hint: did you mean `content/poses.toml`?
content/pages/Bad Slug.md error[bad-slug] `Bad Slug.md` makes a poor address: only a–z, 0–9 and hyphens, then `.md`
  hint: rename the file to `bad-slug.md`
content/pages/ambiguous.md:3:3-3:14 error[ambiguous-link] several pages are called `shared-slug`
  hint: write the folder too: `glossary/shared-slug` or `science/shared-slug`
content/pages/anchor.md:3:8-3:16 error[broken-anchor] “Anchor” has no heading `#nowhere`
  hint: that page has no headings
content/pages/assets.md error[reserved-name] `assets` is taken: the site keeps its own files there
  hint: rename the file
content/pages/attribute.md:3:9-3:13 error[unknown-attribute] a heading takes no class `.big`
  hint: a heading takes `{#id}` and `{status=…}`
content/pages/cafe.md:3:1-3:2 error[not-utf8] the byte 0xE9 is not UTF-8
  hint: save the file as UTF-8 and look at this place again
content/pages/callout.md:3:3-3:12 error[unknown-callout] there is no callout `[!WARNIG]`
  hint: did you mean `WARNING`?
content/pages/citation.md:3:11-3:12 error[bad-citation] this citation cannot be read
  hint: write [@key], [@key, p. 3] or [@first; @second]
content/pages/comment.md:5:1-5:11 error[unclosed-comment] this comment does not end
  hint: close it with `-->`
content/pages/dead.md:3:8-3:15 error[broken-link] there is no page `pages/hoem`
  hint: did you mean `home.md`?
content/pages/deep.md:3:25-3:33 error[too-deep] this nests more than 12 levels deep
  hint: lists in lists in lists are hard to follow: take it apart
content/pages/empty.md:1:1-1:1 error[empty-page] there is no text on this page
  hint: write it, or keep it back with `draft = true`
content/pages/footnote.md:3:6-3:10 error[undefined-footnote] there is no footnote `[^a]`
  hint: add a line `[^a]: …`
content/pages/fragment1.md:3:9-3:15 error[fragment-inline] `![[shared]]` stands inside other text
  hint: give it a paragraph of its own
content/pages/fragment2.md:3:4-3:9 error[broken-fragment] there is no fragment `shard`
  hint: did you mean `shared`?
content/pages/gone.md error[unreadable-file] this cannot be read: it does not exist
content/pages/html.md:3:6-3:10 error[raw-html] HTML cannot be printed on paper
  hint: say it in Markdown, or leave it out; see `rollbook explain raw-html`
content/pages/ids.md:7:7-7:9 error[duplicate-anchor] the anchor `x` stands twice on this page
  content/pages/ids.md:3:1-3:10 first used here
content/pages/jump.md:3:1-3:10 error[heading-jump] this heading of level 4 follows one of level 1
  hint: write `## Four`
content/pages/link0.md:3:1-3:12 error[empty-link] this link has no text
  hint: say between [ ] where it leads
content/pages/note.md:5:1-5:22 info[awaits-review] awaits review: yes?
content/pages/out.md error[link-outside-root] this symbolic link leads out of the handbook’s folder
content/pages/picture.md:3:6-3:20 error[broken-picture] there is no picture `content/media/x.png`
  hint: pictures live in content/media
content/pages/reference.md:3:1-3:13 error[undefined-reference] there is no link definition `[nope]`
  hint: add a line `[nope]: address`, or write [text](address)
content/pages/same.md:1:1-1:7 error[duplicate-title] there is another page titled “Home”
  content/pages/home.md:1:1-1:7 first used here
content/pages/syntax.md:2:12-2:12 error[syntax] this TOML cannot be read: invalid basic string, expected `"`
  hint: the closing quote is missing
content/pages/title2.md:5:1-5:8 error[second-title] a level-1 heading in the text
  hint: write `## Three`: the title stands above the text
content/pages/todraft.md:3:3-3:8 error[link-to-draft] `pages/draft` is a draft and will not be in the site
  hint: publish it, or take this link out until then
content/pages/unclosed.md:1:1-1:4 error[unclosed-front-matter] the front matter has no closing `+++`
  hint: put a line `+++` between the fields and the text
content/pages/unsafe.md:3:5-3:21 error[unsafe-link] only web, mail and telephone addresses are allowed
  hint: write https://…, mailto:… or tel:…
content/pages/untitled.md:1:1-1:1 error[missing-title] this page has no title
  hint: write `title = "…"` in the front matter, or begin with `# Title`
content/pages/unused.md:5:1-5:5 warning[unused-footnote] nothing refers to the footnote `[^a]`
content/pages/wiki.md:3:1-3:10 error[bad-wiki-link] this link names no page
  hint: write [[slug]] or [[slug|text]]; in a table, [[slug\|text]]
content/programs/day.md:4:12-4:19 error[wrong-kind] `about` is a page, not an exercise
content/vocabulary.toml:19:6-19:15 error[duplicate-id] a position called `sitting` is there already
  content/vocabulary.toml:15:6-15:15 first defined here
templates/page.html:1:12-1:17 error[template-error] unknown filter `shuot`

The defects of the article that this handbook grew from, planted again: each is told. (`position-in-start`, `ends-at-hold`,
`retyped-text`, `uncited-claim`, `untested-claim`, `unmarked-section`, `review-due`; that a sheet can be printed shows
`press/print-path`, that safety cannot be left out `render/safety-left-out`.)
-- content/handbook.toml --
title = "Rolling"
review_every = 24
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
aliases = ["seated"]
-- content/references.bib --
@article{reid2004,
  title = {Pasive force, angle and stiffnes},
  jounal = {Journal of Sports},
  year = {2004},
  x-tested = {Six weeks of stretching.},
  x-untested = {Rolling of fibres, adhesions.},
  x-reviewed = {2013-08-24},
}

@article{hou2002,
  author = {Hou, Chang-Rong},
  title = {Pressure},
  journal = {Archives},
  year = {2002},
  volume = {83},
  pages = {1406--1414},
}
-- content/science/how-it-works.md --
# ![How rolling works](../media/title.png)

![](../media/cycle.png)

See [[thoracic-spine]].

## Rolling of fibres

The fibres line up again [@reid2004].

## Benefits

Everything gets better.
-- content/pages/home.md --
# Home

Begin with [[how-it-works]]. Rolling improves posture and reduces stress.

Hold each spot as in the trial [@hou2002].

<div id="comments"></div>
<script src="https://comments.example/embed.js"></script>
-- content/exercises/calves.md --
+++
title = "Calves"
summary = "Ease stiff calves before a walk."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
figure = { alt = "Person sits on the floor with one calf on a roller." }
+++

## Start

Put the roller under the calf, and cross one leg over the other.

## Steps

1. Put the roller under one calf, halfway down the leg.
2. Cross the other leg over it to add some weight.
3. Roll slowly until you find the most tender spot of all.
4. Hold that spot until the discomfort is less.
5. Swap legs.

## Where to roll

From the heel cord to a hand below the knee crease, on the inside and on the outside of the leg.

## Common mistakes

The roller slides behind the knee, where nerves lie close to the skin.

## Why

Move slowly over the muscle until you find the tender spot, stop there, and hold until the discomfort drops, for half a minute or longer.
-- content/exercises/adductors.md --
+++
title = "Adductors"
summary = "Ease stiff calves before a walk."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
figure = { alt = "Person sits on the floor with one calf on a roller." }
+++

## Start

Put the roller under the calf, and cross one leg over the other.

## Steps

1. Put the roller under one calf, halfway down the leg.
2. Cross the other leg over it to add some weight.
3. Roll slowly until you find the most tender spot of all.
4. Hold that spot until the discomfort is less.
5. Swap legs.

## Where to roll

From the heel cord to a hand below the knee crease, on the inside and on the outside of the leg.

## Common mistakes

The roller slides behind the knee, where nerves lie close to the skin.

## Why

See [[calves]].
-- content/exercises/piriformis.md --
+++
title = "Piriformis"
summary = "Ease stiff calves before a walk."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "none"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
figure = { alt = "Person sits on the floor with one calf on a roller." }
+++

## Start

Sit on the mat.

## Common mistakes

Haste.

## Why

See [[adductors]].
-- content/exercises/thoracic-spine.md --
+++
title = "Thoracic spine"
summary = "Ease stiff calves before a walk."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "none"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24
figure = { alt = "Person sits on the floor with one calf on a roller." }
+++

## Start

Sit on the mat.

## Steps

1. Lie back over the roller.
2. Roll slowly between the shoulder blades.
3. Hold the sore spot for half a minute.

## Where to roll

The fleshy part.

## Common mistakes

Haste.

## Why

Move slowly over the muscle until you find the most tender spot, stop there, and hold until the discomfort drops, for half a minute or longer.

See [[piriformis]].
-- content/media/title.png hex --
89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082
-- content/media/cycle.png hex --
89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082
-- check --today 2026-11-26 --
content/exercises/adductors.md:16:1-16:65 warning[position-in-start] neither start nor steps say “sitting”
  content/exercises/adductors.md:6:12-6:21 the position
  hint: begin with the body: “Sit …”, “Lie …”, “Stand …”
content/exercises/calves.md:16:1-16:65 warning[position-in-start] neither start nor steps say “sitting”
  content/exercises/calves.md:6:12-6:21 the position
  hint: begin with the body: “Sit …”, “Lie …”, “Stand …”
content/exercises/calves.md:16:1-32:70 error[near-duplicate] 98 % of this page stands on “Adductors”, too
  content/exercises/adductors.md:16:1-32:70 the same 88 words
  hint: write what this page is about; what both need goes into a fragment: ![[name]]
content/exercises/piriformis.md:2:9-2:21 error[missing-section] an exercise without the section “Steps”
  hint: add `## Steps`
content/exercises/piriformis.md:2:9-2:21 error[missing-section] an exercise without the section “Where to roll”
  hint: add `## Where to roll`
content/exercises/thoracic-spine.md:22:4-22:41 warning[ends-at-hold] the steps end with the hold
  hint: say what comes next: how to come off, swap sides, or get up
content/exercises/thoracic-spine.md:34:1-34:142 warning[retyped-text] but for one word this paragraph stands on “Calves”, too
  content/exercises/calves.md:36:1-36:137 here
  hint: put it into content/fragments/, and embed it in both: ![[name]]
content/pages/home.md:3:38-3:46 warning[uncited-claim] “improves” is a claim, and nobody is cited for it
  hint: cite who measured it: [@key]; or put a badge on the heading: {status=taught}
content/pages/home.md:7:1-7:26 error[raw-html] HTML cannot be printed on paper
  hint: say it in Markdown, or leave it out; see `rollbook explain raw-html`
content/references.bib:1:10-1:18 warning[incomplete-reference] `reid2004` has no `author`, no `journal`
  hint: add it, or choose another type than `@article`
content/references.bib:3:3-3:9 warning[reference-spelling] there is no field `jounal`
  hint: did you mean `journal`?
content/references.bib:7:17-7:27 info[review-due] last checked on 2013-08-24, more than 24 months ago
  hint: read it again, mend it, and write the new day
content/science/how-it-works.md:1:1-1:43 error[title-markup] a title is plain text
  hint: put links and attributes into the text below
content/science/how-it-works.md:3:1-3:24 error[missing-alt] this picture has no alternative text
  hint: say between [ ] what a reader who cannot see it needs to know
content/science/how-it-works.md:9:27-9:36 warning[untested-claim] `reid2004` did not test this: “rolling of fibres”
  hint: cite a work that tested it, or say what this one did not test
content/science/how-it-works.md:11:1-11:12 warning[unmarked-section] “Benefits” says neither how sure it is nor where it is from
  hint: write {status=…} on the heading, or cite a work: [@key]
-- problems --
content/exercises/adductors.md:16:1-16:65 warning[position-in-start] neither start nor steps say “sitting”
  content/exercises/adductors.md:6:12-6:21 the position
  hint: begin with the body: “Sit …”, “Lie …”, “Stand …”
content/exercises/calves.md:16:1-16:65 warning[position-in-start] neither start nor steps say “sitting”
  content/exercises/calves.md:6:12-6:21 the position
  hint: begin with the body: “Sit …”, “Lie …”, “Stand …”
content/exercises/calves.md:16:1-32:70 error[near-duplicate] 98 % of this page stands on “Adductors”, too
  content/exercises/adductors.md:16:1-32:70 the same 88 words
  hint: write what this page is about; what both need goes into a fragment: ![[name]]
content/exercises/piriformis.md:2:9-2:21 error[missing-section] an exercise without the section “Steps”
  hint: add `## Steps`
content/exercises/piriformis.md:2:9-2:21 error[missing-section] an exercise without the section “Where to roll”
  hint: add `## Where to roll`
content/exercises/thoracic-spine.md:22:4-22:41 warning[ends-at-hold] the steps end with the hold
  hint: say what comes next: how to come off, swap sides, or get up
content/exercises/thoracic-spine.md:34:1-34:142 warning[retyped-text] but for one word this paragraph stands on “Calves”, too
  content/exercises/calves.md:36:1-36:137 here
  hint: put it into content/fragments/, and embed it in both: ![[name]]
content/pages/home.md:3:38-3:46 warning[uncited-claim] “improves” is a claim, and nobody is cited for it
  hint: cite who measured it: [@key]; or put a badge on the heading: {status=taught}
content/pages/home.md:7:1-7:26 error[raw-html] HTML cannot be printed on paper
  hint: say it in Markdown, or leave it out; see `rollbook explain raw-html`
content/references.bib:1:10-1:18 warning[incomplete-reference] `reid2004` has no `author`, no `journal`
  hint: add it, or choose another type than `@article`
content/references.bib:3:3-3:9 warning[reference-spelling] there is no field `jounal`
  hint: did you mean `journal`?
content/science/how-it-works.md:1:1-1:43 error[title-markup] a title is plain text
  hint: put links and attributes into the text below
content/science/how-it-works.md:3:1-3:24 error[missing-alt] this picture has no alternative text
  hint: say between [ ] what a reader who cannot see it needs to know
content/science/how-it-works.md:9:27-9:36 warning[untested-claim] `reid2004` did not test this: “rolling of fibres”
  hint: cite a work that tested it, or say what this one did not test
content/science/how-it-works.md:11:1-11:12 warning[unmarked-section] “Benefits” says neither how sure it is nor where it is from
  hint: write {status=…} on the heading, or cite a work: [@key]

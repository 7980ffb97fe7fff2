`review-due`: pages and references that nobody looked at for longer than `review_every`, on the day of the check only.
-- content/references.bib --
@article{hou2002,
  author = {Hou, Chang-Rong},
  title = {Pressure},
  journal = {Archives},
  year = {2002},
  volume = {1},
  pages = {1--9},
  x-untested = {Rollers, lasting effects. Nobody was ill.},
  x-reviewed = {2024-01-31},
}
-- content/handbook.toml --
title = "Book"
review_every = 12
-- content/pages/home.md --
+++
title = "Home"
reviewed = 2025-11-23
+++

See [[one]] and [[two]] [@hou2002].
-- content/science/one.md --
+++
title = "One"
reviewed = 2025-11-24
+++

## One {status=taught}

Text.
-- content/science/two.md --
+++
title = "Two"
+++

## Two {status=taught}

Text.
-- check --today 2026-11-24 --
content/pages/home.md:3:12-3:22 info[review-due] last checked on 2025-11-23, more than 12 months ago
  hint: read it again, mend it, and write the new day
content/references.bib:9:17-9:27 info[review-due] last checked on 2024-01-31, more than 12 months ago
  hint: read it again, mend it, and write the new day
-- check --today 2026-11-25 --
content/pages/home.md:3:12-3:22 info[review-due] last checked on 2025-11-23, more than 12 months ago
  hint: read it again, mend it, and write the new day
content/references.bib:9:17-9:27 info[review-due] last checked on 2024-01-31, more than 12 months ago
  hint: read it again, mend it, and write the new day
content/science/one.md:3:12-3:22 info[review-due] last checked on 2025-11-24, more than 12 months ago
  hint: read it again, mend it, and write the new day
-- check --today 2025-11-24 --
content/references.bib:9:17-9:27 info[review-due] last checked on 2024-01-31, more than 12 months ago
  hint: read it again, mend it, and write the new day

`heading-case`: headings with capitals like a title of a film, or in capitals. Names and abbreviations keep theirs.
-- content/pages/home.md --
+++
title = "Where To Roll Your Calf"
+++

## Start Here With Your Feet

Text.

## WHERE TO ROLL

Text.

## Davis’s Law and Golgi tendon organs

Text.

## What Wilke found: More range

Text.

## The SMR method
-- problems --
content/pages/home.md:2:9-2:34 warning[heading-case] this heading has capitals like a title of a film
  hint: write it like a sentence: a capital for the first word, and for names
content/pages/home.md:5:4-5:29 warning[heading-case] this heading has capitals like a title of a film
  hint: write it like a sentence: a capital for the first word, and for names
content/pages/home.md:9:4-9:17 warning[heading-case] this heading is in capitals
  hint: write it like a sentence: a capital for the first word, and for names

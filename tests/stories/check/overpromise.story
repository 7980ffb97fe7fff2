`overpromise`: what nobody has shown, with better words; what is denied, said to be so, quoted or taught is no promise. A handbook adds its own.
-- content/handbook.toml --
title = "Book"

[words]
avoid = ["bulletproof", { say = "core stability", instead = "a steady middle" }]
-- content/pages/home.md --
+++
title = "Home"
+++

Rolling breaks up adhesions. It will break them all up, adhesions and more.

It does not break up adhesions. It is said to release fascia. Does it flush toxins?

No pain, no gain! It must hurt. It must not hurt.

> [!TAUGHT]
> It releases fascia.

> “It cures sciatica,” said a reader.

## Switches {status=contested}

The tendon organ turns the muscle off.

## Our own words

Get bulletproof calves, and core stability that is not for show.

-- problems --
content/pages/home.md:5:9-5:28 warning[overpromise] “breaks up adhesions” promises too much
  hint: say “may loosen a joint for a short while”
content/pages/home.md:5:38-5:66 warning[overpromise] “break them all up, adhesions” promises too much
  hint: say “may loosen a joint for a short while”
content/pages/home.md:9:1-9:17 warning[overpromise] “No pain, no gain” promises too much
  hint: say “more pain does not bring more range”
content/pages/home.md:9:22-9:31 warning[overpromise] “must hurt” promises too much
  hint: say “stay at 3 to 5 out of 10”
content/pages/home.md:22:5-22:16 warning[overpromise] “bulletproof” promises too much
  hint: say it otherwise: `[words] avoid` in handbook.toml names it
content/pages/home.md:22:29-22:43 warning[overpromise] “core stability” promises too much
  hint: say “a steady middle”

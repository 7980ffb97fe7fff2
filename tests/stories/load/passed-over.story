Dot files, back-ups and swap files are passed over; a byte-order mark is no character.
-- content/pages/home.md hex --
ef bb bf 23 20 48 6f 6d 65 0a 0a 5b 78 5d 28 6e 6f 70 65 2e 6d 64 29 0a
-- content/pages/home.md~ --
# Old
-- content/pages/.hidden.md --
# Hidden
-- content/pages/#home.md# --
# Saved by an editor
-- content/pages/home.swp --
x
-- problems --
content/pages/home.md:3:5-3:12 error[broken-link] there is no page `pages/nope`
  hint: name a page by its path from here, as in ../exercises/calves.md, or by its slug: [[calves]]

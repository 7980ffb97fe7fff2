Lines that end as on Windows keep their columns.
-- content/pages/home.md hex --
2b 2b 2b 0d 0a 74 69 74 6c 65 20 3d 20 22 48 22 0d 0a 2b 2b 2b 0d 0a 0d 0a c3 84 20 5b 5b 6e 6f 70 65 5d 5d 0d 0a
-- problems --
content/pages/home.md:5:5-5:9 error[broken-link] there is no page `nope`
  hint: name a page by its path from here, as in ../exercises/calves.md, or by its slug: [[calves]]

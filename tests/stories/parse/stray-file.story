Files in content/ that nobody reads.
-- content/pages/home.md --
# Home

Welcome.
-- content/handbok.toml --
title = "x"
-- content/pages/photo.jpg --
not read
-- content/media/note.txt --
fine
-- problems --
content/handbok.toml warning[stray-file] nobody reads this file
  hint: did you mean `content/handbook.toml`?
content/pages/photo.jpg warning[stray-file] nobody reads this file
  hint: pictures go into content/media, fonts into content/fonts

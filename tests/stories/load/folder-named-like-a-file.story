A folder that is called like a file is told, and not passed over as if the file were missing.
-- content/handbook.toml/notes.txt --
Not settings.
-- content/pages/home.md --
# Home

Welcome.
-- problems --
content/handbook.toml error[unreadable-file] this is a folder with the name of a file
content/handbook.toml/notes.txt warning[stray-file] nobody reads this file
  hint: pictures go into content/media, fonts into content/fonts

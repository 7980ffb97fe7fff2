A folder without pages publishes nothing.
-- content/handbook.toml --
title = "x"
-- problems --
handbook error[no-pages] there are no pages: content/ is missing or empty
  hint: run rollbook in the folder that holds content/, or name that folder behind the command

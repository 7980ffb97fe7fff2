Markdown outside the folders of the kinds.
-- content/pages/home.md --
# Home

Welcome.
-- content/calves.md --
# Calves

Text.
-- content/exercise/tfl.md --
# TFL

Text.
-- content/exercises/legs/tfl.md --
# TFL

Text.
-- problems --
content/calves.md error[misplaced-file] no kind of page lives here
  hint: move it into one of content/exercises, science, programs, glossary, pages, fragments
content/exercise/tfl.md error[misplaced-file] no kind of page lives here
  hint: move it to content/exercises/tfl.md
content/exercises/legs/tfl.md error[misplaced-file] no kind of page lives here
  hint: move it to content/exercises/tfl.md

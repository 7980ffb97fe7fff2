Names that the site keeps for itself.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/assets.md --
# Assets

Text.
-- content/pages/index.md --
# Index

Text.
-- problems --
content/pages/assets.md error[reserved-name] `assets` is taken: the site keeps its own files there
  hint: rename the file
content/pages/index.md error[reserved-name] `index` is taken: the site keeps its own files there
  hint: the front page is pages/home.md

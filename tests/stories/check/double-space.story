`double-space`: two spaces between words; a line’s end and a table are none.
-- content/pages/home.md --
+++
title = "Home"
+++

Stop on the  sorest place.  Then   rest.  
Next line.

| a  | b   |
| -  | - |
| c  | d   |
-- problems --
content/pages/home.md:5:12-5:14 warning[double-space] 2 spaces in a row
  hint: leave one
content/pages/home.md:5:27-5:29 warning[double-space] 2 spaces in a row
  hint: leave one
content/pages/home.md:5:33-5:36 warning[double-space] 3 spaces in a row
  hint: leave one

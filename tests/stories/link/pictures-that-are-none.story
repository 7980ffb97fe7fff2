Files with the name of a picture: text, another kind, a cut one, one that is missing; told where a page shows them.
-- content/pages/home.md --
# Home

![Words](../media/words.png) and ![a PNG with another name](../media/dot.jpg).

![A dot](../media/dot.png) and ![nothing](../media/dott.png).
-- content/media/words.png --
These are words.
-- content/media/dot.jpg hex --
89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63fcff9fa11e0007850282fb8bd0cb0000000049454e44ae426082
-- content/media/dot.png hex --
89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63fcff9fa11e0007850282fb8bd0cb0000000049454e44ae426082
-- problems --
content/pages/home.md:3:10-3:28 error[broken-picture] `content/media/words.png` is no picture that can be read
  hint: save it again as PNG, JPEG, WebP or SVG
content/pages/home.md:3:61-3:77 error[broken-picture] `content/media/dot.jpg` is of another kind than its name says
  hint: let its name end in `.png`
content/pages/home.md:5:43-5:60 error[broken-picture] there is no picture `content/media/dott.png`
  hint: did you mean `../media/dot.png`?

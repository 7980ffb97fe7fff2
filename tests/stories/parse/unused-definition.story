A line that defines a link and reads as text; one that a link names, in other letters; comments.
-- content/pages/home.md --
# Home

Press gently. See [the study][Study] and ![A roller][pic].

[Warning]: stop
[STUDY]: https://example.org/study
[pic]: roller.png

Then go on.

[//]: # (To be written.)
[comment]: <> (And this.)

[Tip]: https://example.org "Breathe out"
-- problems --
content/pages/home.md:3:42-3:58 error[broken-picture] there is no picture `content/pages/roller.png`
  hint: pictures live in content/media
content/pages/home.md:5:1-5:16 warning[unused-definition] this line is not printed: it says where a link `[Warning]` would lead
  hint: to have it printed, write \[Warning]
content/pages/home.md:14:1-14:41 warning[unused-definition] this line is not printed: it says where a link `[Tip]` would lead
  hint: to have it printed, write \[Tip]

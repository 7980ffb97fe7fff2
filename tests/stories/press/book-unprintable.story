Characters that no font has, on pages that only the book prints.
-- content/pages/home.md --
# Home

Welcome. Well done! 🎉
-- content/science/law.md --
+++
title = "Law"
+++

A rule. 中
-- problems --
content/pages/home.md:3:21-3:22 error[unprintable-character] no font for paper has the character 🎉 (U+1F389)
  hint: say it in words, or put a font that has it into content/fonts
content/science/law.md:5:9-5:10 error[unprintable-character] no font for paper has the character 中 (U+4E2D)
  hint: say it in words, or put a font that has it into content/fonts

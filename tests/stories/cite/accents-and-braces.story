Accents of LaTeX, and braces around letters, words and whole names.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@article{mueller, author = {M{\"u}ller, J{\'e}r{\^o}me and Nov\'{a}k, \v{S}t\v{e}p\'an and Jens S{\o}rensen},
  title = {{\AA}ngstr{\"o}m \& {DNA} of na\"{\i}ve {Ro}lling}, journal = {{{\O}}re}, year = {2002}}
@book{who, author = {{World Health Organization}}, title = {Guidelines on {WHO} matters---pages 3--5},
  publisher = {Lippincott Williams and Wilkins}, year = {2010}}
@book{stra, author = {Strau\ss{}, \c{C}a\u{g}r\i}, title = {Stra\ss{}e, \oe{}uvre, se\~nor}, publisher = {P}, year = 2012}
-- content/pages/about.md --
# About

Claims [@mueller; @who; @stra].
-- site/references/index.html .work --
Müller J, Novák Š, Sørensen J. Ångström &amp; DNA of naïve Rolling. <em>Øre</em>. Published online 2002.
Strauß Ç. <em>Straße, Œuvre, Señor</em>. P; 2012.
World Health Organization. <em>Guidelines on WHO Matters—Pages 3–5</em>. Lippincott Williams and Wilkins; 2010.

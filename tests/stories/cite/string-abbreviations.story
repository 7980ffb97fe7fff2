Abbreviations are written out, also in one another and before their definition; the first of a name holds.
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@misc{a, title = apmr # {, before}}
@string{apmr = {Arch Phys Med Rehabil}}
@STRING{jscr = "J Strength " # {Cond Res}}
@string{both = apmr # { and } # jscr}
@string{apmr = {a second one of the same name}}
@misc{b, title = both # {, after}}
-- content/pages/about.md --
# About

Claims [@a; @b].
-- site/references/index.html .work --
Arch Phys Med Rehabil and J Strength Cond Res, after.
Arch Phys Med Rehabil, before.

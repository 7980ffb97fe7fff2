The references page: works by author, what each tested, where it can be read, and who cites it where.
-- content/vocabulary.toml --
[[region]]
id = "lower-leg"
title = "Lower leg"

[[muscle]]
id = "soleus"
title = "Soleus"
region = "lower-leg"

[[equipment]]
id = "mat"
title = "Mat"

[[position]]
id = "sitting"
title = "Sitting"
-- content/pages/home.md --
# Home

Welcome.
-- content/references.bib --
@article{zed, author = {Zed, Ann}, title = {Last in the alphabet}, journal = {A Journal}, year = {2001}, volume = {1}, pages = {1}, pmid = {31256353}}
@article{hou2002, author = {Hou, Chang-Rong}, title = {Immediate effects}, journal = {Arch Phys Med Rehabil}, year = {2002}, volume = {83}, number = {10}, pages = {1406--1414}, doi = {10.1053/apmr.2002.34834},
  x-tested = {Pressure of 30, 60 and 90 s on the neck}, x-untested = {Rolling; legs}, x-reviewed = {2026-11-24}}
@article{abel, author = {{\'A}bel, Bo}, title = {First in the alphabet}, journal = {A Journal}, year = {2001}, volume = {1}, pages = {1}}
-- content/science/law.md --
# The law

Before the first heading [@hou2002].

## Loads {#loads}

Loads [@hou2002; @zed]. Again [@hou2002].

## Time

Time [@hou2002].
-- content/exercises/calves.md --
+++
title = "Calves"
summary = "Ease it."
region = "lower-leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["mat"]
sides = "each"
dose = { hold = "30-90 s" }
reviewed = 2026-11-24

[figure]
alt = "Person sits on the floor."
+++

## Start

Sit.

## Steps

1. Roll.

## Where to roll

The calf.

## Common mistakes

Racing.

## Why

Long holds [@hou2002].
-- content/pages/about.md --
# About

Us [@abel; @hou2002].
-- site/references/index.html .references --
<li id="rb-ref-abel"><p class="work">Ábel B. First in the alphabet. <em>A Journal</em>. 2001;1:1.</p>
<details class="cited-on"><summary>Cited on 1 page</summary>
<dl>
<div><dt>Pages</dt><dd><ul>
<li><a href="../about/index.html#rb-cite-1">About</a></li>
</ul></dd></div>
</dl>
</details>
</li>
<li id="rb-ref-hou2002"><p class="work">Hou CR. Immediate effects. <em>Arch Phys Med Rehabil</em>. 2002;83(10):1406-1414. doi:<a class="external" href="https://doi.org/10.1053/apmr.2002.34834">10.1053/apmr.2002.34834</a></p>
<dl class="tested">
<div><dt>What it tested</dt><dd>Pressure of 30, 60 and 90 s on the neck</dd></div>
<div><dt>What it did not test</dt><dd>Rolling; legs</dd></div>
<div><dt>Entry last checked</dt><dd><time datetime="2026-11-24">2026-11-24</time></dd></div>
</dl>
<details class="cited-on"><summary>Cited on 3 pages</summary>
<dl>
<div><dt>Exercises</dt><dd><ul>
<li><a href="../exercises/calves/index.html#rb-cite-1">Calves</a>: <a class="section" href="../exercises/calves/index.html#rb-cite-1">Why</a></li>
</ul></dd></div>
<div><dt>Science</dt><dd><ul>
<li><a href="../science/law/index.html#rb-cite-1">The law</a>: <a class="section" href="../science/law/index.html#rb-cite-2">Loads</a>, <a class="section" href="../science/law/index.html#rb-cite-4">Time</a></li>
</ul></dd></div>
<div><dt>Pages</dt><dd><ul>
<li><a href="../about/index.html#rb-cite-1">About</a></li>
</ul></dd></div>
</dl>
</details>
</li>
<li id="rb-ref-zed"><p class="work">Zed A. Last in the alphabet. <em>A Journal</em>. 2001;1:1. <a class="external" href="https://pubmed.ncbi.nlm.nih.gov/31256353/">PubMed 31256353</a></p>
<details class="cited-on"><summary>Cited on 1 page</summary>
<dl>
<div><dt>Science</dt><dd><ul>
<li><a href="../science/law/index.html#rb-cite-2">The law</a>: <a class="section" href="../science/law/index.html#rb-cite-2">Loads</a></li>
</ul></dd></div>
</dl>
</details>
</li>

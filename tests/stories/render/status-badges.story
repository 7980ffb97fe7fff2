How sure a claim is: a badge in its heading, what it means beside it, and each badge that is used once below.
-- content/pages/home.md --
# Home

Welcome.
-- content/fragments/mixed.md --
## From a shared text {status=mixed}

Text.
-- content/science/law.md --
# The law

## Range of motion {status=supported}

Text.

## Scars {#scar status=taught}

Text.

### Adhesions {status=taught}

![[mixed]]

## Plain

Text.
-- content/science/other.md --
# Other

## Breaking tissue {status=contested}

Text.
-- content/science/none.md --
# None

## Plain

Text.
-- site/science/law/index.html .prose --
<h2 id="range-of-motion">Range of motion <span class="tipped" tabindex="-1"><a aria-describedby="rb-status-supported" class="status status-supported" href="#rb-status-supported">Supported</a><span aria-hidden="true" class="tip">Studies of it agree, also where the effect is small or short.</span></span></h2>
<p>Text.</p>
<h2 id="scar">Scars <span class="tipped" tabindex="-1"><a aria-describedby="rb-status-taught" class="status status-taught" href="#rb-status-taught">Taught, not tested</a><span aria-hidden="true" class="tip">It is taught this way. No study was found that tests it.</span></span></h2>
<p>Text.</p>
<h3 id="adhesions">Adhesions <span class="tipped" tabindex="-1"><a aria-describedby="rb-status-taught" class="status status-taught" href="#rb-status-taught">Taught, not tested</a><span aria-hidden="true" class="tip">It is taught this way. No study was found that tests it.</span></span></h3>
<h2 id="from-a-shared-text">From a shared text <span class="tipped" tabindex="-1"><a aria-describedby="rb-status-mixed" class="status status-mixed" href="#rb-status-mixed">Mixed evidence</a><span aria-hidden="true" class="tip">Studies disagree, or there are too few of them.</span></span></h2>
<p>Text.</p>
<h2 id="plain">Plain</h2>
<p>Text.</p>
-- site/science/law/index.html section.badges --
<h2 id="rb-badges">What the badges mean</h2>
<dl>
<div><dt><span class="status status-supported">Supported</span></dt><dd id="rb-status-supported">Studies of it agree, also where the effect is small or short.</dd></div>
<div><dt><span class="status status-mixed">Mixed evidence</span></dt><dd id="rb-status-mixed">Studies disagree, or there are too few of them.</dd></div>
<div><dt><span class="status status-taught">Taught, not tested</span></dt><dd id="rb-status-taught">It is taught this way. No study was found that tests it.</dd></div>
</dl>
-- site/science/law/index.html .outline --
<h2 id="rb-outline">On this page</h2>
<ul>
<li class="level-2"><a href="#range-of-motion">Range of motion</a></li>
<li class="level-2"><a href="#scar">Scars</a></li>
<li class="level-3"><a href="#adhesions">Adhesions</a></li>
<li class="level-2"><a href="#from-a-shared-text">From a shared text</a></li>
<li class="level-2"><a href="#plain">Plain</a></li>
</ul>
-- site/science/other/index.html .prose h2 --
Breaking tissue <span class="tipped" tabindex="-1"><a aria-describedby="rb-status-contested" class="status status-contested" href="#rb-status-contested">Contested</a><span aria-hidden="true" class="tip">Research points the other way, or experts dispute it.</span></span>
-- site/science/other/index.html section.badges --
<h2 id="rb-badges">What the badges mean</h2>
<dl>
<div><dt><span class="status status-contested">Contested</span></dt><dd id="rb-status-contested">Research points the other way, or experts dispute it.</dd></div>
</dl>
-- site/science/none/index.html section.badges --
(nothing matches)

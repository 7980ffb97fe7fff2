A term is found in other forms of it: plural, singular, possessive, small and capital letters; words that only hold it are others.
-- content/pages/home.md --
# Home

Welcome.
-- content/glossary/a.md --
+++
title = "Body"
definition = "B."
+++
-- content/glossary/b.md --
+++
title = "Hamstrings"
definition = "H."
+++
-- content/glossary/c.md --
+++
title = "Reflex"
definition = "R."
+++
-- content/glossary/d.md --
+++
title = "IT"
definition = "Iliotibial."
aliases = ["IT band"]
+++
-- content/glossary/e.md --
+++
title = "Davis’s Law"
definition = "D."
+++
-- content/glossary/f.md --
+++
title = "Pelvis"
definition = "P."
+++
-- content/pages/one.md --
# One

Bodies, a hamstring, reflexes, the IT, Davis's law, the pelvis.
-- content/pages/two.md --
# Two

The body’s weight; the HAMSTRINGS' length; a reflex's arc; Davis’s Law’s limits.
-- content/pages/three.md --
# Three

Everybody, somebody’s hamstringed reflexive it: It is not it. Bodywork. Pelvi.
-- content/pages/four.md --
# Four

The IT bands are tight.
-- site/one/index.html .prose --
<p><span class="tipped" tabindex="-1"><a aria-describedby="rb-term-1" class="term" href="../glossary/a/index.html">Bodies</a><span class="tip" id="rb-term-1" role="tooltip">B.</span></span>, a <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-2" class="term" href="../glossary/b/index.html">hamstring</a><span class="tip" id="rb-term-2" role="tooltip">H.</span></span>, <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-3" class="term" href="../glossary/c/index.html">reflexes</a><span class="tip" id="rb-term-3" role="tooltip">R.</span></span>, the <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-4" class="term" href="../glossary/d/index.html">IT</a><span class="tip" id="rb-term-4" role="tooltip">Iliotibial.</span></span>, <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-5" class="term" href="../glossary/e/index.html">Davis's law</a><span class="tip" id="rb-term-5" role="tooltip">D.</span></span>, the <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-6" class="term" href="../glossary/f/index.html">pelvis</a><span class="tip" id="rb-term-6" role="tooltip">P.</span></span>.</p>
-- site/two/index.html .prose --
<p>The <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-1" class="term" href="../glossary/a/index.html">body</a><span class="tip" id="rb-term-1" role="tooltip">B.</span></span>’s weight; the <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-2" class="term" href="../glossary/b/index.html">HAMSTRINGS</a><span class="tip" id="rb-term-2" role="tooltip">H.</span></span>' length; a <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-3" class="term" href="../glossary/c/index.html">reflex</a><span class="tip" id="rb-term-3" role="tooltip">R.</span></span>'s arc; <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-4" class="term" href="../glossary/e/index.html">Davis’s Law</a><span class="tip" id="rb-term-4" role="tooltip">D.</span></span>’s limits.</p>
-- site/three/index.html .prose --
<p>Everybody, somebody’s hamstringed reflexive it: It is not it. Bodywork. Pelvi.</p>
-- site/four/index.html .prose --
<p>The <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-1" class="term" href="../glossary/d/index.html">IT bands</a><span class="tip" id="rb-term-1" role="tooltip">Iliotibial.</span></span> are tight.</p>

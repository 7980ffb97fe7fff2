Where one term lies inside another, the longer one is meant, if only spaces and hyphens part its words.
-- content/pages/home.md --
# Home

Welcome.
-- content/glossary/release.md --
+++
title = "Release"
definition = "R."
+++
-- content/glossary/myofascial-release.md --
+++
title = "Myofascial release"
definition = "M."
+++
-- content/glossary/self.md --
+++
title = "Self-myofascial release"
definition = "S."
aliases = ["SMR"]
+++
-- content/pages/one.md --
# One

Self-myofascial release is done alone, myofascial release is not. SMR, self myofascial release again.
A release at last.
-- content/pages/two.md --
# Two

It is myofascial. Release it. It is myofascial, release it.
-- content/pages/three.md --
# Three

SMR means self
myofascial release.
-- site/one/index.html .prose --
<p><span class="tipped" tabindex="-1"><a aria-describedby="rb-term-1" class="term" href="../glossary/self/index.html">Self-myofascial release</a><span class="tip" id="rb-term-1" role="tooltip">S.</span></span> is done alone, <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-2" class="term" href="../glossary/myofascial-release/index.html">myofascial release</a><span class="tip" id="rb-term-2" role="tooltip">M.</span></span> is not. SMR, self myofascial release again.
A <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-3" class="term" href="../glossary/release/index.html">release</a><span class="tip" id="rb-term-3" role="tooltip">R.</span></span> at last.</p>
-- site/two/index.html .prose --
<p>It is myofascial. <span class="tipped" tabindex="-1"><a aria-describedby="rb-term-1" class="term" href="../glossary/release/index.html">Release</a><span class="tip" id="rb-term-1" role="tooltip">R.</span></span> it. It is myofascial, release it.</p>
-- site/three/index.html .prose --
<p><span class="tipped" tabindex="-1"><a aria-describedby="rb-term-1" class="term" href="../glossary/self/index.html">SMR</a><span class="tip" id="rb-term-1" role="tooltip">S.</span></span> means self
myofascial release.</p>

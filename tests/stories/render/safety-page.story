The safety page: every list, by who says so; what the handbook forbids and somebody else would ask about is marked.
-- content/vocabulary.toml --
[[region]]
id = "lower-leg"
title = "Lower leg"

[[region]]
id = "back"
title = "Back"

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
-- content/safety.toml --
[[do_not_roll]]
flag = "wound"
text = "you have an open wound"

[[do_not_roll]]
flag = "fever"
text = "you have a fever"
source = "expert panel"

[[do_not_roll]]
flag = "clot"
text = "you have a blood clot"
source = "this handbook"

[[do_not_roll]]
flag = "ribs"
text = "you broke a rib"
applies = ["back", "lower-leg"]
source = "expert panel"

[[ask_first]]
flag = "knee"
text = "your knee is new"
applies = ["lower-leg"]

[[ask_first]]
flag = "clot"
text = "you have a blood clot"
source = "expert panel"

[[ask_first]]
flag = "pregnancy"
text = "you are pregnant"
source = "usual <caution>"
-- site/safety/index.html .cautions --
<section aria-labelledby="do-not-roll" class="safety-do-not-roll">
<h2 id="do-not-roll">Do not roll if</h2>
<ul>
<li>you have an open wound</li>
</ul>
<h3 class="says">Source: expert panel</h3>
<ul>
<li>you have a fever</li>
<li>you broke a rib <span class="where">(Back; Lower leg)</span></li>
</ul>
<h3 class="says">Source: this handbook</h3>
<ul>
<li>you have a blood clot</li>
</ul>
</section>
<section aria-labelledby="ask-first" class="safety-ask-first">
<h2 id="ask-first">Ask first if</h2>
<ul>
<li>your knee is new <span class="where">(Lower leg)</span></li>
</ul>
<h3 class="says">Source: expert panel</h3>
<ul>
<li>you have a blood clot <span class="where">(this handbook is stricter: do not roll)</span></li>
</ul>
<h3 class="says">Source: usual &lt;caution&gt;</h3>
<ul>
<li>you are pregnant</li>
</ul>
</section>

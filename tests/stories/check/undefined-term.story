`undefined-term`: words of the trade for clients, and abbreviations for everybody, that are explained nowhere.
-- content/pages/home.md --
+++
title = "Home"
+++

Keep the foot in dorsiflexion. Lie prone. Train your SMR. Range of motion (ROM) counts: ROM first. The TFL is a muscle. Ask your GP. DO NOT PUSH. The GTO fires.
-- content/glossary/tensor.md --
+++
title = "Tensor"
definition = "A muscle."
aliases = ["TFL"]
+++

A muscle.
-- content/science/one.md --
+++
title = "One"
+++

## One {status=taught}

Dorsiflexion is limited. The GTO fires.
-- problems --
content/pages/home.md:5:18-5:30 warning[undefined-term] “dorsiflexion” is explained nowhere
  hint: say “toes pulled up”, or give “dorsiflexion” a page in glossary/
content/pages/home.md:5:36-5:41 warning[undefined-term] “prone” is explained nowhere
  hint: say “face down”, or give “prone” a page in glossary/
content/pages/home.md:5:54-5:57 warning[undefined-term] “SMR” is explained nowhere
  hint: spell it out where it first stands: “… (SMR)”
content/pages/home.md:5:151-5:154 warning[undefined-term] “GTO” is explained nowhere
  hint: spell it out where it first stands: “… (GTO)”
content/science/one.md:7:30-7:33 warning[undefined-term] “GTO” is explained nowhere
  hint: spell it out where it first stands: “… (GTO)”

A logo that is not there.
-- content/handbook.toml --
base_url = "https://example.org/"
[clinic]
name = "Clinic"
logo = "lgoo.png"
-- content/pages/home.md --
# Home

Welcome.
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
-- problems --
content/handbook.toml:4:8-4:18 error[broken-picture] there is no picture `content/media/lgoo.png`
  hint: pictures live in content/media

The handbook’s own colour, on screen.
-- content/handbook.toml --
accent = "#7A1F1F"
-- content/pages/home.md --
# Home

Text.
-- site/index.html head --
<meta charset="utf-8">
<meta content="width=device-width, initial-scale=1" name="viewport">
<title>Home · Handbook</title>
<meta content="light dark" name="color-scheme">
<link href="assets/icon.svg" rel="icon" type="image/svg+xml">
<link href="assets/style.994e922f.css" rel="stylesheet">
<link href="assets/accent-7a1f1f.css" rel="stylesheet">
-- site/assets/accent-7a1f1f.css --
:root { --accent: #7a1f1f; }
@media (prefers-color-scheme: dark) { :root { --accent: color-mix(in srgb, #7a1f1f 40%, white); } }
@media print { :root { --accent: #7a1f1f; } }

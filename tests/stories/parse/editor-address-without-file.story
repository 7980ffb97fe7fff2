An editor cannot open a file that its address does not name.
-- content/handbook.toml --
title = "Book"

[editor]
url = "vscode://file"
-- content/pages/home.md --
# Home

Welcome.
-- problems --
content/handbook.toml:4:7-4:22 error[bad-address] `vscode://file` opens no file in an editor
  hint: write your editor’s own address, as in vscode://file{file}:{line}:{column}

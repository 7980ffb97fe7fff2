The address of an editor is one that neither runs nor fetches anything, and names the file.
-- content/handbook.toml --
title = "Book"

[editor]
url = "javascript:alert('{file}')"
-- content/pages/home.md --
# Home

Welcome.
-- problems --
content/handbook.toml:4:7-4:35 error[bad-address] `javascript:alert('{file}')` opens no file in an editor
  hint: write your editor’s own address, as in vscode://file{file}:{line}:{column}

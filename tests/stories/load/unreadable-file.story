A symbolic link to nowhere is a file that cannot be read.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/gone.md -> nowhere.md --
-- problems --
content/pages/gone.md error[unreadable-file] this cannot be read: it does not exist

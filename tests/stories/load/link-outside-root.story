A symbolic link out of the handbook is not followed.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/secret.md -> /etc/hostname --
-- problems --
content/pages/secret.md error[link-outside-root] this symbolic link leads out of the handbook’s folder

A symbolic link within the handbook is a file like any other.
-- content/pages/home.md -> ../../kept/home.md --
-- kept/home.md --
# Home

Kept elsewhere.
-- site/index.html h1 --
Home

An editor's lock, a link to nowhere with a dot in front, is passed over; a licence beside a font is fine.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/.#home.md -> ro@desk.1234 --
-- content/fonts/OFL.md --
The licence.

Callouts of both families; one that is misspelt; one that shares its line.
-- content/pages/home.md --
# Home

Welcome.
-- content/pages/about.md --
# About

> [!NOTE]
> Text.

> [!taught]
> Told so.
>
> - a list

> [!WARNIG]
> Text.

> [!TIP] Text.

> An ordinary [!quote].
-- problems --
content/pages/about.md:11:3-11:12 error[unknown-callout] there is no callout `[!WARNIG]`
  hint: did you mean `WARNING`?
content/pages/about.md:14:3-14:9 error[unknown-callout] `[!TIP]` shares its line with other text
  hint: put the marker alone on the first line, the text on the lines below

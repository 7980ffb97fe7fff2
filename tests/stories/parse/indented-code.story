A warning that four spaces make code, and code between fences.
-- content/pages/home.md --
# Home

Then:

    > [!WARNING]
    > See [[nope]].

```text
As it is.
```
-- problems --
content/pages/home.md:5:5-7:1 warning[indented-code] four spaces before it make this code
  hint: take the spaces away, or put code between lines of ```

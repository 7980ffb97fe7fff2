//! Rules about how a file is written.

use crate::model::{Problem, Rule};

/// Every rule of this room.
pub const RULES: &[&Rule] = &[
    &SYNTAX,
    &UNCLOSED_FRONT_MATTER,
    &MISSING_TITLE,
    &EMPTY_PAGE,
    &MISPLACED_FILE,
    &STRAY_FILE,
    &CLIENT_IN_CONTENT,
    &BAD_SLUG,
    &SECOND_TITLE,
    &RAW_HTML,
    &UNCLOSED_COMMENT,
    &AWAITS_REVIEW,
    &UNKNOWN_CALLOUT,
    &UNKNOWN_ATTRIBUTE,
    &UNDEFINED_FOOTNOTE,
    &UNUSED_FOOTNOTE,
    &UNUSED_DEFINITION,
    &INDENTED_CODE,
    &UNDEFINED_REFERENCE,
    &BAD_CITATION,
    &BAD_WIKI_LINK,
    &EMPTY_LINK,
    &MISSING_ALT,
    &FRAGMENT_INLINE,
    &TOO_DEEP,
    &EMPTY_HEADING,
    &HEADING_IN_NOTE,
    &LOST_CELL,
    &UNREAD_LINK,
    &TITLE_MARKUP,
    &BAD_ADDRESS,
    &BAD_COLOUR,
    &UNSUPPORTED_FORMAT,
    &DUPLICATE_ID,
    &BAD_ID,
];

pub(super) static SYNTAX: Rule = Rule::fatal(
    "syntax",
    [
        "Front matter or a data file that does not follow the rules of TOML or YAML.",
        "None of the file’s fields can be trusted, so none of them are read; its text still is.",
        "title = \"Calves",
        "Mend the line the message points at. Text goes in quotes; in YAML, also text with a colon in it.",
    ],
);

pub(super) static UNCLOSED_FRONT_MATTER: Rule = Rule::fatal(
    "unclosed-front-matter",
    [
        "Front matter that begins with `+++` or `---` and does not end.",
        "Nobody can tell where the fields end and the text begins.",
        "+++\ntitle = \"Calves\"\n\n## Start",
        "Put a line `+++` (or `---`) between the fields and the text.",
    ],
);

pub(super) static MISSING_TITLE: Rule = Rule::error(
    "missing-title",
    [
        "A page without a title.",
        "The article this handbook grew from lost two headings to pictures; readers asked for years where the \
         exercises were.",
        "A page that begins with a paragraph.",
        "Write `title = \"…\"` in the front matter, or begin the text with `# Title`.",
    ],
);

pub(super) static EMPTY_PAGE: Rule = Rule::error(
    "empty-page",
    [
        "A page, a fragment or a file of data without any text.",
        "A page would be published as a heading over nothing, a handbook without its safety lists.",
        "An empty file that waits to be written, or that an editor has emptied.",
        "Write the text, take the file away, or keep a page back with `draft = true`.",
    ],
);

pub(super) static MISPLACED_FILE: Rule = Rule::error(
    "misplaced-file",
    [
        "A Markdown file outside the folders of the page kinds.",
        "What a page is follows from its folder; here nobody can tell, and the page would be missing.",
        "content/calves.md",
        "Move it into content/exercises, science, programs, glossary, pages or fragments, not deeper.",
    ],
);

pub(super) static STRAY_FILE: Rule = Rule::warning(
    "stray-file",
    [
        "A file in content/ or templates/ that nobody reads.",
        "It looks as if it had an effect, or as if it were published; it does neither.",
        "content/exercises/calves.jpg, templates/excercise.html",
        "Pictures go into content/media, fonts into content/fonts; a template is named like the one it replaces, or by \
         another template.",
    ],
);

pub(super) static CLIENT_IN_CONTENT: Rule = Rule::fatal(
    "client-in-content",
    [
        "A client’s file, or a field `client`, where the handbook is.",
        "What is in content/ and templates/ is published, kept under version control, and sent to colleagues.",
        "content/programs/QX7Z.toml with client = \"QX7Z\"",
        "Move the file out of the handbook’s folders; `rollbook handout --file` reads it from anywhere.",
    ],
);

pub(super) static BAD_SLUG: Rule = Rule::error(
    "bad-slug",
    [
        "A file name that makes a poor address.",
        "The slug is the file’s name. Spaces, capitals and accents break links on other machines, in messages and \
         in print; a folder called like a device of Windows (con, nul, com1) cannot be copied there.",
        "content/exercises/Calf Roll (new).md",
        "Use lower-case letters a–z, digits and hyphens: calf-roll.md. The title can say anything.",
    ],
);

pub(super) static SECOND_TITLE: Rule = Rule::error(
    "second-title",
    [
        "A level-1 heading in the text of a page that has a title.",
        "A page has one title; screen readers and PDF readers find their way by it.",
        "# Steps",
        "Begin with `##` in the text.",
    ],
);

pub(super) static RAW_HTML: Rule = Rule::fatal(
    "raw-html",
    [
        "HTML in the text, other than a comment.",
        "What is written as HTML cannot be printed, and a sheet would leave it out.",
        "<div class=\"box\">Stop if it hurts.</div>",
        "Use Markdown: a callout (`> [!WARNING]`), a table, a list. `\\<` writes a lone `<`.",
    ],
);

pub(super) static UNCLOSED_COMMENT: Rule = Rule::fatal(
    "unclosed-comment",
    [
        "A comment that does not end.",
        "Everything behind it would silently be missing from the page.",
        "<!-- ask Ro about this",
        "Close it with `-->`.",
    ],
);

pub(super) static AWAITS_REVIEW: Rule = Rule::info(
    "awaits-review",
    [
        "A note to the reviewer, in text or as `# review: …` among fields and in data files.",
        "So that nobody has to remember where they are. From six on, builds and the preview only count them; `rollbook check` lists them.",
        "<!-- review: is 90 s right here? -->",
        "Answer it and take the comment out.",
    ],
);

/// The note to the reviewer that a comment is, if it is one.
pub(super) fn note_in(comment: &str) -> Option<&str> {
    const SIGN: &str = "review:";
    let comment = comment.trim_start();
    let begins = comment.get(..SIGN.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(SIGN));
    begins.then(|| &comment[SIGN.len()..])
}

/// What a note to the reviewer becomes.
pub(super) fn awaits_review(note: &str) -> Problem {
    let note = note.trim();
    let message = if note.is_empty() { "awaits review".to_owned() } else { format!("awaits review: {note}") };
    Problem::new(&AWAITS_REVIEW, message)
}

pub(super) static UNKNOWN_CALLOUT: Rule = Rule::error(
    "unknown-callout",
    [
        "A quote that begins like a callout and is none.",
        "It would be printed as a quotation that begins with `[!…]`.",
        "> [!WARNIG]\n> Stop if it tingles.",
        "Use NOTE, TIP, IMPORTANT, WARNING, CAUTION, TAUGHT or RESEARCH, alone on the first line.",
    ],
);

pub(super) static UNKNOWN_ATTRIBUTE: Rule = Rule::error(
    "unknown-attribute",
    [
        "An attribute in the braces of a heading that nobody reads.",
        "A misspelt `status` would drop the badge that tells how sure a claim is.",
        "## Range of motion {sttus=supported}",
        "A heading takes `{#id}` and `{status=supported|mixed|contested|taught}`.",
    ],
);

pub(super) static UNDEFINED_FOOTNOTE: Rule = Rule::error(
    "undefined-footnote",
    [
        "A reference to a footnote that is not there.",
        "The page would show the bare `[^1]`.",
        "Hold for longer.[^1]",
        "Add `[^1]: …` on a line of its own.",
    ],
);

pub(super) static UNUSED_FOOTNOTE: Rule = Rule::warning(
    "unused-footnote",
    [
        "A footnote that nothing refers to.",
        "It is not printed; its reference was lost in an edit.",
        "[^old]: See the second edition.",
        "Refer to it with `[^old]`, or take it out.",
    ],
);

pub(super) static UNUSED_DEFINITION: Rule = Rule::warning(
    "unused-definition",
    [
        "A link definition that no link names.",
        "It is not printed: a line such as “[Warning]: stop” reads as text and is none.",
        "[Tip]: https://example.org",
        "Write a backslash before the bracket to have the line printed, name it in a link, or take it out.",
    ],
);

pub(super) static INDENTED_CODE: Rule = Rule::warning(
    "indented-code",
    [
        "Lines that are code because four spaces stand before them.",
        "They are printed letter by letter, and no link, no warning and no list in them is read.",
        "    > [!WARNING]",
        "Take the spaces away. What is meant as code stands between two lines of three backticks.",
    ],
);

pub(super) static UNDEFINED_REFERENCE: Rule = Rule::error(
    "undefined-reference",
    [
        "A link by reference whose definition is not there.",
        "The page would show the brackets instead of a link.",
        "[the trial][hou]",
        "Add `[hou]: https://…`, or write the address behind the text: [the trial](https://…).",
    ],
);

pub(super) static BAD_CITATION: Rule = Rule::fatal(
    "bad-citation",
    [
        "A citation that cannot be read.",
        "A claim would stand without what it rests on.",
        "[@hou2002; grieve2011]",
        "Write [@key], [@key, p. 3], or [@first; @second].",
    ],
);

pub(super) static BAD_WIKI_LINK: Rule = Rule::error(
    "bad-wiki-link",
    [
        "Double brackets that name no page.",
        "A link that leads nowhere.",
        "[[|the law]]",
        "Write [[slug]], [[slug|text]] or [[folder/slug#anchor|text]].",
    ],
);

pub(super) static EMPTY_LINK: Rule = Rule::error(
    "empty-link",
    [
        "A link without text.",
        "Nobody can see it, and a screen reader reads out its address.",
        "[](calves.md)",
        "Say between the brackets where it leads.",
    ],
);

pub(super) static MISSING_ALT: Rule = Rule::error(
    "missing-alt",
    [
        "A picture without alternative text.",
        "A reader who cannot see it is left without the position, and an accessible PDF may not be made.",
        "![](../media/calf.jpg)",
        "Say between the brackets what the picture shows.",
    ],
);

pub(super) static FRAGMENT_INLINE: Rule = Rule::fatal(
    "fragment-inline",
    [
        "A shared text embedded in the middle of a paragraph.",
        "A fragment holds paragraphs and lists; they cannot stand inside a line.",
        "First ![[how-to-hold]] and then stop.",
        "Give `![[name]]` a paragraph of its own.",
    ],
);

pub(super) static TOO_DEEP: Rule = Rule::fatal(
    "too-deep",
    [
        "Lists, quotes or stresses inside one another more than twelve levels deep.",
        "Nobody can follow them, and paper has no room to set them.",
        "> > > > > > > > > > > > > deep",
        "Take it apart.",
    ],
);

pub(super) static EMPTY_HEADING: Rule = Rule::fatal(
    "empty-heading",
    [
        "A heading without text.",
        "It leads nobody anywhere, and an accessible PDF may not be made with one.",
        "## {#start}",
        "Write what the section is about, or take the `#` away.",
    ],
);

pub(super) static HEADING_IN_NOTE: Rule = Rule::fatal(
    "heading-in-note",
    [
        "A heading inside a footnote.",
        "It would stand in the outline of the page, and nobody could find it there.",
        "[^1]: ## More about this",
        "Say it in a sentence, or make it a section of the page.",
    ],
);

pub(super) static LOST_CELL: Rule = Rule::fatal(
    "lost-cell",
    [
        "A cell beyond the columns of its table.",
        "Markdown drops it without a word, most often since a bar inside a cell begins a new one.",
        "| Taught | Research |\n| - | - |\n| [[calves|calf]] | none |",
        "Add a column to the head, or write `\\|` for a bar inside a cell: [[calves\\|calf]].",
    ],
);

pub(super) static UNREAD_LINK: Rule = Rule::warning(
    "unread-link",
    [
        "Text that looks like a link and is none.",
        "It is printed with its brackets.",
        "[the plan](my plan.md)",
        "An address with spaces goes between < >: [the plan](<my plan.md>). `\\]` writes a bracket that means itself.",
    ],
);

pub(super) static TITLE_MARKUP: Rule = Rule::fatal(
    "title-markup",
    [
        "A link, citation, picture, footnote or attribute in the heading that is the page’s title.",
        "A title also stands in lists, in the browser’s bar and on paper, where it is plain text; the rest would be lost.",
        "# Calves and [[tfl]] {#top}",
        "Write plain text, and put the link into the first paragraph.",
    ],
);

pub(super) static BAD_ADDRESS: Rule = Rule::error(
    "bad-address",
    [
        "An address in handbook.toml that is no web address or, under `[editor]`, opens no editor.",
        "Web addresses are printed on every sheet; the editor’s is a link in the preview, which must not run anything.",
        "base_url = \"handbook\"",
        "Write it in full: https://example.org/handbook/",
    ],
);

pub(super) static BAD_COLOUR: Rule = Rule::error(
    "bad-colour",
    [
        "A colour that cannot be read.",
        "Screen and paper need the same colour.",
        "accent = \"teal\"",
        "Write six digits: accent = \"#1f6f6b\".",
    ],
);

pub(super) static UNSUPPORTED_FORMAT: Rule = Rule::fatal(
    "unsupported-format",
    [
        "A handbook written for another version of the program.",
        "Fields may mean something else there.",
        "format = 2",
        "Use a newer rollbook, or `format = 1`.",
    ],
);

pub(super) static DUPLICATE_ID: Rule = Rule::error(
    "duplicate-id",
    [
        "Two entries of the same list with the same id.",
        "A page that names the id could mean either.",
        "[[muscle]]\nid = \"soleus\" … twice",
        "Give one of them another id, or take it out.",
    ],
);

pub(super) static BAD_ID: Rule = Rule::fatal(
    "bad-id",
    [
        "An id that makes a poor address.",
        "Ids become folders of the site: muscles/soleus.",
        "id = \"Big Calf\"",
        "Use lower-case letters a–z, digits and hyphens.",
    ],
);

//! Rules about what leads where.

use crate::model::Rule;

/// Every rule of this room.
pub const RULES: &[&Rule] = &[
    &BROKEN_LINK,
    &BROKEN_ANCHOR,
    &AMBIGUOUS_LINK,
    &LINK_TO_DRAFT,
    &UNSAFE_LINK,
    &WRONG_KIND,
    &SELF_RELATION,
    &BROKEN_FRAGMENT,
    &FRAGMENT_CYCLE,
    &FRAGMENT_TOO_DEEP,
    &BROKEN_PICTURE,
    &DUPLICATE_ANCHOR,
    &RESERVED_NAME,
    &NO_PAGES,
    &UNKNOWN_REGION,
    &UNKNOWN_MUSCLE,
    &UNKNOWN_EQUIPMENT,
    &UNKNOWN_POSITION,
    &UNKNOWN_FLAG,
    &UNKNOWN_REFERENCE,
    &DUPLICATE_TERM,
];

pub(super) static BROKEN_LINK: Rule = Rule::error(
    "broken-link",
    [
        "A link to a page that is not there.",
        "On paper and on the web a reader ends nowhere.",
        "Go on to the [lower leg](calfs.md).",
        "Correct the path or slug. Paths are relative to the file they stand in, as in an editor; `[[slug]]` works \
         from anywhere.",
    ],
);

pub(super) static BROKEN_ANCHOR: Rule = Rule::error(
    "broken-anchor",
    [
        "A link to a heading that is not there.",
        "The reader lands at the top of a long page and has to search.",
        "See [[davis-law#laods]].",
        "Name a heading of that page: its `{#id}`, or its words in lower case with hyphens.",
    ],
);

pub(super) static AMBIGUOUS_LINK: Rule = Rule::error(
    "ambiguous-link",
    [
        "A bare slug that several pages share.",
        "Which of them is meant would depend on the order of folders.",
        "[[piriformis]] with exercises/piriformis.md and glossary/piriformis.md",
        "Write the folder too: [[exercises/piriformis]].",
    ],
);

pub(super) static LINK_TO_DRAFT: Rule = Rule::error(
    "link-to-draft",
    [
        "A link to a page that is kept back.",
        "The page will not be in the site, so the link would be dead.",
        "See [[new-exercise]], which says `draft = true`.",
        "Publish the page, or take the link out until then.",
    ],
);

pub(super) static UNSAFE_LINK: Rule = Rule::error(
    "unsafe-link",
    [
        "An address that is neither web, mail nor telephone.",
        "It can run a program, or leads nowhere on another machine.",
        "[click](javascript:alert(1))",
        "Use https://, mailto: or tel:. A page of the handbook is named by its path.",
    ],
);

pub(super) static WRONG_KIND: Rule = Rule::error(
    "wrong-kind",
    [
        "A field names a page of another kind than it needs.",
        "A program of science pages cannot be done.",
        "[[item]]\nexercise = \"davis-law\"",
        "Name a page of the kind the message asks for.",
    ],
);

pub(super) static UNKNOWN_REFERENCE: Rule = Rule::error(
    "unknown-reference",
    [
        "A citation of a work that references.bib does not have.",
        "A claim would stand there with a reference that leads nowhere.",
        "Long holds come from [@hou2020].",
        "Correct the key, or add the work to content/references.bib.",
    ],
);

pub(super) static DUPLICATE_TERM: Rule = Rule::error(
    "duplicate-term",
    [
        "A term that two pages define, by their titles or aliases.",
        "Its first mention on a page could lead to either.",
        "glossary/fascia.md and science/fascia.md, both with a `definition`.",
        "Take the `definition` of one of them out, or give it another title or alias.",
    ],
);

pub(super) static SELF_RELATION: Rule = Rule::error(
    "self-relation",
    [
        "A page related to itself.",
        "It is a slip: another page was meant.",
        "related = [\"calves\"] on the page calves",
        "Name the other page, or take it out.",
    ],
);

pub(super) static BROKEN_FRAGMENT: Rule = Rule::error(
    "broken-fragment",
    [
        "An embedded text that is not there.",
        "The page would silently lack it.",
        "![[how-to-hlod]]",
        "Name a file of content/fragments without its ending.",
    ],
);

pub(super) static FRAGMENT_CYCLE: Rule = Rule::error(
    "fragment-cycle",
    [
        "A shared text that embeds itself, directly or through others.",
        "It would never end.",
        "fragments/a.md embeds ![[b]], fragments/b.md embeds ![[a]].",
        "Take one of the two embeddings out.",
    ],
);

pub(super) static FRAGMENT_TOO_DEEP: Rule = Rule::fatal(
    "fragment-too-deep",
    [
        "Shared texts within shared texts, more than four deep.",
        "Whoever mends one of them cannot see where it shows, and a text that embeds two others, which do the same, \
         grows without bound.",
        "a embeds b, b embeds c, c embeds d, d embeds e, e embeds f",
        "Embed the innermost text where it is needed.",
    ],
);

pub(super) static BROKEN_PICTURE: Rule = Rule::error(
    "broken-picture",
    [
        "A picture that is not in content/media, or that cannot be shown.",
        "The page would show a hole. A picture from the web would tell its server who reads the page.",
        "![A calf on a roller](../media/clf.jpg)",
        "Put the file into content/media (PNG, JPEG or WebP) and name it relative to the page.",
    ],
);

pub(super) static DUPLICATE_ANCHOR: Rule = Rule::error(
    "duplicate-anchor",
    [
        "Two headings of a page with the same `{#id}`.",
        "A link to it reaches only the first.",
        "## Start {#go} … ## Steps {#go}",
        "Give one of them another id.",
    ],
);

pub(super) static RESERVED_NAME: Rule = Rule::error(
    "reserved-name",
    [
        "A page whose place in the site is taken.",
        "Two files cannot stand in one place.",
        "content/pages/assets.md",
        "Rename the file. The front page is pages/home.md.",
    ],
);

pub(super) static NO_PAGES: Rule = Rule::fatal(
    "no-pages",
    [
        "A handbook without a single page.",
        "Building it would replace a published site with nothing, most often because the command was run in \
         another folder.",
        "rollbook build in an empty folder",
        "Run it in the folder that has content/ in it, or name that folder: rollbook build PATH.",
    ],
);

pub(super) static UNKNOWN_REGION: Rule = Rule::error(
    "unknown-region",
    [
        "A region of the body that vocabulary.toml does not have.",
        "The exercise would be missing from its index page, and from what safety says about the region.",
        "region = \"lower leg\"",
        "Use an id of a `[[region]]` in content/vocabulary.toml, or add one.",
    ],
);

pub(super) static UNKNOWN_MUSCLE: Rule = Rule::error(
    "unknown-muscle",
    [
        "A muscle that vocabulary.toml does not have.",
        "The exercise would be missing from its index page.",
        "muscles = [\"gastrocnemus\"]",
        "Use an id of a `[[muscle]]` in content/vocabulary.toml, or add one.",
    ],
);

pub(super) static UNKNOWN_EQUIPMENT: Rule = Rule::error(
    "unknown-equipment",
    [
        "A piece of equipment that vocabulary.toml does not have.",
        "The exercise would be missing from its index page, and the sheet would show a bare id.",
        "equipment = [\"rolller\"]",
        "Use an id of an `[[equipment]]` in content/vocabulary.toml, or add one.",
    ],
);

pub(super) static UNKNOWN_POSITION: Rule = Rule::error(
    "unknown-position",
    [
        "A starting position that vocabulary.toml does not have.",
        "The sheet would show a bare id.",
        "position = \"siting\"",
        "Use an id of a `[[position]]` in content/vocabulary.toml, or add one.",
    ],
);

pub(super) static UNKNOWN_FLAG: Rule = Rule::error(
    "unknown-flag",
    [
        "A flag that safety.toml does not have.",
        "The warning it stands for would be missing from the page and the sheet.",
        "ask_first = [\"varicose\"]",
        "Use a flag of content/safety.toml, from the list the field is named after, or add one.",
    ],
);

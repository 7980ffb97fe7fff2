//! Rules about `references.bib`.

use crate::model::Rule;

/// Every rule of this room.
pub const RULES: &[&Rule] = &[
    &UNREADABLE_REFERENCE,
    &DUPLICATE_REFERENCE,
    &REFERENCE_SPELLING,
    &REFERENCE_DATE,
    &REFERENCE_ADDRESS,
    &INCOMPLETE_REFERENCE,
    &STRAY_REFERENCE_TEXT,
    &UNKNOWN_CITATION_STYLE,
];

pub(super) static UNREADABLE_REFERENCE: Rule = Rule::fatal(
    "unreadable-reference",
    [
        "An entry of references.bib, or a value in one, that cannot be read.",
        "What it says would be missing from the page. The other entries are not touched by it.",
        "@article{hou2002,\n  title = {Immediate effects,\n  year = {2002},\n}",
        "Close every brace and quotation mark, and put a comma after each field.",
    ],
);

pub(super) static DUPLICATE_REFERENCE: Rule = Rule::error(
    "duplicate-reference",
    [
        "Two entries of references.bib with the same key.",
        "A citation of it could mean either.",
        "@book{clark2011, …} and @article{clark2011, …}",
        "Give one of them another key, and change its citations.",
    ],
);

pub(super) static REFERENCE_SPELLING: Rule = Rule::warning(
    "reference-spelling",
    [
        "An entry type that does not exist, or a field that looks like a misspelt one.",
        "BibTeX passes over what it does not know, so the reference would silently lack it.",
        "@atricle{hou2002, jounal = {Archives of Physical Medicine and Rehabilitation}}",
        "Correct the spelling. Fields that reference managers keep for themselves are known and fine.",
    ],
);

pub(super) static REFERENCE_DATE: Rule = Rule::warning(
    "reference-date",
    [
        "A date in references.bib that is none.",
        "The reference would be printed without it.",
        "date = {around 2011}",
        "Write year, year-month or year-month-day: `date = {2011-08}`. For a work that is not out yet, leave the year out and write `pubstate = {inpress}`: it is printed without a date.",
    ],
);

pub(super) static REFERENCE_ADDRESS: Rule = Rule::warning(
    "reference-address",
    [
        "A DOI, PubMed number or web address that cannot be one.",
        "A reader who wants to see the work could not follow it, so no link is made.",
        "doi = {see publisher}\nurl = {javascript:alert(1)}",
        "Write the identifier alone: `doi = {10.1053/apmr.2002.34834}`, `pmid = {31256353}`, `url = {https://…}`.",
    ],
);

pub(super) static INCOMPLETE_REFERENCE: Rule = Rule::warning(
    "incomplete-reference",
    [
        "An entry without what its kind of work is found by.",
        "A reference without a title, a year or a journal cannot be looked up.",
        "@article{hou2002, title = {Immediate effects}}",
        "Add the fields, or choose the entry type that fits.",
    ],
);

pub(super) static STRAY_REFERENCE_TEXT: Rule = Rule::warning(
    "stray-reference-text",
    [
        "A line outside of every entry that looks like a field of one.",
        "An entry was probably closed too early: BibTeX takes text outside of entries for a comment.",
        "@article{hou2002,\n  title = {Immediate effects}},\n  year = {2002},\n}",
        "Take the brace away that closes the entry before its end.",
    ],
);

pub(super) static UNKNOWN_CITATION_STYLE: Rule = Rule::error(
    "unknown-citation-style",
    [
        "A citation style that the program does not have.",
        "References would be printed in a style that nobody asked for.",
        "citation_style = \"vancuver\"",
        "Use the name of a CSL style that is built in. docs/writing.md lists them; without one, it is that of the \
         American Medical Association.",
    ],
);

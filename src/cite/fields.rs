//! The entry types and fields of BibTeX and BibLaTeX, and those that reference managers add.

/// Entry types, as the manual of BibLaTeX (2.1) and the programs that write such files name them.
pub(super) const TYPES: &[&str] = &[
    "article", "artwork", "audio", "bibnote", "book", "bookinbook", "booklet", "collection", "commentary",
    "conference", "dataset", "electronic", "image", "inbook", "incollection", "inproceedings", "inreference",
    "jurisdiction", "legal", "legislation", "letter", "manual", "mastersthesis", "misc", "movie", "music", "mvbook",
    "mvcollection", "mvproceedings", "mvreference", "online", "patent", "performance", "periodical", "phdthesis",
    "preprint", "presentation", "proceedings", "reference", "report", "review", "set", "software", "standard",
    "suppbook", "suppcollection", "suppperiodical", "techreport", "thesis", "unpublished", "video", "www", "xdata",
];

/// Fields that mean something in a reference, or to the program that wrote the file.
pub(super) const FIELDS: &[&str] = &[
    // What a reference is made of.
    "abstract", "addendum", "address", "afterword", "annotation", "annotator", "annote", "author", "authortype",
    "bookauthor", "bookpagination", "booksubtitle", "booktitle", "booktitleaddon", "chapter", "commentator", "date",
    "day", "doi", "edition", "editor", "editora", "editorb", "editorc", "editortype", "eid", "eprint", "eprintclass",
    "eprinttype", "archiveprefix", "primaryclass", "eventdate", "eventtitle", "eventtitleaddon", "foreword", "holder",
    "howpublished", "institution", "introduction", "isan", "isbn", "ismn", "isrn", "issn", "issue", "issuesubtitle",
    "issuetitle", "iswc", "journal", "journalsubtitle", "journaltitle", "key", "label", "language", "langid",
    "library", "location", "mainsubtitle", "maintitle", "maintitleaddon", "month", "nameaddon", "note", "number",
    "organization", "origdate", "origlanguage", "origlocation", "origpublisher", "origtitle", "pages", "pagetotal",
    "pagination", "part", "pmcid", "pmid", "publisher", "pubstate", "reprinttitle", "school", "series",
    "shortauthor", "shorteditor", "shorthand", "shortjournal", "shortseries", "shorttitle", "subtitle", "title",
    "titleaddon", "translator", "type", "url", "urldate", "venue", "version", "volume", "volumes", "year",
    // How entries refer to each other.
    "crossref", "entryset", "ids", "options", "presort", "related", "relatedtype", "sortkey", "sortname",
    "sorttitle", "sortyear", "xdata", "xref",
    // What reference managers write for themselves.
    "accessdate", "accessed", "citation-key", "comment", "copyright", "creationdate", "date-added",
    "date-modified", "file", "groups", "hyphenation", "journal-iso", "keywords", "keyword", "lastchecked",
    "local-url", "mendeley-groups", "mendeley-tags", "modificationdate", "nlmuniqueid", "owner", "priority",
    "qualityassured", "rating", "read", "readstatus", "research-notes", "review", "shorttitle", "sn", "tags",
    "timestamp", "translatedtitle", "unique-id", "username", "web_url",
    // What this handbook adds.
    "x-reviewed", "x-tested", "x-untested",
];

/// What an entry of a type needs to be found again; each is one of the alternatives.
pub(super) fn needed(kind: &str) -> &'static [&'static [&'static str]] {
    const WHO: &[&str] = &["author", "editor", "organization", "institution", "publisher", "shortauthor"];
    const TITLE: &[&str] = &["title"];
    const WHEN: &[&str] = &["date", "year", "pubstate"];
    match kind {
        "article" => &[WHO, TITLE, WHEN, &["journal", "journaltitle"]],
        "incollection" | "inproceedings" | "conference" | "inbook" => &[WHO, TITLE, WHEN, &["booktitle", "maintitle"]],
        "book" => &[WHO, TITLE, WHEN, &["publisher"]],
        "phdthesis" | "mastersthesis" | "thesis" => &[WHO, TITLE, WHEN, &["school", "institution"]],
        // A web page may say neither who wrote it nor when.
        "online" | "electronic" | "www" => &[TITLE, &["url", "doi"]],
        "xdata" | "set" => &[],
        _ => &[TITLE],
    }
}

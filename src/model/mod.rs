//! The nouns, in the order in which they come to be: `Sources` → `Manuscript` → `Handbook` →
//! `Site` → bytes. Every room reads them; they read no room. No file is opened here, and no
//! output is written.

mod book;
mod client;
mod config;
mod doc;
mod dose;
mod fields;
mod figure;
mod fingerprint;
mod handbook;
mod handout;
mod kind;
mod manuscript;
mod page;
mod problem;
pub mod rules;
mod safety;
mod site;
mod source;
mod span;
mod value;
mod wording;
mod works;

pub use book::{
    Book, BookItem, BookPage, CautionLine, Cautions, CautionsOfSource, Chapter, IndexEntry, Place as BookPlace,
};
pub use client::Client;
pub use config::{Applies, Avoid, Build, Caution, Clinic, Config, Entry, Look, Paper, Safety, Skin, Vocabulary, Words};
pub use doc::{
    Align, Block, CiteItem, Doc, Footnote, Heading, Inline, Item as ListItem, Ref, Status, Table as DocTable, Tone,
    github_slug, plain,
};
pub use dose::{Dose, Frequency, Range, Sides};
pub use fields::Fields;
pub use figure::{
    Arrow, BONES, Bone, Contact, Diagram, Direction, Drawing, Drawn, Faces, Figure, Figures, Label, Mark, Markup,
    PARTS, Part, Placed, Pose, START, Shelf, Side, Spot, Station, Support, THINGS, View, Zone, diagrams, poses, zones,
};
pub use fingerprint::Fingerprint;
pub use handbook::{
    Backlink, Dead, Destination, Fragments, Handbook, Index, Leaf, Linked, MAX_EMBEDDING, Mention, Notes, PICTURES,
    Section, are_same, local_path,
};
pub use handout::{
    Code, Fact, ForClient, Form, Handout, Keep, Layout, ListItem as HandoutItem, Logo, Node, Part as HandoutPart,
    Print, Reference, SafetyList, Section as HandoutSection, Sketch, words,
};
pub use kind::{
    Clearance, Exercise, Item as ProgramItem, KINDS, KindInfo, Meta, Plain, Program, Relation, Science,
    Section as KindSection, Term, Word, kind_of_folder,
};
pub use manuscript::Manuscript;
pub use page::{Allowance, Audience, Common, Fragment, OutlineEntry, Page, PageId};
pub use problem::{Checked, Problem, Rule, Severity, did_you_mean, misspelt, nearest, slips, word_differences};
pub use safety::{Inherited, Prescribed};
pub use site::{Body, INDEXES, List, OutPath, Renditions, Site, Target};
pub use source::{Header, MAX_TEXT, Media, SourcePath, Sources, floor_char_boundary, line_column};
pub use span::{Place, Span, Spanned};
pub use value::{Date, Table, Value};
pub use wording::{WORDS, status_words, word};
pub use works::{Citation, Cited, CitedWork, Face, Identifier, Rich, Work, Works, is_raised, rich_text};

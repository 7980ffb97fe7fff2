//! The kinds of page. The kind of a page **is** its folder; a kind is one file and one line here.

mod exercise;
mod plain;
mod program;
mod science;
mod term;

pub use exercise::Exercise;
pub use plain::Plain;
pub use program::{Clearance, Item, Program};
pub use science::Science;
pub use term::Term;

use super::{Fields, Spanned, Vocabulary};

/// What is the same for every page of a kind.
#[derive(Debug)]
pub struct KindInfo {
    /// One of them: `exercise`.
    pub name: &'static str,
    /// One of them with its article, for messages: `an exercise`.
    pub one: &'static str,
    /// The folder in `content/`, and in the site (except for plain pages).
    pub folder: &'static str,
    /// The heading of the kind's list page.
    pub title: &'static str,
    /// The level-2 headings a page of this kind has, in order.
    pub sections: &'static [Section],
    /// Whether each page has a sheet of paper beside it.
    pub sheet: bool,
    /// Whether a page without any fields lacks what makes it one of this kind.
    pub needs_fields: bool,
}

/// A section that pages of a kind have.
#[derive(Debug)]
pub struct Section {
    /// The heading's text.
    pub title: &'static str,
    /// Whether a page without it is wrong, or only poorer.
    pub required: bool,
    /// Whether it must hold a numbered list.
    pub numbered: bool,
}

/// A typed relation to another page.
#[derive(Clone, Debug)]
pub struct Relation<'a> {
    /// What the other page is to this one: `easier`.
    pub name: &'static str,
    /// What this page is to the other one: `harder`; `None` if the other page does not say so.
    pub inverse: Option<&'static str>,
    /// The kind the other page must be of.
    pub wants: Option<&'static KindInfo>,
    /// The other page, as written.
    pub to: &'a Spanned<String>,
}

/// A word of the shared vocabulary, as written on a page.
#[derive(Clone, Debug)]
pub struct Word<'a> {
    /// The list it comes from.
    pub list: Vocabulary,
    /// Its id.
    pub id: &'a Spanned<String>,
}

/// A kind of page: what it reads from its front matter, and what follows from that.
pub(super) trait Kind: Sized {
    /// What is the same for all of them.
    const INFO: KindInfo;

    /// Reads the fields that only this kind has.
    fn read(fields: &mut Fields<'_>) -> Self;

    /// Relations to other pages.
    fn relations(&self) -> Vec<Relation<'_>> {
        Vec::new()
    }

    /// Words of the shared vocabulary.
    fn words(&self) -> Vec<Word<'_>> {
        Vec::new()
    }
}

/// Makes `Meta`, its delegations and the list of kinds from the names of the kinds.
macro_rules! kinds {
    ($($kind:ident),+ $(,)?) => {
        /// What only one kind of page has.
        #[derive(Clone, Debug)]
        pub enum Meta {
            $(
                #[doc = concat!("See [`", stringify!($kind), "`].")]
                $kind($kind),
            )+
        }

        impl Meta {
            /// What is the same for every page of this kind.
            pub fn kind(&self) -> &'static KindInfo {
                match self { $(Self::$kind(_) => { const INFO: &KindInfo = &<$kind as Kind>::INFO; INFO })+ }
            }

            /// Relations to other pages.
            pub fn relations(&self) -> Vec<Relation<'_>> {
                match self { $(Self::$kind(kind) => kind.relations(),)+ }
            }

            /// Words of the shared vocabulary.
            pub fn words(&self) -> Vec<Word<'_>> {
                match self { $(Self::$kind(kind) => kind.words(),)+ }
            }

            /// Reads the fields of the kind that lives in a folder of `content/`.
            pub fn read(folder: &str, fields: &mut Fields<'_>) -> Option<Self> {
                $(if folder == <$kind as Kind>::INFO.folder { return Some(Self::$kind($kind::read(fields))); })+
                None
            }
        }

        /// Every kind, in the order in which a site shows them.
        pub const KINDS: &[&KindInfo] = &[$(&<$kind as Kind>::INFO),+];
    };
}

kinds!(Exercise, Science, Program, Term, Plain);

/// The kind that lives in a folder of `content/`.
pub fn kind_of_folder(folder: &str) -> Option<&'static KindInfo> {
    KINDS.iter().copied().find(|kind| kind.folder == folder)
}

impl Meta {
    /// The exercise, if it is one.
    pub fn exercise(&self) -> Option<&Exercise> {
        if let Self::Exercise(exercise) = self { Some(exercise) } else { None }
    }

    /// The program, if it is one.
    pub fn program(&self) -> Option<&Program> {
        if let Self::Program(program) = self { Some(program) } else { None }
    }
}

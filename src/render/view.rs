//! What templates may see: small values, made for one file. `docs/templates.md` lists them.

use serde::Serialize;

use crate::model::{Cautions, SafetyList, word};

/// What every template sees, made once an edition.
#[derive(Serialize)]
pub(super) struct SiteView {
    pub title: String,
    pub language: String,
    pub clinic: ClinicView,
    pub nav: Vec<NavItem>,
    /// The front page, from the top of the site.
    pub home: &'static str,
    /// The style sheet with the handbook's own colour, from the top of the site.
    pub accent: Option<String>,
    /// The whole handbook as PDF, if it is made.
    pub book: Option<String>,
    /// The same in large print.
    pub large_book: Option<String>,
}

/// Who stands behind the handbook.
#[derive(Serialize)]
pub(super) struct ClinicView {
    pub name: Option<String>,
    pub address: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub web: Option<String>,
    /// Its logo, from the top of the site.
    pub logo: Option<String>,
}

/// A section of the navigation. Its path counts from the top of the site; `root` leads there.
#[derive(Serialize)]
pub(super) struct NavItem {
    pub title: String,
    pub path: String,
}

/// What the template of one file sees.
#[derive(Serialize, Default)]
pub(super) struct FileView {
    /// The way up to the top of the site: `../../`.
    pub root: String,
    /// The file's own path in the site.
    pub path: String,
    /// The file's address on the web.
    pub address: Option<String>,
    /// The path of the section it belongs to, to mark it in the navigation.
    pub section: String,
    pub title: String,
    pub summary: Option<String>,
    /// The way down to this file.
    pub crumbs: Vec<LinkView>,
    /// What of a program’s text is read before its exercises, and of the front page and the safety page what stands
    /// above the first heading, as HTML; `{{ before | safe }}`.
    pub before: String,
    /// The body, or the rest of it, as HTML; `{{ body | safe }}`.
    pub body: String,
    pub outline: Vec<OutlineView>,
    /// Whether a figure of the page can be played.
    pub moves: bool,
    /// The page’s figures.
    pub figures: Vec<FigureView>,
    /// The body with its regions, on the front page and the list of regions; on an exercise a small one
    /// with what it presses. SVG, `{{ map | safe }}`.
    pub map: Option<String>,
    pub page: Option<PageView>,
    /// Where a reader of the front page may begin.
    pub ways: Vec<WayView>,
    /// The groups of a list page; on the front page the exercises and programs.
    pub groups: Vec<GroupView>,
    /// The safety lists in full, on the safety page.
    pub cautions: Vec<Cautions>,
    /// The works cited, on the references page.
    pub references: Vec<ReferenceView>,
    /// The terms, on the glossary page.
    pub terms: Vec<TermView>,
    /// The page's own list of works.
    pub works: Vec<WorkView>,
    /// What the badges on the page mean.
    pub badges: Vec<BadgeView>,
}

/// A figure.
#[derive(Serialize)]
pub(super) struct FigureView {
    /// `start` for an exercise’s own pose.
    pub name: String,
    /// The drawing as SVG; `{{ figure.svg | safe }}`.
    pub svg: String,
    pub caption: Option<String>,
    /// Whether the page’s script can play the stroke.
    pub moves: bool,
}

/// A link.
#[derive(Serialize, Clone)]
pub(super) struct LinkView {
    pub title: String,
    pub href: String,
}

/// A heading of the page.
#[derive(Serialize)]
pub(super) struct OutlineView {
    pub level: u8,
    pub text: String,
    pub anchor: String,
}

/// What only pages have.
#[derive(Serialize)]
pub(super) struct PageView {
    /// `exercise`, `science`, `program`, `term`, `page`.
    pub kind: &'static str,
    pub slug: String,
    pub definition: Option<String>,
    pub aliases: Vec<String>,
    pub reviewed: Option<String>,
    pub facts: Vec<FactView>,
    pub items: Vec<ItemView>,
    /// What its exercises say alike, such as how to hold: HTML.
    pub shared: String,
    /// The days of its log, as paper shows it.
    pub days: Vec<usize>,
    /// What is known about whom a program is for.
    pub flags: Vec<FlagView>,
    /// The pages that use the term this page defines.
    pub used_in: Vec<LinkView>,
    pub safety: Vec<SafetyList>,
    /// The id of the first of these that says who must not do it or who asks first.
    pub reads_first: Option<String>,
    /// What the signs on the drawings of an exercise mean, a sentence each.
    pub figure_key: Vec<&'static str>,
    pub safety_href: String,
    pub relations: Vec<RelationView>,
    pub backlinks: Vec<BacklinkView>,
    pub previous: Option<LinkView>,
    pub next: Option<LinkView>,
    /// The page's sheet of paper, if it has one.
    pub sheet: Option<String>,
    /// The same in large print.
    pub large_sheet: Option<String>,
}

/// A line of the fact box.
#[derive(Serialize)]
pub(super) struct FactView {
    pub key: &'static str,
    pub label: &'static str,
    pub dose: bool,
    pub values: Vec<ValueView>,
}

/// A part of a fact.
#[derive(Serialize)]
pub(super) struct ValueView {
    pub text: String,
    pub href: Option<String>,
}

/// An exercise of a program.
#[derive(Serialize)]
pub(super) struct ItemView {
    pub title: String,
    pub href: String,
    pub summary: Option<String>,
    pub facts: Vec<FactView>,
    /// The form of the exercise that is meant.
    pub variant: Option<String>,
    pub note: Option<String>,
    /// The exercise's own places that must not be pressed.
    pub never_press: Vec<String>,
    /// Its first drawings.
    pub figures: Vec<FigureView>,
    /// What the signs on the drawings of all exercises mean, with the first that has drawings.
    pub figure_key: Vec<&'static str>,
    /// How it is done: HTML, `{{ item.text | safe }}`.
    pub text: String,
    pub easier: Vec<LinkView>,
    pub harder: Vec<LinkView>,
}

/// A flag of a program.
#[derive(Serialize)]
pub(super) struct FlagView {
    pub text: String,
    /// Who cleared it, and when.
    pub cleared: Option<(String, String)>,
}

impl FlagView {
    /// “you are pregnant (cleared by GP, 2026-11-20)”
    pub(super) fn in_words(self) -> String {
        match self.cleared {
            Some((by, on)) => format!("{} ({} {by}, {on})", self.text, word("cleared_by")),
            None => self.text,
        }
    }
}

/// Pages that stand in one relation to this one.
#[derive(Serialize)]
pub(super) struct RelationView {
    pub name: &'static str,
    pub label: &'static str,
    pub pages: Vec<CardView>,
}

/// A page in a list.
#[derive(Serialize)]
pub(super) struct CardView {
    pub title: String,
    pub href: String,
    pub summary: Option<String>,
    /// A short line of facts.
    pub line: Option<String>,
    /// The drawings that show what it is about: an exercise’s own, or those of the exercises in it.
    pub pictures: Vec<PictureView>,
    pub sheet: Option<String>,
}

/// A drawing as a file of its own.
#[derive(Serialize)]
pub(super) struct PictureView {
    pub href: String,
    /// In pixels, as large as it is in a card.
    pub width: u32,
    pub height: u32,
}

/// A page that mentions this one, and where.
#[derive(Serialize)]
pub(super) struct BacklinkView {
    pub title: String,
    pub href: String,
    pub mentions: Vec<MentionView>,
}

/// The sentence around a mention.
#[derive(Serialize)]
pub(super) struct MentionView {
    pub before: String,
    pub text: String,
    pub after: String,
}

/// A way into the handbook.
#[derive(Serialize)]
pub(super) struct WayView {
    pub title: String,
    pub text: String,
    pub href: String,
}

/// A group of a list page; a list without groups has one without a title.
#[derive(Serialize)]
pub(super) struct GroupView {
    pub title: Option<String>,
    pub href: Option<String>,
    pub text: Option<String>,
    pub cards: Vec<CardView>,
}

/// A work on the references page.
#[derive(Serialize)]
pub(super) struct ReferenceView {
    pub key: String,
    pub anchor: String,
    /// The reference as HTML; `{{ work.html | safe }}`.
    pub html: String,
    pub identifiers: Vec<IdentifierView>,
    pub tested: Option<String>,
    pub untested: Option<String>,
    pub reviewed: Option<String>,
    /// How many pages cite it, in words.
    pub count: String,
    /// The pages that cite it, by kind.
    pub cited_on: Vec<CitingView>,
}

/// An address of a work that its reference does not show.
#[derive(Serialize)]
pub(super) struct IdentifierView {
    pub name: &'static str,
    pub text: String,
    pub href: String,
}

/// Pages of one kind that cite a work.
#[derive(Serialize)]
pub(super) struct CitingView {
    pub title: String,
    pub pages: Vec<CitingPageView>,
}

/// A page that cites a work, and the sections that do.
#[derive(Serialize)]
pub(super) struct CitingPageView {
    pub title: String,
    /// The first place on the page that cites it.
    pub href: String,
    pub sections: Vec<LinkView>,
}

/// A work in a page's own list.
#[derive(Serialize)]
pub(super) struct WorkView {
    pub anchor: String,
    /// Its number in the list, if the style numbers works.
    pub label: Option<String>,
    /// The reference as HTML; `{{ work.html | safe }}`.
    pub html: String,
    pub identifiers: Vec<IdentifierView>,
    /// The work on the references page.
    pub href: String,
    /// The places on this page that cite it.
    pub backs: Vec<String>,
}

/// A term in the glossary.
#[derive(Serialize)]
pub(super) struct TermView {
    pub title: String,
    pub href: String,
    pub definition: String,
    pub aliases: Vec<String>,
    pub count: String,
    pub used_in: Vec<LinkView>,
}

/// What a badge means.
#[derive(Serialize)]
pub(super) struct BadgeView {
    pub anchor: String,
    pub status: &'static str,
    pub label: &'static str,
    pub means: &'static str,
}

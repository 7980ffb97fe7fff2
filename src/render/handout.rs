//! A page → its sheet of paper.

use std::sync::Arc;

use serde_json::json;

use super::Desk;
use super::page::{address, badges};
use super::{facts, prose};
use crate::model::{Cited, Config, Drawing, Fact, Handout, Page, Paper, Reference, Sketch, WORDS, word};

/// The colour that marks headings where the handbook names none: a calm teal, dark enough for
/// text on white (7.2 : 1) and for a printer without colour.
const ACCENT: &str = "#1b5e5a";

/// Where the small body lies on the press’s desk.
const LOCATOR: &str = "figures/locator.svg";

/// What the sheet of a page says.
pub(super) fn handout(desk: Desk<'_>, page: &Page, cited: &Cited) -> Handout {
    let book = desk.book;
    let Config { clinic, .. } = &book.config;
    let facts = facts::facts(book, page).into_iter().map(|line| Fact {
        label: word(line.key).to_owned(),
        value: line.values.into_iter().map(|(text, _)| text).collect::<Vec<_>>().join(", "),
        dose: line.dose,
    });
    let locator = desk.figures.locators.get(&page.id);
    let own = desk.figures.of(&page.id).iter().enumerate();
    let own: Vec<_> = own.map(|(n, drawing)| (format!("figures/{n}.svg"), drawing)).collect();
    let prose::Body { nodes, drawings } = prose::body(desk, page, cited);
    let all = own.iter().map(|(path, drawing)| (path.clone(), Arc::clone(&drawing.file))).chain(drawings);
    Handout {
        language: book.config.language.clone(),
        paper: match book.config.paper {
            Paper::A4 => "a4",
            Paper::Letter => "us-letter",
        },
        accent: book.config.accent.clone().unwrap_or_else(|| ACCENT.to_owned()),
        handbook: book.config.title.clone(),
        clinic: [&clinic.name, &clinic.phone, &clinic.web].into_iter().flatten().cloned().collect(),
        title: page.title().to_owned(),
        summary: page.common.summary.as_ref().map(|s| s.value.clone()).unwrap_or_default(),
        facts: facts.collect(),
        figures: own.iter().map(|(path, drawing)| sketch(path.clone(), drawing)).collect(),
        locator: locator.map(|drawing| sketch(LOCATOR.to_owned(), drawing)),
        drawings: all.chain(locator.map(|drawing| (LOCATOR.to_owned(), Arc::clone(&drawing.file)))).collect(),
        body: nodes,
        safety: facts::safety(book, page),
        references: cited
            .works
            .iter()
            .map(|work| Reference { label: work.label.clone(), c: prose::rich(&work.text) })
            .collect(),
        notes: if cited.is_raised && !cited.works.is_empty() { "a" } else { "1" },
        badges: badges(book, page).iter().map(|badge| (badge.label.to_owned(), badge.means.to_owned())).collect(),
        reviewed: page.common.reviewed.as_ref().map(|date| date.value.to_string()),
        address: book.config.base_url.as_ref().map(|base| address(base, &page.id.out_path())),
        words: json!(WORDS.iter().copied().collect::<std::collections::BTreeMap<_, _>>()),
    }
}

/// What a sheet’s template is told of a drawing.
pub(super) fn sketch(path: String, drawing: &Drawing) -> Sketch {
    let Drawing { alt, caption, width, height, .. } = drawing;
    Sketch { path, alt: alt.clone(), caption: caption.clone(), width: *width, height: *height }
}

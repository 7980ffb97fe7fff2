//! Works: a page's own list, and the references page, each leading to the other.

use std::collections::{BTreeMap, BTreeSet};

use super::FileLinks;
use super::html::{citation_id, rich_html, work_id};
use super::view::{CitingPageView, CitingView, IdentifierView, LinkView, ReferenceView, WorkView};
use crate::model::{Cited, CitedWork, Identifier, KINDS, KindInfo, OutPath, PageId, Rich, Target, Work, word};

/// The works that a page cites, in the order of its own list.
pub(super) fn of_page(links: &FileLinks<'_>, cited: &Cited) -> Vec<WorkView> {
    let book = links.desk.book;
    let page = OutPath::new("references/index.html").from(&links.path);
    let view = |(i, work): (usize, &CitedWork)| WorkView {
        anchor: work_id(i),
        label: work.label.clone(),
        html: rich_html(&work.text),
        identifiers: book.works.by_key.get(&work.key).map(|known| identifiers(known, &work.text)).unwrap_or_default(),
        href: format!("{page}#{}", anchor(&work.key)),
        backs: work.citations.iter().map(|n| citation_id(*n)).collect(),
    };
    cited.works.iter().enumerate().map(view).collect()
}

/// Every work, sorted by who wrote it.
pub(super) fn all(links: &FileLinks<'_>, works: &BTreeMap<String, Vec<Rich>>) -> Vec<ReferenceView> {
    let book = links.desk.book;
    let mut sorted: Vec<&Work> =
        book.works.by_key.values().filter(|work| works.contains_key(&work.key.value)).collect();
    // A volume of proceedings that only its papers use is no work of its own here.
    sorted.retain(|work| !work.is_parent || book.cited.contains_key(&work.key.value));
    sorted.sort_by(|a, b| a.order.cmp(&b.order));
    let view = |work: &Work| {
        let key = &work.key.value;
        let text = works.get(key).map(Vec::as_slice).unwrap_or_default();
        ReferenceView {
            key: key.clone(),
            anchor: anchor(key),
            html: rich_html(text),
            identifiers: identifiers(work, text),
            tested: work.tested.clone(),
            untested: work.untested.clone(),
            reviewed: work.reviewed.as_ref().map(|date| date.value.to_string()),
            count: pages(book.cited.get(key).map_or(0, |pages| pages.len())),
            cited_on: cited_on(links, key),
        }
    };
    sorted.into_iter().map(view).collect()
}

/// So many pages, in words.
pub(super) fn pages(count: usize) -> String {
    match count {
        1 => word("pages_one").to_owned(),
        _ => word("pages_many").replace('#', &count.to_string()),
    }
}

/// The pages that cite a work, by kind, each with the sections that do.
fn cited_on(links: &FileLinks<'_>, key: &str) -> Vec<CitingView> {
    let book = links.desk.book;
    let Some(citing) = book.cited.get(key) else { return Vec::new() };
    let kind = |kind: &&KindInfo| {
        let pages = citing.iter().filter(|(id, _)| id.folder() == kind.folder);
        let pages: Vec<_> = pages.map(|(id, citations)| page(links, id, citations)).collect();
        (!pages.is_empty()).then(|| CitingView { title: kind.title.to_owned(), pages })
    };
    KINDS.iter().filter_map(kind).collect()
}

fn page(links: &FileLinks<'_>, id: &PageId, citations: &[usize]) -> CitingPageView {
    let book = links.desk.book;
    let LinkView { title, href } = links.to(&Target::Page(id.clone()));
    let mut sections = Vec::new();
    let mut seen = BTreeSet::new();
    if let Some(linked) = book.linked.get(id) {
        for n in citations {
            let section = linked.citations.get(*n).and_then(|citation| citation.section);
            let heading = section.and_then(|section| linked.outline.get(section));
            if let Some(heading) = heading.filter(|_| seen.insert(section)) {
                sections.push(LinkView { title: heading.text.clone(), href: format!("{href}#{}", citation_id(*n)) });
            }
        }
    }
    let first = citations.first().map_or(String::new(), |n| format!("#{}", citation_id(*n)));
    CitingPageView { title, href: href + &first, sections }
}

/// The addresses of a work that its reference does not link already.
fn identifiers(work: &Work, text: &[Rich]) -> Vec<IdentifierView> {
    let shown = |url: &str| links_to(text, url);
    let others = work.identifiers.iter().filter(|identifier| !shown(&identifier.url));
    let view = |identifier: &Identifier| IdentifierView {
        name: identifier.name,
        text: identifier.text.clone(),
        href: identifier.url.clone(),
    };
    others.map(view).collect()
}

fn links_to(text: &[Rich], url: &str) -> bool {
    text.iter().any(|part| match part {
        Rich::Text(_) => false,
        Rich::Link(to, _) => to.eq_ignore_ascii_case(url),
        Rich::Face(_, inner) | Rich::Work(_, inner) => links_to(inner, url),
    })
}

/// The anchor of a work on the references page.
fn anchor(key: &str) -> String {
    format!("rb-ref-{key}")
}

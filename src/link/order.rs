//! What stands where in the navigation, and what comes before and after.

use std::collections::{BTreeMap, HashMap};

use super::edges::{Near, explain};
use crate::model::{Destination, Handbook, Linked, List, PageId, Problem, Ref, Section, Target, Vocabulary};

/// Sorts sections and pages, and joins neighbours.
pub(super) fn order(book: &mut Handbook, near: &Near, problems: &mut Vec<Problem>) {
    let wanted = wanted(book, near, problems);
    let rank = |target: &Target| wanted.get(target).copied().unwrap_or(usize::MAX);
    let in_order = |mut pages: Vec<PageId>, book: &Handbook| {
        pages.sort_by_cached_key(|id| (rank(&Target::Page(id.clone())), book.pages[id].title().to_lowercase()));
        pages
    };

    let mut sections = Vec::new();
    for list in List::TOP {
        let Some(target) = book.index.paths.get(&list.folder()).cloned() else { continue };
        let pages = match list {
            List::Kind(folder) => book.pages.keys().filter(|id| id.folder() == folder).cloned().collect(),
            _ => Vec::new(),
        };
        let is_shown = match list {
            List::Kind("glossary") => !book.terms.is_empty() || !pages.is_empty(),
            List::Kind(_) => !pages.is_empty(),
            List::References => !book.cited.is_empty() || !book.works.by_key.is_empty(),
            _ => true,
        };
        if is_shown {
            let title = book.title(&target);
            sections.push(Section { target, title, pages: in_order(pages, book) });
        }
    }
    let plain = book.pages.keys().filter(|id| id.folder() == "pages" && id.slug() != "home");
    let alone = plain.filter(|id| List::under(id).is_none()).cloned().collect();
    for id in in_order(alone, book) {
        let title = book.pages[&id].title().to_owned();
        sections.push(Section { target: Target::Page(id), title, pages: Vec::new() });
    }
    // A stable sort: what the author did not list keeps the order above.
    sections.sort_by_key(|section| rank(&section.target));

    let mut linked: HashMap<&PageId, &mut Linked> = book.linked.iter_mut().collect();
    for section in &sections {
        for pair in section.pages.windows(2) {
            let [before, after] = pair else { continue };
            if let Some(linked) = linked.get_mut(before) {
                linked.next = Some(after.clone());
            }
            if let Some(linked) = linked.get_mut(after) {
                linked.previous = Some(before.clone());
            }
        }
    }
    let mut entries: HashMap<(Vocabulary, &str), Vec<PageId>> = HashMap::new();
    for id in sections.iter().flat_map(|section| &section.pages) {
        for word in book.pages[id].meta.words() {
            let pages = entries.entry((word.list, &word.id.value)).or_default();
            // Pages come in order, so that one that names a word twice comes twice in a row.
            if pages.last() != Some(id) {
                pages.push(id.clone());
            }
        }
    }
    let entries: BTreeMap<_, _> = entries.into_iter().collect();
    book.entries = entries.into_iter().map(|((list, word), pages)| ((list, word.to_owned()), pages)).collect();
    book.navigation = sections;
}

/// The place of each target in `[navigation] order`.
fn wanted(book: &Handbook, near: &Near, problems: &mut Vec<Problem>) -> BTreeMap<Target, usize> {
    let mut wanted = BTreeMap::new();
    let source = &book.config.source;
    for (i, name) in book.config.order.iter().enumerate() {
        let to = name.clone().map(Ref::Wiki);
        match book.resolve(None, source, &to.value) {
            Ok(Destination::Site(target, _)) => drop(wanted.entry(target).or_insert(i)),
            // A list that has nothing to show yet may be named already.
            _ if List::TOP.iter().any(|list| list.folder() == name.value) => {}
            Ok(_) => {}
            Err(dead) => problems.extend(explain(book, near, source, &to, dead)),
        }
    }
    wanted
}

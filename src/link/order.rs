//! What stands where in the navigation, and what comes before and after.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::edges::{Near, explain};
use crate::model::{Destination, Handbook, List, Page, PageId, Problem, Ref, Section, Target, Vocabulary};

/// What stands where.
pub(super) struct Order {
    /// The navigation.
    pub sections: Arc<Vec<Section>>,
    /// The exercises of each entry of the vocabulary.
    pub entries: Arc<BTreeMap<(Vocabulary, String), Vec<PageId>>>,
    /// The pages before and after each page in its section, in the order of all pages.
    pub around: Vec<(Option<PageId>, Option<PageId>)>,
    /// What is wrong with the order that the author wants.
    pub problems: Vec<Problem>,
}

/// Sorts sections and pages.
pub(super) fn order<'a>(book: &'a Handbook, near: &Near) -> Order {
    let mut problems = Vec::new();
    let wanted = wanted(book, near, &mut problems);
    let rank = |target: &Target| wanted.get(target).copied().unwrap_or(usize::MAX);
    let in_order = |mut pages: Vec<(&'a PageId, &'a Arc<Page>)>| {
        pages.sort_by_cached_key(|(id, page)| {
            let rank = if wanted.is_empty() { usize::MAX } else { rank(&Target::Page((*id).clone())) };
            (rank, page.title().to_lowercase())
        });
        pages
    };

    let mut sections = Vec::new();
    let mut entries: HashMap<(Vocabulary, &str), Vec<PageId>> = HashMap::new();
    for list in List::TOP {
        let Some(target) = book.index.paths.get(&list.folder()).cloned() else { continue };
        let pages = match list {
            List::Kind(folder) => in_order(book.pages.iter().filter(|(id, _)| id.folder() == folder).collect()),
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
            sections
                .push((Section { target, title, pages: pages.iter().map(|(id, _)| (*id).clone()).collect() }, pages));
        }
    }
    let plain = book.pages.iter().filter(|(id, _)| id.folder() == "pages" && id.slug() != "home");
    let alone = plain.filter(|(id, _)| List::under(id).is_none()).collect();
    for (id, page) in in_order(alone) {
        let target = Target::Page(id.clone());
        sections.push((Section { target, title: page.title().to_owned(), pages: Vec::new() }, Vec::new()));
    }
    // A stable sort: what the author did not list keeps the order above.
    sections.sort_by_key(|(section, _)| rank(&section.target));
    for (id, page) in sections.iter().flat_map(|(_, pages)| pages) {
        for word in page.meta.words() {
            let pages = entries.entry((word.list, &word.id.value)).or_default();
            // Pages come in order, so that one that names a word twice comes twice in a row.
            if pages.last() != Some(*id) {
                pages.push((*id).clone());
            }
        }
    }
    let entries: BTreeMap<_, _> = entries.into_iter().collect();
    let entries = entries.into_iter().map(|((list, word), pages)| ((list, word.to_owned()), pages)).collect();
    let sections: Vec<Section> = sections.into_iter().map(|(section, _)| section).collect();
    Order { around: around(book, &sections), sections: Arc::new(sections), entries: Arc::new(entries), problems }
}

fn around(book: &Handbook, sections: &[Section]) -> Vec<(Option<PageId>, Option<PageId>)> {
    let mut around: HashMap<&PageId, (Option<PageId>, Option<PageId>)> = HashMap::new();
    for pair in sections.iter().flat_map(|section| section.pages.windows(2)) {
        let [before, after] = pair else { continue };
        around.entry(before).or_default().1 = Some(after.clone());
        around.entry(after).or_default().0 = Some(before.clone());
    }
    book.pages.keys().map(|id| around.remove(id).unwrap_or_default()).collect()
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

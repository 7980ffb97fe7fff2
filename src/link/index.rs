//! What a link can name: pages, list pages, anchors.

use std::collections::{BTreeMap, BTreeSet};

use super::rules::{DUPLICATE_ANCHOR, FRAGMENT_CYCLE, RESERVED_NAME};
use crate::model::{
    Block, Checked, Handbook, INDEXES, Index, KINDS, List, Manuscript, OutlineEntry, Page, Problem, Spanned, Target,
    Vocabulary, github_slug, plain,
};

/// Folders of the site that are taken.
const RESERVED: [&str; 2] = ["assets", "index"];

/// Paths and slugs of everything that will be in the site.
pub(super) fn index(manuscript: &Manuscript) -> Index {
    let mut index = Index { drafts: manuscript.drafts.clone(), unread: manuscript.unread.clone(), ..Index::default() };
    let mut bare: BTreeMap<String, Vec<Target>> = BTreeMap::new();
    for list in lists(manuscript) {
        index.paths.insert(list.folder(), Target::List(list.clone()));
        index.anchors.insert(Target::List(list.clone()), list_anchors(&list).collect());
        if let Some(slug) = list.folder().rsplit('/').next() {
            bare.entry(slug.to_owned()).or_default().push(Target::List(list));
        }
    }
    for page in &manuscript.pages {
        let target = Target::Page(page.id.clone());
        index.paths.insert(page.id.as_str().to_owned(), target.clone());
        if List::under(&page.id).is_some() {
            index.paths.insert(page.id.slug().to_owned(), target.clone());
        }
        index.slugs.entry(page.id.slug().to_owned()).or_default().push(target);
    }
    // A bare slug means a page before it means a list or an entry of the vocabulary.
    for (slug, targets) in bare {
        index.slugs.entry(slug).or_insert(targets);
    }
    index
}

/// Every list page that the site will have.
fn lists(manuscript: &Manuscript) -> Vec<List> {
    let mut used: BTreeSet<(Vocabulary, &str)> = BTreeSet::new();
    for page in &manuscript.pages {
        used.extend(page.meta.words().into_iter().map(|word| (word.list, word.id.value.as_str())));
    }
    let mut lists = vec![List::Kind("glossary"), List::Safety, List::References];
    let has = |folder: &str| manuscript.pages.iter().any(|page| page.id.folder() == folder);
    let kinds = KINDS.iter().map(|kind| kind.folder).filter(|folder| !["pages", "glossary"].contains(folder));
    lists.extend(kinds.filter(|folder| has(folder)).map(List::Kind));
    for (vocabulary, _) in INDEXES {
        let entries = manuscript.words.list(vocabulary).iter().map(|entry| entry.id.value.as_str());
        let mut entries = entries.filter(|id| used.contains(&(vocabulary, id))).peekable();
        if entries.peek().is_some() {
            lists.push(List::Vocabulary(vocabulary));
            lists.extend(entries.map(|id| List::Entry(vocabulary, id.to_owned())));
        }
    }
    lists
}

/// The anchors that a list page has by itself.
pub(super) fn list_anchors(list: &List) -> impl Iterator<Item = String> + use<> {
    let anchors: &[&str] = match list {
        List::Safety => &["stop-now", "never-press", "do-not-roll", "ask-first"],
        _ => &[],
    };
    anchors.iter().map(|anchor| (*anchor).to_owned())
}

/// Pages whose place in the site is taken.
pub(super) fn reserved(book: &Handbook) -> Vec<Problem> {
    let taken = |page: &&Page| page.id.folder() == "pages" && RESERVED.contains(&page.id.slug());
    let problem = |page: &Page| {
        let message = format!("`{}` is taken: the site keeps its own files there", page.id.slug());
        let hint = if page.id.slug() == "index" { "the front page is pages/home.md" } else { "rename the file" };
        Problem::new(&RESERVED_NAME, message).in_file(&page.source).hint(hint)
    };
    book.pages.values().filter(taken).map(problem).collect()
}

/// The headings of a page in order, fragments included, each with an anchor of its own.
pub(super) fn outline(book: &Handbook, page: &Page) -> Checked<Vec<OutlineEntry>> {
    let mut problems = Vec::new();
    let mut outline: Vec<OutlineEntry> = Vec::new();
    let mut used: BTreeSet<String> = List::under(&page.id).iter().flat_map(list_anchors).collect();
    book.walk(&page.source, &page.doc.blocks, &mut |source, block| {
        let Block::Heading(heading) = block else { return };
        let text = plain(&heading.content);
        let anchor = match &heading.id {
            Some(id) => {
                if let Some(first) = outline.iter().find(|entry| entry.anchor == id.value) {
                    let message = format!("the anchor `{}` stands twice on this page", id.value);
                    let problem = Problem::new(&DUPLICATE_ANCHOR, message).at(source, id.span);
                    problems.push(problem.related(&first.source, first.span, "first used here"));
                }
                id.value.clone()
            }
            None => free_anchor(&used, &github_slug(&text)),
        };
        used.insert(anchor.clone());
        let (level, source, span) = (heading.level, source.clone(), heading.span);
        outline.push(OutlineEntry { level, text, anchor, source, span });
    });
    Checked::new(outline, problems)
}

/// The slug, or the slug with the first free number, as GitHub counts.
fn free_anchor(used: &BTreeSet<String>, slug: &str) -> String {
    let slug = if slug.is_empty() { "section" } else { slug };
    let numbered = (1..).map(|n| format!("{slug}-{n}"));
    let mut names = std::iter::once(slug.to_owned()).chain(numbered);
    names.find(|name| !used.contains(name)).unwrap_or_default()
}

/// Fragments that embed themselves, each told where the circle closes.
pub(super) fn fragment_cycles(book: &Handbook) -> Vec<Problem> {
    let mut problems = Vec::new();
    for name in book.fragments.keys() {
        let mut trail = vec![name.as_str()];
        if let Some((source, at)) = closes_on(book, name, &mut trail) {
            let message = format!("this embeds `{name}` in itself: {}", trail.join(" → "));
            problems.push(Problem::new(&FRAGMENT_CYCLE, message).at(source, at.span));
        }
    }
    problems
}

/// The embedding through which `start` is reached again; only the alphabetically first fragment
/// of a circle tells it.
fn closes_on<'a>(
    book: &'a Handbook,
    start: &str,
    trail: &mut Vec<&'a str>,
) -> Option<(&'a crate::model::SourcePath, &'a Spanned<String>)> {
    let fragment = book.fragments.get(*trail.last()?)?;
    let mut inner = Vec::new();
    fragment.doc.walk(&mut |block| {
        if let Block::Fragment(name) = block {
            inner.push(name);
        }
    });
    for name in inner {
        if name.value == start {
            trail.push(&name.value);
            return Some((&fragment.source, name));
        }
        if name.value.as_str() > start && !trail.contains(&name.value.as_str()) {
            trail.push(&name.value);
            if let Some(found) = closes_on(book, start, trail) {
                return Some(found);
            }
            trail.pop();
        }
    }
    None
}

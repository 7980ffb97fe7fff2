//! What a link can name: pages, list pages, anchors.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::rules::{DUPLICATE_ANCHOR, FRAGMENT_CYCLE, FRAGMENT_TOO_DEEP, RESERVED_NAME};
use crate::model::{
    Block, Checked, Dead, Destination, Fragment, Handbook, INDEXES, Index, Inline, KINDS, List, MAX_EMBEDDING,
    Manuscript, OutlineEntry, Page, Problem, SourcePath, Spanned, Target, github_slug, plain,
};

/// What the program’s own ids begin with.
const OURS: &str = "rb-";

/// Paths and slugs of everything that will be in the site.
pub(super) fn index(manuscript: &Manuscript) -> Index {
    let mut index = Index {
        drafts: manuscript.drafts.clone(),
        unread: manuscript.unread.clone(),
        words_unread: manuscript.words_unread,
        ..Index::default()
    };
    let mut bare: BTreeMap<String, Vec<Target>> = BTreeMap::new();
    for list in lists(manuscript) {
        index.paths.insert(list.folder(), Target::List(list.clone()));
        index.anchors.insert(Target::List(list.clone()), Arc::new(list_anchors(&list).collect()));
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

/// Every list page that the site will have. An entry of the vocabulary has its page also while no
/// exercise uses it: what it is in plain words is worth a page.
fn lists(manuscript: &Manuscript) -> Vec<List> {
    let mut lists = vec![List::Kind("glossary"), List::Safety, List::References];
    let begins = |ids: &BTreeSet<String>, folder: &str| ids.iter().any(|id| id.starts_with(&format!("{folder}/")));
    let has = |folder: &str| manuscript.pages.iter().any(|page| page.id.folder() == folder);
    // A folder whose pages cannot be read has its list all the same.
    let has = |folder: &str| has(folder) || begins(&manuscript.unread, folder);
    let kinds = KINDS.iter().map(|kind| kind.folder).filter(|folder| !["pages", "glossary"].contains(folder));
    lists.extend(kinds.filter(|folder| has(folder)).map(List::Kind));
    for (vocabulary, _) in INDEXES {
        let entries = manuscript.words.list(vocabulary);
        if !entries.is_empty() || manuscript.words_unread {
            lists.push(List::Vocabulary(vocabulary));
            lists.extend(entries.iter().map(|entry| List::Entry(vocabulary, entry.id.value.clone())));
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
    let is_assets = |page: &Page| page.id.folder() == "pages" && page.id.slug() == "assets";
    let taken = |page: &Page| is_assets(page) || page.id.slug() == "index";
    let problem = |page: &Page| {
        let message = format!("`{}` is taken: the site keeps its own files there", page.id.slug());
        let hint = match (page.id.slug(), page.id.folder()) {
            ("index", "pages") => "the front page is pages/home.md".to_owned(),
            ("index", folder) => format!("text above the list of {folder} goes into pages/{folder}.md"),
            _ => "rename the file".to_owned(),
        };
        Problem::new(&RESERVED_NAME, message).in_file(&page.source).hint(hint)
    };
    book.pages.values().filter(|page| taken(page)).map(|page| problem(page)).collect()
}

/// The headings of a page in order, fragments included, each with an anchor of its own.
pub(super) fn outline(book: &Handbook, page: &Page) -> Checked<Vec<OutlineEntry>> {
    let mut problems = Vec::new();
    let mut outline: Vec<OutlineEntry> = Vec::new();
    let mut used: BTreeSet<String> = List::under(&page.id).iter().flat_map(list_anchors).collect();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    book.walk(&page.source, &page.doc.blocks, &mut |source, block| {
        let Block::Heading(heading) = block else { return };
        let text = heading_text(book, source, &heading.content);
        let anchor = match &heading.id {
            Some(id) => {
                if used.contains(&id.value) {
                    let message = format!("the anchor `{}` stands twice on this page", id.value);
                    let problem = Problem::new(&DUPLICATE_ANCHOR, message).at(source, id.span);
                    // Without a first heading it is an anchor of the list below.
                    problems.push(match outline.iter().find(|entry| entry.anchor == id.value) {
                        Some(first) => problem.related(&first.source, first.span, "first used here"),
                        None => problem.hint("the list on this page has it already: choose another id"),
                    });
                }
                if id.value.starts_with(OURS) {
                    let problem = Problem::new(&RESERVED_NAME, "ids that begin with `rb-` are the program’s own");
                    problems.push(problem.at(source, id.span).hint("choose another id"));
                }
                id.value.clone()
            }
            None => free_anchor(&used, &mut counts, &github_slug(&text)),
        };
        used.insert(anchor.clone());
        let (level, source, span) = (heading.level, source.clone(), heading.span);
        outline.push(OutlineEntry { level, text, anchor, source, span });
    });
    Checked::new(outline, problems)
}

/// The words of a heading; a link without a text of its own shows the title of its page.
fn heading_text(book: &Handbook, source: &SourcePath, run: &[Inline]) -> String {
    let mut words = String::new();
    for inline in run {
        match inline {
            Inline::Link { to, content, .. } if content.is_empty() => {
                // Anchors are not known yet, and a title needs none.
                match book.resolve(None, source, &to.value) {
                    Ok(Destination::Site(target, _)) | Err(Dead::NoAnchor(target, _)) => words += &book.title(&target),
                    _ => words.push_str(to.value.written()),
                }
            }
            other => words += &plain(std::slice::from_ref(other)),
        }
    }
    // A citation leaves its spaces behind.
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The slug, or the slug with the first free number, as GitHub counts.
fn free_anchor(used: &BTreeSet<String>, counts: &mut BTreeMap<String, usize>, slug: &str) -> String {
    let slug = match slug {
        "" => "section".to_owned(),
        slug if slug.starts_with(OURS) => format!("section-{slug}"),
        slug => slug.to_owned(),
    };
    let next = counts.entry(slug.clone()).or_default();
    loop {
        let name = if *next == 0 { slug.clone() } else { format!("{slug}-{next}") };
        *next += 1;
        if !used.contains(&name) {
            return name;
        }
    }
}

/// Fragments that embed themselves, each told where the circle closes.
pub(super) fn fragment_cycles(book: &Handbook) -> Vec<Problem> {
    let mut problems = Vec::new();
    for name in book.fragments.keys() {
        let mut trail = vec![name.as_str()];
        if let Some((source, at)) = closes_on(book, name, &mut trail, &mut BTreeSet::new()) {
            let message = format!("this embeds `{name}` in itself: {}", trail.join(" → "));
            problems.push(Problem::new(&FRAGMENT_CYCLE, message).at(source, at.span));
        }
    }
    problems
}

/// Fragments within fragments that are not followed any more.
pub(super) fn fragments_too_deep(book: &Handbook) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (name, fragment) in &book.fragments {
        // A circle has been told.
        let mut open = vec![name.as_str()];
        deeper(book, fragment, &mut open, &mut problems);
    }
    problems
}

fn deeper<'a>(book: &'a Handbook, fragment: &'a Fragment, open: &mut Vec<&'a str>, problems: &mut Vec<Problem>) {
    let mut inner = Vec::new();
    fragment.doc.walk(&mut |block| {
        if let Block::Fragment(name) = block {
            inner.push(name);
        }
    });
    for name in inner {
        // One of them is enough: they grow without bound.
        if !problems.is_empty() {
            return;
        }
        let Some(next) = book.fragments.get(&name.value).filter(|_| !open.contains(&name.value.as_str())) else {
            continue;
        };
        if open.len() == MAX_EMBEDDING {
            let message = format!("this text is embedded more than {MAX_EMBEDDING} deep: {}", open.join(" → "));
            let problem = Problem::new(&FRAGMENT_TOO_DEEP, message).at(&fragment.source, name.span);
            problems.push(problem.hint("embed it where it is needed"));
            return;
        }
        open.push(&name.value);
        deeper(book, next, open, problems);
        open.pop();
    }
}

/// The embedding through which `start` is reached again; only the alphabetically first fragment
/// of a circle tells it.
fn closes_on<'a>(
    book: &'a Handbook,
    start: &str,
    trail: &mut Vec<&'a str>,
    seen: &mut BTreeSet<&'a str>,
) -> Option<(&'a SourcePath, &'a Spanned<String>)> {
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
        if name.value.as_str() > start && seen.insert(&name.value) {
            trail.push(&name.value);
            if let Some(found) = closes_on(book, start, trail, seen) {
                return Some(found);
            }
            trail.pop();
        }
    }
    None
}

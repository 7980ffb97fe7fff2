//! `references.bib` → works, and citations → words. The only room that knows hayagriva.
//!
//! [`read`] takes the file apart entry by entry, so that a bad one costs itself only;
//! [`Library::cite`] formats the citations of one page, numbered by themselves, and
//! [`Library::list`] every work there is.

mod fields;
mod latex;
mod lint;
mod mend;
mod read;
mod rich;
mod rules;
mod style;

pub use read::read;
pub use rules::RULES;
pub use style::styles;

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, OnceLock};

use hayagriva::{BibliographyDriver, BibliographyRequest, CitationItem, CitationRequest, Entry, Rendered};
use rayon::prelude::*;

use crate::model::{Checked, Citation, CiteItem, Cited, CitedWork, Config, Face, Rich, Works, is_raised, rich_text};
use style::Shape;

/// Every work, ready to be formatted in one style.
pub struct Library {
    entries: Arc<BTreeMap<String, Entry>>,
    shape: Shape,
    /// What was formatted, by where the citations of a page lie.
    formatted: Mutex<HashMap<usize, Formatted>>,
    list: OnceLock<Arc<BTreeMap<String, Vec<Rich>>>>,
}

/// Citations and what became of them. They are kept, so that no others can come to lie where they
/// do.
struct Formatted {
    _citations: Arc<Vec<Citation>>,
    cited: Arc<Cited>,
}

/// So many pages are remembered. A long day of edits leaves pages behind that nobody has any more.
const MOST_PAGES: usize = 20_000;

/// The entries of `references.bib`, not yet in a style.
#[derive(Clone, Default)]
pub struct Shelf {
    entries: Arc<BTreeMap<String, Entry>>,
    /// What the other rooms know of them.
    pub works: Arc<Works>,
}

/// What `references.bib` was read as and its library, for the next edition.
#[derive(Default)]
pub struct Memory {
    read: Option<(Arc<str>, Checked<Shelf>)>,
    library: Option<(Option<String>, String, Arc<Library>)>,
}

impl Shelf {
    /// Chooses the style that the handbook names, in its language. The library of the last edition
    /// is used again if it has the same works, style and language.
    pub fn in_style(self, config: &Config, memory: &mut Memory) -> Checked<Arc<Library>> {
        let entries = self.entries;
        let style = config.citation_style.as_ref().map(|style| style.value.clone());
        if let Some((known_style, language, library)) = &memory.library
            && *known_style == style
            && *language == config.language
            && Arc::ptr_eq(&library.entries, &entries)
        {
            return Checked::new(Arc::clone(library), style::unknown(config).into_iter().collect());
        }
        // Styles and languages take time to unpack, and nobody needs them who cites nothing.
        let shape = style::shape(config, !entries.is_empty());
        let library = Library { entries, shape, formatted: Mutex::default(), list: OnceLock::new() };
        let library = Arc::new(library);
        memory.library = Some((style, config.language.clone(), Arc::clone(&library)));
        Checked::new(library, style::unknown(config).into_iter().collect())
    }
}

impl Library {
    /// Formats the citations of one page; works are numbered in the order in which they are first
    /// cited, or sorted, as the style wants.
    pub fn cite(&self, citations: &Arc<Vec<Citation>>) -> Arc<Cited> {
        if citations.iter().all(|citation| citation.items.is_empty()) {
            return Arc::default();
        }
        let formatted = || self.formatted.lock().expect("nobody panics with what was formatted in hand");
        let key = Arc::as_ptr(citations) as usize;
        if let Some(known) = formatted().get(&key) {
            return Arc::clone(&known.cited);
        }
        let cited = Arc::new(self.format(citations));
        let mut formatted = formatted();
        if formatted.len() >= MOST_PAGES {
            formatted.clear();
        }
        formatted.insert(key, Formatted { _citations: Arc::clone(citations), cited: Arc::clone(&cited) });
        cited
    }

    fn format(&self, citations: &[Citation]) -> Cited {
        let Some(style) = &self.shape.style else { return Cited::default() };
        let mut driver = BibliographyDriver::new();
        for citation in citations {
            let items = citation.items.iter().map(|item| {
                let locator = item.locator.as_deref().map(style::locator);
                CitationItem::with_locator(&self.entries[&item.key.value], locator)
            });
            driver.citation(CitationRequest::new(
                items.collect(),
                style,
                self.shape.locale.clone(),
                &self.shape.locales,
                self.shape.is_note.then_some(1),
            ));
        }
        let rendered = driver.finish(BibliographyRequest::new(style, self.shape.locale.clone(), &self.shape.locales));
        let works = self.works(&rendered, citations);
        let index: BTreeMap<&str, usize> = works.iter().enumerate().map(|(i, work)| (work.key.as_str(), i)).collect();
        let said = citations.iter().zip(&rendered.citations).map(|(citation, rendered)| {
            let works: Vec<usize> = citation.items.iter().map(|item| index[item.key.value.as_str()]).collect();
            match self.shape.is_note {
                true => numbers(&citation.items, &works),
                false => rich::rich(&rendered.citation, &works),
            }
        });
        let citations: Vec<Vec<Rich>> = said.collect();
        let is_raised = citations.iter().all(|said| is_raised(said));
        Cited { citations, works, is_raised }
    }

    /// The works of a page's own list.
    fn works(&self, rendered: &Rendered, citations: &[Citation]) -> Vec<CitedWork> {
        let mut citing: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        let mut order: Vec<&str> = Vec::new();
        for (n, citation) in citations.iter().enumerate() {
            for item in &citation.items {
                let all = citing.entry(&item.key.value).or_default();
                if all.is_empty() {
                    order.push(&item.key.value);
                }
                if all.last() != Some(&n) {
                    all.push(n);
                }
            }
        }
        let items = rendered.bibliography.iter().flat_map(|list| &list.items);
        let mut works: Vec<CitedWork> = items
            .map(|item| {
                let (label, text) = rich::entry(item);
                let text = self.entries.get(&item.key).map_or_else(Vec::new, |entry| self.complete(entry, text));
                let citations = citing.get(item.key.as_str()).cloned().unwrap_or_default();
                CitedWork { key: item.key.clone(), label, text, citations }
            })
            .collect();
        if self.shape.is_note {
            // The notes of the page are this list: numbered in the order of the page.
            works.sort_by_key(|work| order.iter().position(|key| *key == work.key));
            for (i, work) in works.iter_mut().enumerate() {
                work.label = Some((i + 1).to_string());
            }
        }
        works
    }

    /// Every work as the style prints it, without numbers, by key.
    pub fn list(&self) -> Arc<BTreeMap<String, Vec<Rich>>> {
        let format = |entry: &Entry| self.complete(entry, alone(&self.shape, entry));
        let list = || self.entries.par_iter().map(|(key, entry)| (key.clone(), format(entry))).collect();
        Arc::clone(self.list.get_or_init(|| Arc::new(list())))
    }

    /// A reference that says who wrote it, or at least what it is called. Some styles leave that
    /// out for kinds of works they do not foresee; there the default style steps in.
    fn complete(&self, entry: &Entry, text: Vec<Rich>) -> Vec<Rich> {
        let letters =
            |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
        let said = letters(&rich_text(&text));
        let names = entry.authors().filter(|authors| !authors.is_empty()).or(entry.editors()).unwrap_or_default();
        let is_named = names.iter().any(|person| said.contains(&letters(&person.name)));
        let title = entry.title().map_or(String::new(), |title| letters(&title.to_string()));
        let is_titled = title.is_empty() || said.contains(&title);
        let is_complete = if names.is_empty() { is_titled } else { is_named };
        match &self.shape.fallback {
            Some(default) if !is_complete || said.is_empty() => alone(default, entry),
            _ => text,
        }
    }
}

/// One work in a style. Alone, it is not shortened because of the one before it (“———.”).
fn alone(shape: &Shape, entry: &Entry) -> Vec<Rich> {
    let Some(style) = &shape.style else { return Vec::new() };
    let mut driver = BibliographyDriver::new();
    let items = vec![CitationItem::with_entry(entry)];
    driver.citation(CitationRequest::new(items, style, shape.locale.clone(), &shape.locales, None));
    let rendered = driver.finish(BibliographyRequest::new(style, shape.locale.clone(), &shape.locales));
    let items = rendered.bibliography.into_iter().flat_map(|list| list.items);
    items.map(|item| rich::entry(&item).1).next().unwrap_or_default()
}

/// A citation of a style made for notes: the numbers of the page's own list, raised. On a page
/// all notes stand at the end anyway, so the list of works is the notes.
fn numbers(items: &[CiteItem], works: &[usize]) -> Vec<Rich> {
    let mut parts = Vec::new();
    for (item, work) in items.iter().zip(works) {
        if !parts.is_empty() {
            parts.push(Rich::Text(",".to_owned()));
        }
        let locator = item.locator.as_ref().map_or(String::new(), |locator| format!(" ({locator})"));
        parts.push(Rich::Work(*work, vec![Rich::Text(format!("{}{locator}", work + 1))]));
    }
    vec![Rich::Face(Face::Sup, parts)]
}

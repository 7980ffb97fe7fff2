//! The whole handbook → one document: safety first, then the chapters in the order of the navigation, then what
//! helps to find something in it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::json;

use super::handout::{ACCENT, Works, before_exercises, logo, part, printed, references, sketch, with_lead};
use super::page::{address, badges, flags};
use super::prose::{self, Text, label};
use super::{Desk, code, facts, list};
use crate::model::{
    Applies, Book, BookItem, BookPage, BookPlace, Caution, Chapter, Cited, CitedWork, Config, Handbook,
    HandoutPart as Part, HandoutSection, INDEXES, IndexEntry, List, OutPath, Page, PageId, Prescribed, Print,
    Reference, SafetyList, Section, Target, Vocabulary, WORDS, kind_of_folder, word,
};

/// The pages of the book in the order in which they are printed.
pub fn pages_of_book(book: &Handbook) -> Vec<PageId> {
    let mut ids = Vec::new();
    let on_top = |list: &List| book.pages.keys().find(|id| List::under(id).as_ref() == Some(list)).cloned();
    ids.extend(on_top(&List::Safety));
    ids.extend(book.pages.keys().find(|id| id.as_str() == HOME).cloned());
    for section in &*book.navigation {
        if let Target::Page(id) = &section.target {
            ids.push(id.clone());
        }
        ids.extend(section.pages.iter().cloned());
    }
    let mut seen = BTreeSet::new();
    ids.retain(|id| seen.insert(id.clone()));
    ids
}

/// The front page, if an author wrote it.
const HOME: &str = "pages/home";

/// What the book says; `works` are those of all its pages, numbered through.
pub(super) fn book(desk: Desk<'_>, print: Print, works: &Works) -> Book {
    let book = desk.book;
    let Config { clinic, title, language, accent, base_url, .. } = &book.config;
    let mut binder = Binder { desk, works, drawings: Vec::new(), number: 0 };
    let ids = pages_of_book(book);
    let home = book.pages.get(&PageId::new("pages", "home"));
    let safety_text = book.navigation.iter().find(|section| list_of(&section.target) == Some(List::Safety));
    let safety_text = safety_text.map(|section| binder.on_top(section)).unwrap_or_default();
    let mut chapters: Vec<Chapter> = home.map(|page| binder.alone(page)).into_iter().collect();
    // A front page is mostly called as the handbook, which stands on the cover.
    for chapter in chapters.iter_mut().filter(|chapter| same(&chapter.title, title)) {
        chapter.title = word("begin_here").to_owned();
    }
    chapters.extend(book.navigation.iter().filter_map(|section| binder.chapter(section)));
    let cited = book.navigation.iter().find(|section| list_of(&section.target) == Some(List::References));
    let references_text = cited.map(|section| binder.on_top(section)).unwrap_or_default();
    let mut drawings = binder.drawings;
    let map = desk.figures.map.as_ref().map(|drawing| {
        let path = "figures/map.svg".to_owned();
        drawings.push((path.clone(), Arc::clone(&drawing.file)));
        sketch(path, drawing)
    });
    let address = base_url.as_ref().map(|base| address(base, &OutPath::new("index.html")));
    let code = address.as_deref().and_then(|address| code::code(address, &mut drawings));
    let days = ids.iter().filter_map(|id| book.pages[id].common.reviewed.as_ref());
    let days: BTreeSet<String> = days.map(|day| day.value.to_string()).collect();
    let pages = || ids.iter().map(|id| &*book.pages[id]);
    let used: Vec<_> = pages().flat_map(|page| badges(book, page)).collect();
    let mut meanings: Vec<(String, String)> = Vec::new();
    for badge in used {
        if !meanings.iter().any(|(label, _)| label == badge.label) {
            meanings.push((badge.label.to_owned(), badge.means.to_owned()));
        }
    }
    let cautions = list::cautions(book);
    let stop = cautions.first().map(|list| SafetyList {
        id: list.id,
        title: list.title.clone(),
        items: list.groups.iter().flat_map(|group| &group.items).map(|line| line.text.clone()).collect(),
    });
    let Works { all, .. } = works;
    Book {
        language: language.clone(),
        paper: book.config.paper.format_name(),
        print: print.word(),
        accent: accent.clone().unwrap_or_else(|| ACCENT.to_owned()),
        title: title.clone(),
        summary: home.and_then(|page| page.common.summary.as_ref()).map(|s| s.value.clone()).unwrap_or_default(),
        clinic: [&clinic.name, &clinic.address, &clinic.phone, &clinic.email, &clinic.web]
            .into_iter()
            .flatten()
            .cloned()
            .collect(),
        logo: logo(desk),
        version: desk.sources.version(),
        reviewed: days.first().cloned().zip(days.last().cloned()),
        address,
        code,
        stop: stop.filter(|list| !list.items.is_empty()),
        safety: cautions.into_iter().filter(|list| !list.groups.is_empty()).collect(),
        safety_text,
        chapters,
        map,
        regions: regions(book),
        references: with_tested(book, all),
        references_text,
        notes: if all.is_raised && !all.works.is_empty() { "a" } else { "1" },
        index: index(book, &ids),
        badges: meanings,
        words: json!(WORDS.iter().copied().collect::<BTreeMap<_, _>>()),
        drawings,
        sources: pages().map(|page| page.source.clone()).collect(),
    }
}

/// The list that a section of the navigation opens with, also with an author’s text on top.
fn list_of(target: &Target) -> Option<List> {
    match target {
        Target::List(list) => Some(list.clone()),
        Target::Page(id) => List::under(id),
    }
}

/// Puts pages into the book, one after the other.
struct Binder<'a> {
    desk: Desk<'a>,
    works: &'a Works,
    drawings: Vec<(String, Arc<str>)>,
    /// How many texts there have been.
    number: usize,
}

impl Binder<'_> {
    /// A chapter, unless it stands elsewhere in the book: safety first, references last, vocabularies in the index.
    fn chapter(&mut self, section: &Section) -> Option<Chapter> {
        let book = self.desk.book;
        let kind = match (list_of(&section.target), &section.target) {
            (Some(List::Kind(folder)), _) => folder.to_owned(),
            (Some(List::Vocabulary(_)), Target::Page(id)) => return Some(self.alone(&book.pages[id])),
            (Some(_), _) => return None,
            (None, Target::Page(id)) => return Some(self.alone(&book.pages[id])),
            (None, Target::List(_)) => return None,
        };
        let text = self.on_top(section);
        let mut pages: Vec<&PageId> = section.pages.iter().collect();
        if kind == "glossary" {
            // Every term stands here; one that another page defines leads there.
            pages.extend(book.terms.keys().filter(|id| id.folder() != kind));
            pages.sort_by_cached_key(|id| slug::slugify(filed(book.pages[*id].title())));
        }
        let entries = pages.into_iter().map(|id| match id.folder() == kind {
            true => self.page(&book.pages[id]),
            false => elsewhere(book, &book.pages[id]),
        });
        let entries = entries.collect();
        Some(Chapter { label: label(&section.target, None), title: section.title.clone(), kind, text, entries })
    }

    /// A page that is a chapter by itself.
    fn alone(&mut self, page: &Page) -> Chapter {
        let target = Target::Page(page.id.clone());
        let text = with_lead(self.text(page, 0).1);
        let kind = "pages".to_owned();
        Chapter { label: label(&target, None), title: page.title().to_owned(), kind, text, entries: Vec::new() }
    }

    /// What the author wrote on top of a list.
    fn on_top(&mut self, section: &Section) -> Vec<HandoutSection> {
        match &section.target {
            Target::Page(id) => with_lead(self.text(&self.desk.book.pages[id], 0).1),
            Target::List(_) => Vec::new(),
        }
    }

    /// The text of a page: the `first` blocks, and the rest.
    fn text(&mut self, page: &Page, first: usize) -> (Vec<crate::model::Node>, Vec<crate::model::Node>) {
        let cited = self.works.pages.get(&page.id);
        let text = Text { page, cited, first, number: self.number, is_in_book: true };
        self.number += 1;
        let body = prose::body(self.desk, text);
        self.drawings.extend(body.drawings);
        (body.before, body.nodes)
    }

    fn page(&mut self, page: &Page) -> BookPage {
        let book = self.desk.book;
        let facts = facts::facts(book, page);
        let cited = self.works.pages.get(&page.id);
        let (mut part, items) = match page.meta.program() {
            Some(program) => {
                let (before, after) = self.text(page, before_exercises(&page.doc));
                let part = Part {
                    title: page.title().to_owned(),
                    summary: page.common.summary.as_ref().map(|s| s.value.clone()).unwrap_or_default(),
                    facts: printed(facts),
                    lead: before,
                    sections: with_lead(after),
                    ..Part::default()
                };
                (part, book.prescribed(page, program).iter().map(item).collect())
            }
            None => {
                let number = self.number;
                self.number += 1;
                (part(self.desk, page, facts, cited, number, true, &mut self.drawings), Vec::new())
            }
        };
        let own = match page.meta.program() {
            // What holds for its exercises stands where they stand.
            Some(program) => facts::safety_named(book, &program.do_not_roll, &program.ask_first, &program.never_press),
            None => safety_of(book, page),
        };
        part.never_press = Vec::new();
        BookPage {
            label: page.id.to_string(),
            kind: page.kind().name,
            part,
            definition: page.common.definition.as_ref().map(|d| d.value.clone()),
            aliases: page.common.aliases.iter().map(|alias| alias.value.clone()).collect(),
            reviewed: page.common.reviewed.as_ref().map(|day| day.value.to_string()),
            flags: flags(book, page).into_iter().map(|flag| flag.in_words()).collect(),
            items,
            relations: relations(book, &page.id),
            safety: own,
        }
    }
}

/// A term in the glossary that another page defines.
fn elsewhere(book: &Handbook, page: &Page) -> BookPage {
    BookPage {
        label: format!("glossary/{}", page.id),
        kind: "term",
        part: Part { title: page.title().to_owned(), ..Part::default() },
        definition: page.common.definition.as_ref().map(|d| d.value.clone()),
        aliases: page.common.aliases.iter().map(|alias| alias.value.clone()).collect(),
        reviewed: None,
        flags: Vec::new(),
        items: Vec::new(),
        relations: vec![(word("see").to_owned(), vec![place(book, &page.id)])],
        safety: Vec::new(),
    }
}

fn place(book: &Handbook, id: &PageId) -> BookPlace {
    BookPlace { to: id.to_string(), title: book.pages[id].title().to_owned() }
}

fn item(one: &Prescribed<'_>) -> BookItem {
    BookItem {
        place: BookPlace { to: one.page.id.to_string(), title: one.page.title().to_owned() },
        facts: printed(facts::dose(&one.dose(), one.sides())),
        variant: one.item.variant.as_ref().map(|variant| variant.value.clone()),
        note: one.item.note.as_ref().map(|note| note.value.clone()),
    }
}

/// Easier and harder forms, what to go on to, and the programs an exercise is part of.
fn relations(book: &Handbook, id: &PageId) -> Vec<(String, Vec<BookPlace>)> {
    const SHOWN: [&str; 4] = ["easier", "harder", "related", "program"];
    let all = book.linked.get(id).map(|linked| linked.relations.as_slice()).unwrap_or_default();
    let of = |name: &&str| {
        let pages: Vec<_> = all.iter().filter(|(n, _)| n == name).map(|(_, id)| place(book, id)).collect();
        (!pages.is_empty()).then(|| (word(name).to_owned(), pages))
    };
    SHOWN.iter().filter_map(of).collect()
}

/// The lines that hold for a page and not for all of them.
fn safety_of(book: &Handbook, page: &Page) -> Vec<SafetyList> {
    let everywhere = |list: &[Caution]| -> Vec<String> {
        list.iter()
            .filter(|caution| caution.applies == Applies::Everywhere)
            .map(|caution| caution.text.clone())
            .collect()
    };
    let all = &book.safety;
    let lists = facts::safety(book, page).into_iter().map(|list| {
        let shared = everywhere(match list.id {
            "stop-now" => &all.stop_now,
            "never-press" => &all.never_press,
            "do-not-roll" => &all.do_not_roll,
            _ => &all.ask_first,
        });
        SafetyList { items: list.items.into_iter().filter(|line| !shared.contains(line)).collect(), ..list }
    });
    lists.filter(|list| !list.items.is_empty()).collect()
}

/// The exercises of each region that has some.
fn regions(book: &Handbook) -> Vec<(String, Vec<BookPlace>)> {
    let of = |entry: &crate::model::Entry| {
        let pages = book.entries.get(&(Vocabulary::Region, entry.id.value.clone()))?;
        Some((entry.title.clone(), pages.iter().map(|id| place(book, id)).collect()))
    };
    book.words.regions.iter().filter_map(of).collect()
}

/// So many letters two entries share that stand beside each other in any index.
const NEIGHBOURS: usize = 3;

/// Whether another name is found where the name itself is: a plural, a shorter form, a slip of the pen.
fn is_beside(other: &str, title: &str) -> bool {
    let start = |name: &str| slug::slugify(name).chars().take(NEIGHBOURS).collect::<String>();
    start(other) == start(title)
}

/// One order of the alphabet for everything that somebody may look for.
fn index(book: &Handbook, ids: &[PageId]) -> Vec<IndexEntry> {
    let entry = |title: &str| IndexEntry {
        title: title.to_owned(),
        letter: String::new(),
        label: None,
        main: Vec::new(),
        at: Vec::new(),
        term: None,
        see: None,
    };
    let mut entries = Vec::new();
    for id in ids {
        let page = &book.pages[id];
        let is_term = book.terms.contains_key(id);
        // A page by itself is found in the contents; a term is what it is called.
        if kind_of_folder(id.folder()).is_some_and(|kind| kind.folder == "pages") && !is_term {
            continue;
        }
        let term = is_term.then(|| id.to_string());
        entries.push(IndexEntry { main: vec![id.to_string()], term, ..entry(page.title()) });
        let aliases = page.common.aliases.iter().filter(|alias| !is_beside(&alias.value, page.title()));
        entries.extend(aliases.map(|alias| IndexEntry { see: Some(page.title().to_owned()), ..entry(&alias.value) }));
    }
    for (vocabulary, _) in INDEXES {
        for word in book.words.list(vocabulary) {
            let id = &word.id.value;
            let target = Target::List(List::Entry(vocabulary, id.clone()));
            let pages = book.entries.get(&(vocabulary, id.clone())).map(Vec::as_slice).unwrap_or_default();
            let at = pages.iter().map(|id| id.to_string()).collect();
            entries.push(IndexEntry { label: Some(label(&target, None)), at, ..entry(&word.title) });
            let other = word.plain.iter().chain(&word.aliases).filter(|other| !is_beside(other, &word.title));
            entries.extend(other.map(|other| IndexEntry { see: Some(word.title.clone()), ..entry(other) }));
        }
    }
    gathered(entries)
}

fn same(one: &str, other: &str) -> bool {
    slug::slugify(one) == slug::slugify(other)
}

/// The works of the book, each with what it tested and what it did not.
fn with_tested(book: &Handbook, cited: &Cited) -> Vec<Reference> {
    let with = |(reference, cited): (Reference, &CitedWork)| {
        let work = book.works.by_key.get(&cited.key);
        let said = work.map(|work| [("tested", &work.tested), ("untested", &work.untested)]).into_iter().flatten();
        let tested = said.filter_map(|(key, text)| Some((word(key).to_owned(), text.clone()?))).collect();
        Reference { tested, ..reference }
    };
    references(cited).into_iter().zip(&cited.works).map(with).collect()
}

/// A name as it is filed: without the article that no reader looks under.
pub(super) fn filed(title: &str) -> &str {
    title.strip_prefix("The ").unwrap_or(title)
}

/// Entries of the same name as one, in order, each under its letter. One that only leads to itself, or to an entry
/// beside its own pages, is none.
fn gathered(entries: Vec<IndexEntry>) -> Vec<IndexEntry> {
    let mut by_name: BTreeMap<String, Vec<IndexEntry>> = BTreeMap::new();
    for entry in entries {
        by_name.entry(slug::slugify(filed(&entry.title))).or_default().push(entry);
    }
    let mut gathered: Vec<IndexEntry> = Vec::new();
    for (key, entries) in by_name {
        let letter = key.chars().next().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_uppercase());
        let letter = letter.map_or_else(|| "0–9".to_owned(), |letter| letter.to_string());
        let has_pages = entries.iter().any(|entry| entry.see.is_none());
        let mut one: Option<IndexEntry> = None;
        for entry in entries.into_iter().filter(|entry| !has_pages || entry.see.is_none()) {
            match &mut one {
                None => one = Some(IndexEntry { letter: letter.clone(), ..entry }),
                Some(one) if entry.see.is_some() => {
                    // The same word for several things.
                    let also = entry.see.filter(|see| one.see.as_ref() != Some(see));
                    one.see = match (one.see.take(), also) {
                        (Some(see), Some(also)) => Some(format!("{see}; {also}")),
                        (see, also) => see.or(also),
                    };
                }
                // Two entries can be named by links, under one name.
                Some(one) if one.label.is_some() && entry.label.is_some() => {
                    gathered.push(std::mem::replace(one, IndexEntry { letter: letter.clone(), ..entry }));
                }
                Some(one) => {
                    one.main.extend(entry.main);
                    one.at.extend(entry.at);
                    one.label = one.label.take().or(entry.label);
                    one.term = one.term.take().or(entry.term);
                }
            }
        }
        gathered.extend(one);
    }
    gathered
}

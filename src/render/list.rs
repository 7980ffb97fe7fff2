//! Pages that are made from the handbook as a whole: lists by kind, muscle, region, equipment;
//! safety; references; the front page of a handbook without one.

use std::collections::{BTreeMap, BTreeSet};

use super::book::filed;
use super::page::{address, card, file, home, pictures};
use super::view::{CardView, FileView, GroupView, LinkView, TermView, WayView};
use super::{Desk, FileLinks, Formatted, references};
use crate::model::{
    Applies, Caution, CautionLine, Cautions, CautionsOfSource, Entry, Handbook, List, PageId, Section, Spanned, Target,
    Vocabulary, word,
};

/// The template of a list page, and what it sees.
pub(super) fn list(
    desk: Desk<'_>,
    list: &List,
    on_top: Option<&PageId>,
    formatted: &Formatted,
) -> (&'static str, FileView) {
    let path = list.out_path();
    let here = on_top.map_or(Target::List(list.clone()), |id| Target::Page(id.clone()));
    let links = FileLinks { desk, here: here.clone(), path: path.clone() };
    let mut view = match on_top {
        Some(id) => file(desk, &desk.book.pages[id], path.clone(), &formatted.cited),
        None => FileView {
            root: path.root(),
            path: path.to_string(),
            address: desk.book.config.base_url.as_ref().map(|base| address(base, &path)),
            title: desk.book.title(&here),
            ..FileView::default()
        },
    };
    view.section = section(list).out_path().to_string();
    view.crumbs = crumbs(&links, list);
    let template = match list {
        List::Kind(folder) => {
            if *folder == "glossary" {
                view.terms = terms(&links);
                "glossary.html"
            } else {
                view.groups = vec![of_kind(&links, folder)];
                "list.html"
            }
        }
        List::Vocabulary(Vocabulary::Muscle) => {
            view.groups = muscles(&links);
            "list.html"
        }
        List::Vocabulary(vocabulary) => {
            if *vocabulary == Vocabulary::Region {
                view.map = map(&links);
            }
            view.groups = vec![GroupView { cards: entries(&links, *vocabulary, |_| true), ..empty() }];
            "list.html"
        }
        List::Entry(vocabulary, id) => {
            entry(&links, &mut view, *vocabulary, id);
            "list.html"
        }
        List::Safety => {
            view.cautions = cautions(desk.book);
            "safety.html"
        }
        List::References => {
            view.references = references::all(&links, &formatted.works);
            "references.html"
        }
        List::Home => {
            view.map = map(&links);
            view.ways = ways(&links);
            view.groups = sections(&links);
            "home.html"
        }
    };
    (template, view)
}

/// The body with its regions.
fn map(links: &FileLinks<'_>) -> Option<String> {
    links.desk.figures.map.as_ref().map(|drawing| links.svg(drawing, "rb-map"))
}

fn section(list: &List) -> List {
    match list {
        List::Entry(vocabulary, _) => List::Vocabulary(*vocabulary),
        list => list.clone(),
    }
}

fn crumbs(links: &FileLinks<'_>, list: &List) -> Vec<LinkView> {
    match list {
        List::Home => Vec::new(),
        List::Entry(vocabulary, _) => vec![home(links), links.to(&Target::List(List::Vocabulary(*vocabulary)))],
        _ => vec![home(links)],
    }
}

fn empty() -> GroupView {
    GroupView { title: None, href: None, text: None, cards: Vec::new() }
}

fn of_kind(links: &FileLinks<'_>, folder: &str) -> GroupView {
    let of_folder = |id: &&PageId| id.folder() == folder;
    let sections = links.desk.book.navigation.iter().flat_map(|section| &section.pages);
    GroupView { cards: sections.filter(of_folder).map(|id| card(links, id)).collect(), ..empty() }
}

/// Muscles by region, in the order of the vocabulary.
fn muscles(links: &FileLinks<'_>) -> Vec<GroupView> {
    let book = links.desk.book;
    let of_region = |region: Option<&Entry>| {
        let id = region.map(|region| region.id.value.as_str());
        let known = |id: &str| book.words.entry(Vocabulary::Region, id).is_some();
        let cards = entries(links, Vocabulary::Muscle, |muscle| {
            muscle.region.as_ref().map(|r| r.value.as_str()).filter(|id| known(id)) == id
        });
        GroupView { title: region.map(|region| region.title.clone()), cards, ..empty() }
    };
    let groups = book.words.regions.iter().map(Some).chain([None]).map(of_region);
    groups.filter(|group| !group.cards.is_empty()).collect()
}

/// The entries of a vocabulary, each with the exercises that use it.
fn entries(links: &FileLinks<'_>, vocabulary: Vocabulary, wanted: impl Fn(&Entry) -> bool) -> Vec<CardView> {
    let book = links.desk.book;
    let used = book.words.list(vocabulary).iter().filter(|entry| wanted(entry)).map(|entry| {
        let pages = book.entries.get(&(vocabulary, entry.id.value.clone())).map(Vec::as_slice).unwrap_or_default();
        let titles: Vec<&str> = pages.iter().map(|id| book.pages[id].title()).collect();
        CardView {
            title: entry.title.clone(),
            href: links.to(&Target::List(List::Entry(vocabulary, entry.id.value.clone()))).href,
            summary: entry.plain.clone().or_else(|| entry.text.clone()),
            line: (!titles.is_empty()).then(|| format!("{}: {}", word("exercise"), titles.join(", "))),
            // A mat and a short roller are on the same drawings; a part of the body has its own.
            pictures: match vocabulary {
                Vocabulary::Region => pictures(links, pages.iter()),
                _ => Vec::new(),
            },
            sheet: None,
        }
    });
    used.collect()
}

fn entry(links: &FileLinks<'_>, view: &mut FileView, vocabulary: Vocabulary, id: &str) {
    let book = links.desk.book;
    let Some(entry) = book.words.entry(vocabulary, id) else { return };
    view.summary = entry.plain.clone();
    let pages = book.entries.get(&(vocabulary, id.to_owned())).map(Vec::as_slice).unwrap_or_default();
    let region =
        entry.region.as_ref().map(|region| Target::List(List::Entry(Vocabulary::Region, region.value.clone())));
    let region = region.filter(|target| links.desk.site.files.contains_key(&target.out_path()));
    if let Some(region) = region {
        view.crumbs.push(links.to(&region));
    }
    view.groups.push(GroupView {
        text: entry.text.clone(),
        cards: pages.iter().map(|id| card(links, id)).collect(),
        ..empty()
    });
    if vocabulary == Vocabulary::Region {
        let muscles = entries(links, Vocabulary::Muscle, |muscle| {
            muscle.region.as_ref().is_some_and(|region| region.value == id)
        });
        if !muscles.is_empty() {
            view.groups.push(GroupView { title: Some(word("muscles").to_owned()), cards: muscles, ..empty() });
        }
    }
}

/// Every term, wherever it is defined, in the order of the alphabet.
fn terms(links: &FileLinks<'_>) -> Vec<TermView> {
    let book = links.desk.book;
    let view = |(id, used): (&PageId, &BTreeSet<PageId>)| {
        let common = &book.pages[id].common;
        let LinkView { title, href } = links.page(id);
        TermView {
            title,
            href,
            definition: common.definition.as_ref().map(|definition| definition.value.clone()).unwrap_or_default(),
            aliases: common.aliases.iter().map(|alias| alias.value.clone()).collect(),
            count: references::pages(used.len()),
            used_in: used.iter().map(|id| links.page(id)).collect(),
        }
    };
    let mut terms: Vec<TermView> = book.terms.iter().map(view).collect();
    terms.sort_by_cached_key(|term| slug::slugify(filed(&term.title)));
    terms
}

/// All safety lists, each by who says so.
pub(super) fn cautions(book: &Handbook) -> Vec<Cautions> {
    // Only a ban that holds wherever the caution does is what every client reads.
    let forbidden = |caution: &Caution| {
        let flag = caution.flag.as_ref().map(|flag| flag.value.as_str());
        let same = |ban: &&Caution| flag.is_some() && ban.flag.as_ref().map(|flag| flag.value.as_str()) == flag;
        let mut bans = book.safety.do_not_roll.iter().filter(same);
        bans.any(|ban| ban.applies == Applies::Everywhere || ban.applies == caution.applies)
    };
    let view = |caution: &Caution, is_asked: bool| CautionLine {
        text: caution.text.clone(),
        stricter: is_asked && forbidden(caution),
        places: match &caution.applies {
            Applies::Everywhere => Vec::new(),
            Applies::Regions(regions) => {
                let is_here = |region: &str| regions.iter().any(|here| here.value == region);
                let titles = regions.iter().map(|region| title_of_region(book, &region.value));
                let others = named(book, |one| one.asks(caution) && !one.region.is_some_and(is_here));
                titles.chain(others).collect()
            }
            Applies::Listed => named(book, |one| one.asks(caution)),
        },
    };
    let list = |id, key, cautions: &[Caution]| {
        let mut groups: Vec<CautionsOfSource> = Vec::new();
        for caution in cautions {
            let item = view(caution, id == "ask-first");
            match groups.iter_mut().find(|group| group.source == caution.source) {
                Some(group) => group.items.push(item),
                None => groups.push(CautionsOfSource { source: caution.source.clone(), items: vec![item] }),
            }
        }
        // What nobody stands for would read as the words of the source above it.
        groups.sort_by_key(|group| group.source.is_some());
        Cautions { id, title: word(key).to_owned(), groups }
    };
    let safety = &book.safety;
    let mut never_press = list("never-press", "never_press", &safety.never_press);
    let own = places_of_exercises(book);
    match never_press.groups.first_mut().filter(|group| group.source.is_none()) {
        Some(group) => group.items.extend(own),
        None if own.is_empty() => {}
        None => never_press.groups.insert(0, CautionsOfSource { source: None, items: own }),
    }
    vec![
        list("stop-now", "stop_now", &safety.stop_now),
        never_press,
        list("do-not-roll", "do_not_roll", &safety.do_not_roll),
        list("ask-first", "ask_first", &safety.ask_first),
    ]
}

/// So many pages are told by their names.
const NAMED: usize = 8;

/// What an exercise or a program says of safety by itself.
struct Own<'a> {
    title: &'a str,
    region: Option<&'a str>,
    flags: Vec<&'a Spanned<String>>,
    never_press: &'a [Spanned<String>],
}

impl Own<'_> {
    fn asks(&self, caution: &Caution) -> bool {
        self.flags.iter().any(|flag| Some(&flag.value) == caution.flag.as_ref().map(|flag| &flag.value))
    }
}

/// In the order of the navigation.
fn own(book: &Handbook) -> impl Iterator<Item = Own<'_>> {
    let pages = book.navigation.iter().flat_map(|section| &section.pages).map(|id| &book.pages[id]);
    pages.filter_map(|page| {
        let title = page.title();
        Some(match (page.meta.exercise(), page.meta.program()) {
            (Some(exercise), _) => Own {
                title,
                region: exercise.region.as_ref().map(|region| region.value.as_str()),
                flags: exercise.ask_first.iter().chain(&exercise.do_not_roll).collect(),
                never_press: &exercise.never_press,
            },
            (None, Some(program)) => Own {
                title,
                region: None,
                flags: program.ask_first.iter().chain(&program.do_not_roll).collect(),
                never_press: &program.never_press,
            },
            (None, None) => return None,
        })
    })
}

/// The pages that name something: whoever reads the whole list must not take it for a rule of all of them.
fn named(book: &Handbook, names: impl Fn(&Own<'_>) -> bool) -> Vec<String> {
    told(own(book).filter(names).map(|one| one.title.to_owned()).collect())
}

/// Titles, or how many there are if nobody would read them all.
fn told(titles: Vec<String>) -> Vec<String> {
    if titles.len() > NAMED { vec![word("pages_many").replace('#', &titles.len().to_string())] } else { titles }
}

/// So many places of single exercises stand on the safety page; those of a large handbook are on its exercises only.
const PLACES: usize = 40;

/// Where single exercises and programs say never to press, beside the places that the safety lists name.
fn places_of_exercises(book: &Handbook) -> Vec<CautionLine> {
    let known: BTreeSet<&str> = book.safety.never_press.iter().map(|caution| caution.text.as_str()).collect();
    let mut by_place: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for one in own(book) {
        let places = one.never_press.iter().map(|place| place.value.as_str());
        let places = places.filter(|place| !known.contains(place));
        places.for_each(|place| by_place.entry(place).or_default().push(one.title.to_owned()));
    }
    let line = |text: &str, places| CautionLine { text: text.to_owned(), stricter: false, places };
    if by_place.len() > PLACES {
        return vec![line(word("places_of_exercises"), Vec::new())];
    }
    by_place.into_iter().map(|(place, titles)| line(place, told(titles))).collect()
}

fn title_of_region(book: &Handbook, id: &str) -> String {
    book.words.entry(Vocabulary::Region, id).map_or_else(|| id.to_owned(), |entry| entry.title.clone())
}

/// The sections of the navigation with their pages, for a front page that nobody wrote.
fn sections(links: &FileLinks<'_>) -> Vec<GroupView> {
    links.desk.book.navigation.iter().map(|section| group(links, section, usize::MAX)).collect()
}

/// So many pages of a section stand on a front page with text of its own. Its title leads to all of them.
const ON_FRONT: usize = 24;

/// The exercises and the programs, for a front page with text of its own.
pub(super) fn to_choose_from(links: &FileLinks<'_>) -> Vec<GroupView> {
    let is_wanted =
        |section: &&Section| section.pages.first().is_some_and(|id| ["exercises", "programs"].contains(&id.folder()));
    let sections = links.desk.book.navigation.iter().filter(is_wanted);
    sections.map(|section| group(links, section, ON_FRONT)).collect()
}

fn group(links: &FileLinks<'_>, section: &Section, most: usize) -> GroupView {
    let count = section.pages.len();
    let title = if count > most { format!("{} ({count})", section.title) } else { section.title.clone() };
    GroupView {
        title: Some(title),
        href: Some(links.to(&section.target).href),
        cards: section.pages.iter().take(most).map(|id| card(links, id)).collect(),
        ..empty()
    }
}

/// Where a reader of the front page may begin: at the body, with a program, with the science.
pub(super) fn ways(links: &FileLinks<'_>) -> Vec<WayView> {
    let desk = links.desk;
    let has_map = desk.figures.map.is_some();
    let ways = [
        (has_map.then_some(List::Vocabulary(Vocabulary::Region)), ["way_spot", "way_spot_text"]),
        (Some(List::Kind("programs")), ["way_program", "way_program_text"]),
        (Some(List::Kind("science")), ["way_science", "way_science_text"]),
    ];
    let view = |(list, words): (Option<List>, [&str; 2])| {
        let target =
            desk.book.index.paths.get(&list?.folder()).filter(|to| desk.site.files.contains_key(&to.out_path()))?;
        let [title, text] = words.map(word);
        Some(WayView { title: title.to_owned(), text: text.to_owned(), href: links.to(target).href })
    };
    ways.into_iter().filter_map(view).collect()
}

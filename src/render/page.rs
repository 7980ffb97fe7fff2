//! One page.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::facts::{self, FactLine};
use super::handout::{Subject, before_exercises, form, handout};
use super::html::{Known, parted, status_id};
use super::view::{
    BacklinkView, BadgeView, CardView, FactView, FigureView, FileView, FlagView, ItemView, LinkView, MentionView,
    OutlineView, PageView, PictureView, RelationView, ValueView,
};
use super::{Desk, FileLinks, MOVES, list, references, twin};
use crate::model::{
    Backlink, Block, Caution, Cited, Doc, Drawing, Handbook, Handout, Linked, List, OutPath, Page, PageId, Prescribed,
    Print, Spanned, Status, Target, status_words, word,
};

/// The lists that are read before anything is begun.
const READS_FIRST: [&str; 2] = ["do-not-roll", "ask-first"];

/// The template of a page, and what it sees.
pub(super) fn page(desk: Desk<'_>, id: &PageId, cited: &Cited) -> (&'static str, FileView) {
    let page = &desk.book.pages[id];
    let template = match (page.kind().name, id.out_path().as_str()) {
        (_, "index.html") => "home.html",
        ("exercise", _) => "exercise.html",
        ("program", _) => "program.html",
        _ => "page.html",
    };
    (template, file(desk, page, id.out_path(), cited))
}

/// What the template of a page sees; also of a list page with the author's text on top.
pub(super) fn file(desk: Desk<'_>, page: &Page, path: OutPath, cited: &Cited) -> FileView {
    let links = FileLinks { desk, here: Target::Page(page.id.clone()), path: path.clone() };
    let none = Linked::default();
    let linked = desk.book.linked.get(&page.id).unwrap_or(&none);
    let is_home = path.as_str() == "index.html";
    let section = section(desk, &page.id);
    let mut crumbs = Vec::new();
    if !is_home {
        crumbs.push(home(&links));
        crumbs.extend(section.as_ref().filter(|section| section.out_path() != path).map(|section| links.to(section)));
    }
    let known =
        Known { outline: &linked.outline, citations: &linked.citations, cited: Some(cited), terms: &linked.terms };
    let is_safety = path == List::Safety.out_path();
    let first = match page.meta.program() {
        Some(_) => before_exercises(&page.doc),
        None if is_home || is_safety => lead(&page.doc),
        None => 0,
    };
    let (before, body) = parted(&page.source, &page.doc, first, known, &links);
    FileView {
        root: path.root(),
        address: desk.book.config.base_url.as_ref().map(|base| address(base, &path)),
        section: section.map_or(String::new(), |section| section.out_path().to_string()),
        title: page.title().to_owned(),
        summary: page.common.summary.as_ref().map(|s| s.value.clone()),
        crumbs,
        moves: body.contains(MOVES) || before.contains(MOVES) || moves(desk, page),
        before,
        body,
        works: references::of_page(&links, cited),
        badges: badges(desk.book, page),
        outline: outline(linked),
        figures: drawn(&links, &page.id, "rb-figure"),
        map: map(&links, &page.id),
        page: Some(view(&links, page, linked)),
        ways: if is_home { list::ways(&links) } else { Vec::new() },
        groups: if is_home { list::to_choose_from(&links) } else { Vec::new() },
        path: path.to_string(),
        ..FileView::default()
    }
}

/// How many blocks stand above the first heading.
fn lead(doc: &Doc) -> usize {
    doc.blocks.iter().position(|block| matches!(block, Block::Heading(_))).unwrap_or(doc.blocks.len())
}

/// Whether a figure of the page, or of an exercise on it, can be played.
fn moves(desk: Desk<'_>, page: &Page) -> bool {
    let moves = |page: &Page| desk.figures.of(&page.id).iter().any(|drawing| drawing.moves);
    let program = page.meta.program();
    let exercises = program.map(|program| desk.book.prescribed(page, program)).unwrap_or_default();
    moves(page) || exercises.iter().any(|one| moves(one.page))
}

/// What the signs on drawings mean, each once.
fn figure_key<'a>(drawings: impl Iterator<Item = &'a Drawing>) -> Vec<&'static str> {
    let marks: BTreeSet<_> = drawings.flat_map(|drawing| &drawing.marks).collect();
    marks.into_iter().map(|mark| word(mark.word())).collect()
}

/// What the badges on a page mean, each once.
pub(super) fn badges(book: &Handbook, page: &Page) -> Vec<BadgeView> {
    let mut used = Vec::new();
    book.walk_printed(page, &mut |_, block| {
        if let Block::Heading(heading) = block {
            used.extend(heading.status);
        }
    });
    let shown = Status::WORDS.iter().filter(|(_, status)| used.contains(status));
    let view = |(name, status): &(&'static str, Status)| {
        let (label, means) = status_words(*status);
        BadgeView { anchor: status_id(*status), status: name, label, means }
    };
    shown.map(view).collect()
}

/// The address of a file on the web; the front page of a folder is the folder.
pub(super) fn address(base: &str, path: &OutPath) -> String {
    format!("{base}{}", path.as_str().strip_suffix("index.html").unwrap_or(path.as_str()))
}

pub(super) fn home(links: &FileLinks<'_>) -> LinkView {
    LinkView { title: word("home").to_owned(), href: OutPath::new("index.html").from(&links.path) }
}

/// The section of the navigation a page belongs to.
fn section(desk: Desk<'_>, id: &PageId) -> Option<Target> {
    let own = Target::Page(id.clone());
    let section = match List::TOP.iter().find(|list| list.folder() == id.folder()) {
        Some(list) => desk.book.index.paths.get(&list.folder()).cloned(),
        None => Some(own),
    };
    section.filter(|target| desk.site.files.contains_key(&target.out_path()))
}

/// So many drawings of each exercise stand on a program, on paper and on the web.
const SHOWN: usize = 2;

/// The drawings of an exercise; their ids begin with `name`.
fn drawn(links: &FileLinks<'_>, id: &PageId, name: &str) -> Vec<FigureView> {
    let drawings = links.desk.figures.of(id).iter();
    let view = |(n, drawing): (usize, &Drawing)| FigureView {
        name: drawing.name.clone(),
        svg: links.svg(drawing, &format!("{name}-{}", n + 1)),
        caption: drawing.caption.clone(),
        moves: drawing.moves,
    };
    drawings.enumerate().map(view).collect()
}

fn map(links: &FileLinks<'_>, id: &PageId) -> Option<String> {
    let figures = links.desk.figures;
    let is_home = links.path.as_str() == "index.html";
    let drawing = if is_home { figures.map.as_ref() } else { figures.locators.get(id) };
    drawing.map(|drawing| links.svg(drawing, "rb-map"))
}

fn outline(linked: &Linked) -> Vec<OutlineView> {
    let shown = linked.outline.iter().filter(|entry| entry.level <= 3);
    shown
        .map(|entry| OutlineView { level: entry.level, text: entry.text.clone(), anchor: entry.anchor.clone() })
        .collect()
}

fn view(links: &FileLinks<'_>, page: &Page, linked: &Linked) -> PageView {
    let book = links.desk.book;
    // A program shows of its exercises what its sheet shows.
    let form = form(page, book.config.paper, Print::Standard);
    let sheet = page.meta.program().map(|_| handout(links.desk, Subject::of(page), form, None));
    let safety = facts::safety(book, page);
    PageView {
        kind: page.kind().name,
        slug: page.id.slug().to_owned(),
        definition: page.common.definition.as_ref().map(|d| d.value.clone()),
        aliases: page.common.aliases.iter().map(|a| a.value.clone()).collect(),
        reviewed: page.common.reviewed.as_ref().map(|d| d.value.to_string()),
        facts: facts::facts(book, page).into_iter().map(|line| fact(links, line)).collect(),
        items: items(links, page, sheet.as_ref()),
        shared: sheet
            .as_ref()
            .map(|sheet| twin::sections(&sheet.shared.iter().collect::<Vec<_>>(), 2))
            .unwrap_or_default(),
        days: sheet.as_ref().map(|sheet| (1..=sheet.days).collect()).unwrap_or_default(),
        flags: flags(book, page),
        used_in: book.terms.get(&page.id).into_iter().flatten().map(|id| links.page(id)).collect(),
        figure_key: figure_key(links.desk.figures.of(&page.id).iter()),
        reads_first: READS_FIRST
            .into_iter()
            .find(|id| safety.iter().any(|list| list.id == *id))
            .map(|id| format!("rb-{id}")),
        safety,
        safety_href: OutPath::new("safety/index.html").from(&links.path),
        relations: relations(links, linked),
        backlinks: backlinks(links, &linked.backlinks),
        previous: linked.previous.as_ref().map(|id| links.page(id)),
        next: linked.next.as_ref().map(|id| links.page(id)),
        sheet: links.sheet(&page.id, Print::Standard),
        large_sheet: links.sheet(&page.id, Print::Large),
    }
}

pub(super) fn fact(links: &FileLinks<'_>, line: FactLine) -> FactView {
    let value = |(text, target): (String, Option<Target>)| ValueView {
        text,
        href: target.map(|target| links.to(&target).href),
    };
    FactView {
        key: line.key,
        label: word(line.key),
        dose: line.dose,
        values: line.values.into_iter().map(value).collect(),
    }
}

fn items(links: &FileLinks<'_>, page: &Page, sheet: Option<&Handout>) -> Vec<ItemView> {
    let Some(program) = page.meta.program() else { return Vec::new() };
    let book = links.desk.book;
    let item = |(n, one): (usize, &Prescribed<'_>)| {
        let part = sheet.and_then(|sheet| sheet.exercises.get(n));
        let needed = part.map(|part| part.needed()).unwrap_or_default();
        let left_out: Vec<_> = part.map(|part| part.warnings_left_out()).unwrap_or_default();
        let link = links.page(&one.page.id);
        let others = |name| {
            let linked = book.linked.get(&one.page.id).into_iter().flat_map(|linked| linked.relations.iter());
            linked.filter(|(relation, _)| *relation == name).map(|(_, id)| links.page(id)).collect()
        };
        ItemView {
            title: link.title,
            href: link.href,
            summary: one.page.common.summary.as_ref().map(|s| s.value.clone()),
            facts: facts::dose(&one.dose(), one.sides()).into_iter().map(|line| fact(links, line)).collect(),
            variant: one.item.variant.as_ref().map(|variant| variant.value.clone()),
            note: one.item.note.as_ref().map(|note| note.value.clone()),
            never_press: facts::never_here(book, one.page),
            figures: drawn(links, &one.page.id, &format!("rb-item-{}", n + 1)).into_iter().take(SHOWN).collect(),
            figure_key: Vec::new(),
            text: twin::sections(&needed, 3) + &twin::text(&left_out),
            easier: others("easier"),
            harder: others("harder"),
        }
    };
    let exercises = book.prescribed(page, program);
    let mut items: Vec<ItemView> = exercises.iter().enumerate().map(item).collect();
    // As on paper, once for all of them.
    if let Some(first) = items.iter_mut().find(|item| !item.figures.is_empty()) {
        let shown = |one: &Prescribed<'_>| links.desk.figures.of(&one.page.id).iter().take(SHOWN);
        first.figure_key = figure_key(exercises.iter().flat_map(shown));
    }
    items
}

/// What is known about whom a program is for, in the words of the safety lists.
pub(super) fn flags(book: &Handbook, page: &Page) -> Vec<FlagView> {
    let Some(program) = page.meta.program() else { return Vec::new() };
    let all = || book.safety.do_not_roll.iter().chain(&book.safety.ask_first);
    let view = |flag: &Spanned<String>| {
        let named = |caution: &&Caution| caution.flag.as_ref().is_some_and(|named| named.value == flag.value);
        let cleared = program.cleared.iter().find(|clearance| clearance.flag.value == flag.value);
        FlagView {
            text: all().find(named).map_or_else(|| flag.value.clone(), |caution| caution.text.clone()),
            cleared: cleared.map(|clearance| (clearance.by.value.clone(), clearance.on.value.to_string())),
        }
    };
    program.flags.iter().map(view).collect()
}

/// Relations by name, in the order in which they are shown.
fn relations(links: &FileLinks<'_>, linked: &Linked) -> Vec<RelationView> {
    // A program shows its exercises itself, with their dose.
    const ORDER: [&str; 4] = ["easier", "harder", "related", "program"];
    let mut names: Vec<&str> = linked.relations.iter().map(|(name, _)| *name).filter(|n| *n != "exercise").collect();
    names.sort_by_key(|name| (ORDER.iter().position(|known| known == name).unwrap_or(ORDER.len()), *name));
    names.dedup();
    let groups = names.into_iter().map(|name| {
        let of_name = linked.relations.iter().filter(|(relation, _)| *relation == name);
        let pages = of_name.map(|(_, id)| card(links, id)).collect();
        RelationView { name, label: word(name), pages }
    });
    groups.collect()
}

pub(super) fn card(links: &FileLinks<'_>, id: &PageId) -> CardView {
    let book = links.desk.book;
    let page = &book.pages[id];
    let link = links.page(id);
    // What helps to choose: how one is placed, and what it takes.
    let facts = page.meta.exercise().map(|_| facts::facts(book, page)).unwrap_or_default();
    let facts = facts.iter().filter(|line| ["position", "equipment"].contains(&line.key));
    let words = |line: &FactLine| line.values.iter().map(|(text, _)| text.clone()).collect::<Vec<_>>().join(", ");
    let line: Vec<String> = facts.map(words).collect();
    let definition = page.common.definition.as_ref();
    let program = page.meta.program().map(|program| book.prescribed(page, program)).unwrap_or_default();
    CardView {
        title: link.title,
        href: link.href,
        summary: page.common.summary.as_ref().or(definition).map(|s| s.value.clone()),
        line: (!line.is_empty()).then(|| line.join(" · ")),
        pictures: pictures(links, [id].into_iter().chain(program.iter().map(|one| &one.page.id))),
        sheet: links.sheet(id, Print::Standard),
    }
}

/// So many drawings stand on one card.
const ON_CARD: usize = 3;

/// How high drawings are on a card, in pixels.
const CARD_HEIGHT: f64 = 120.0;

/// The drawings of some pages for a card.
pub(super) fn pictures<'a>(links: &FileLinks<'_>, ids: impl Iterator<Item = &'a PageId>) -> Vec<PictureView> {
    let view = |id: &PageId| {
        let path = links.desk.site.drawings.get(id)?;
        let Drawing { width, height, .. } = links.desk.figures.of(id).first()?;
        let width = (CARD_HEIGHT * width / height).round() as u32;
        Some(PictureView { href: path.from(&links.path), width, height: CARD_HEIGHT as u32 })
    };
    ids.filter_map(view).take(ON_CARD).collect()
}

/// Mentions by page, in the order of the pages.
fn backlinks(links: &FileLinks<'_>, backlinks: &[Arc<Backlink>]) -> Vec<BacklinkView> {
    let mut by_page: BTreeMap<&PageId, Vec<MentionView>> = BTreeMap::new();
    for backlink in backlinks {
        let Backlink { from, before, text, after } = &**backlink;
        let mention = MentionView { before: before.clone(), text: text.clone(), after: after.clone() };
        by_page.entry(from).or_default().push(mention);
    }
    let view = |(id, mentions)| {
        let LinkView { title, href } = links.page(id);
        BacklinkView { title, href, mentions }
    };
    by_page.into_iter().map(view).collect()
}

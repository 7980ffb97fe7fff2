//! Pages → a sheet of paper.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use super::facts::{self, FactLine};
use super::page::{address, badges, flags};
use super::prose::Text;
use super::{Desk, code, prose};
use crate::model::{
    Block, Cited, CitedWork, Client, Config, Date, Doc, Drawing, Fact, ForClient, Form, Handbook, Handout,
    HandoutPart as Part, HandoutSection, Layout, Logo, Meta, Node, OutPath, Page, PageId, Paper, Prescribed, Print,
    Reference, Sketch, Spanned, WORDS, github_slug, plain, word, words,
};

/// The colour that marks headings where the handbook names none: a calm teal, dark enough for
/// text on white (7.2 : 1) and for a printer without colour.
pub(super) const ACCENT: &str = "#1b5e5a";

/// So many blocks of a program’s text are read before its exercises: what stands before the first heading,
/// and “Before you start”.
pub(super) fn before_exercises(doc: &Doc) -> usize {
    let is_later = |block: &Block| match block {
        Block::Heading(heading) => heading.level <= 2 && github_slug(&plain(&heading.content)) != "before-you-start",
        _ => false,
    };
    doc.blocks.iter().position(is_later).unwrap_or(doc.blocks.len())
}

/// So many days has the log of a program: two weeks, after which somebody looks at it again.
const DAYS: usize = 14;

/// What a sheet is made of.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// An exercise or a program.
    pub page: &'a Page,
    /// The page whose running text stands on the sheet.
    pub text: &'a Page,
    /// What the sheet is put together from, and for whom, if it is not a page of the handbook.
    pub client: Option<&'a Client>,
}

impl<'a> Subject<'a> {
    /// A page of the handbook.
    pub fn of(page: &'a Page) -> Self {
        Self { page, text: page, client: None }
    }

    /// What a client gets; `page` is what follows from the client’s file.
    pub fn for_client(book: &'a Handbook, client: &'a Client, page: &'a Page) -> Self {
        Self { page, text: client.base(book).unwrap_or(page), client: Some(client) }
    }

    /// The one exercise that is prescribed, which stands on its sheet as it does in the site.
    fn only(self, book: &'a Handbook) -> Option<Prescribed<'a>> {
        self.client.filter(|client| client.is_of_one())?;
        book.prescribed(self.page, self.page.meta.program()?).into_iter().next()
    }
}

/// How the sheet of a page is set in the site: an exercise on a sheet of its own, a program two by two.
pub fn form(page: &Page, paper: Paper, print: Print) -> Form {
    let layout = if page.meta.program().is_some() { Layout::TwoUp } else { Layout::OneUp };
    Form { layout, print, paper }
}

/// The works that a sheet cites, numbered through, and what each of its pages says of them.
#[derive(Clone, Debug, Default)]
pub struct Works {
    pub(super) pages: BTreeMap<PageId, Cited>,
    pub(super) all: Arc<Cited>,
}

impl Works {
    /// The citations of some pages, formatted as those of one text: `cited` says what each says, page
    /// after page, and so many are of each page.
    pub fn new(pages: &[(PageId, usize)], cited: Arc<Cited>) -> Self {
        let mut said = cited.citations.iter().cloned();
        let mut of_page = |count: usize| Cited {
            citations: said.by_ref().take(count).collect(),
            ..Cited { works: Vec::new(), ..(*cited).clone() }
        };
        Self { pages: pages.iter().map(|(id, count)| (id.clone(), of_page(*count))).collect(), all: Arc::clone(&cited) }
    }
}

/// What a sheet says. Without `works` it is a client’s copy: they are told on the web.
pub fn handout(desk: Desk<'_>, subject: Subject<'_>, form: Form, works: Option<&Works>) -> Handout {
    let book = desk.book;
    let Subject { page, text, client } = subject;
    let only = subject.only(book);
    let cited = |page: &Page| works.and_then(|works| works.pages.get(&page.id));
    let Config { clinic, .. } = &book.config;
    let mut drawings = Vec::new();
    let (mut exercises, (before, after)): (_, (Vec<_>, Vec<_>)) = match (&page.meta, &only) {
        (_, Some(one)) => (
            vec![prescription(desk, one, whole_facts(book, one), cited(one.page), 0, &mut drawings)],
            Default::default(),
        ),
        (Meta::Program(program), None) => {
            let prescribed = book.prescribed(page, program);
            let parts = prescribed
                .iter()
                .enumerate()
                .map(|(n, one)| prescription(desk, one, dose_facts(one), cited(one.page), n, &mut drawings));
            let parts: Vec<Part> = parts.collect();
            let first = before_exercises(&text.doc);
            let number = parts.len();
            let text = Text { page: text, cited: cited(text), first, number, is_in_book: false };
            let text = prose::body(desk, text);
            drawings.extend(text.drawings);
            (parts, (with_lead(text.before), with_lead(text.nodes)))
        }
        _ => {
            let facts = facts::facts(book, page);
            (vec![part(desk, page, facts, cited(page), 0, false, &mut drawings)], Default::default())
        }
    };
    let is_program = page.meta.program().is_some() && only.is_none();
    // What a reader of the sheet finds on the web.
    let known = only.map_or(text, |one| one.page);
    let shared = if is_program { said_alike(&mut exercises) } else { Vec::new() };
    // Exercises that somebody put together have no page but the front page.
    let is_page = book.pages.contains_key(&known.id);
    let path = if is_page { known.id.out_path() } else { OutPath::new("index.html") };
    let address = book.config.base_url.as_ref().map(|base| address(base, &path));
    let code = address.as_deref().and_then(|address| code::code(address, &mut drawings));
    let places = page.meta.program().map(|program| program.never_press.as_slice()).unwrap_or_default();
    let mut handout = Handout {
        language: book.config.language.clone(),
        paper: form.paper.format_name(),
        layout: form.layout.word(),
        print: form.print.word(),
        promised: form.promised(exercises.len()),
        accent: book.config.accent.clone().unwrap_or_else(|| ACCENT.to_owned()),
        handbook: book.config.title.clone(),
        clinic: [&clinic.name, &clinic.phone, &clinic.web].into_iter().flatten().cloned().collect(),
        logo: logo(desk),
        kind: if is_program { page.kind().name } else { known.kind().name },
        title: if is_program { page.title() } else { known.title() }.to_owned(),
        summary: known.common.summary.as_ref().map(|s| s.value.clone()).unwrap_or_default(),
        facts: if is_program { printed(facts::facts(book, page)) } else { Vec::new() },
        flags: flags(book, page).into_iter().map(|flag| flag.in_words()).collect(),
        never_press: places.iter().map(|place| place.value.clone()).collect(),
        client: client.filter(|client| client.is_for_somebody()).map(|client| for_client(desk, client)),
        note: client.and_then(|client| client.note.as_ref()).map(|note| note.value.clone()),
        before,
        after,
        exercises,
        shared,
        days: if is_program { DAYS } else { 0 },
        drawings,
        safety: facts::safety(book, page),
        references: works.map(|works| references(&works.all)).unwrap_or_default(),
        notes: if works.is_some_and(|works| works.all.is_raised && !works.all.works.is_empty()) { "a" } else { "1" },
        badges: badges(book, known).iter().map(|badge| (badge.label.to_owned(), badge.means.to_owned())).collect(),
        reviewed: known.common.reviewed.as_ref().map(|date| date.value.to_string()),
        version: String::new(),
        address,
        code,
        words: json!(WORDS.iter().copied().collect::<std::collections::BTreeMap<_, _>>()),
        name: page.id.to_string(),
        source: page.source.clone(),
        dated: client
            .and_then(|client| client.date.as_ref())
            .or(known.common.reviewed.as_ref())
            .map(|date| date.value.to_string()),
    };
    handout.version = version(&handout, book.config.base_url.as_deref());
    handout
}

fn for_client(desk: Desk<'_>, client: &Client) -> ForClient {
    let text = |text: &Option<Spanned<String>>| text.as_ref().map(|text| text.value.clone());
    let day = |date: &Option<Spanned<Date>>| date.as_ref().map(|date| date.value.to_string());
    ForClient {
        code: text(&client.code),
        clinician: text(&client.clinician),
        date: day(&client.date),
        review: day(&client.review),
        handbook: desk.sources.version(),
    }
}

/// Six letters of the hash of what a sheet says, however it is set and whosever it is. Where the site is found is
/// nothing that it says of its subject.
fn version(handout: &Handout, base: Option<&str>) -> String {
    let Handout {
        title,
        summary,
        facts,
        flags,
        note,
        before,
        after,
        exercises,
        shared,
        safety,
        references,
        drawings,
        ..
    } = handout;
    let said = json!([title, summary, facts, flags, note, before, after, exercises, shared, safety, references]);
    let mut hasher = blake3::Hasher::new();
    hash(&said, base, &mut hasher);
    for (_, drawing) in drawings.iter().filter(|(path, _)| path != code::PATH) {
        hasher.update(drawing.as_bytes());
    }
    hasher.finalize().to_hex()[..6].to_owned()
}

/// Hashes plain data. A link to a page of the site counts as its words, which stand there without it if the site has
/// no address.
fn hash(value: &Value, base: Option<&str>, hasher: &mut blake3::Hasher) {
    let is = |value: &Value, key: &str, wanted: &dyn Fn(&str) -> bool| value[key].as_str().is_some_and(wanted);
    match value {
        Value::Array(items) => items.iter().for_each(|item| {
            let is_word = is(item, "t", &|t| t == "text");
            let is_link = is(item, "t", &|t| t == "link") && is(item, "u", &|u| base.is_some_and(|b| u.starts_with(b)));
            if is_word || is_link {
                hash(&item[if is_word { "s" } else { "c" }], base, hasher);
            } else {
                hasher.update(b"\0,");
                hash(item, base, hasher);
                hasher.update(b"\0.");
            }
        }),
        Value::Object(fields) => fields.iter().for_each(|(key, value)| {
            hasher.update(b"\0{").update(key.as_bytes()).update(b"\0:");
            hash(value, base, hasher);
        }),
        Value::String(text) => drop(hasher.update(text.as_bytes())),
        other => drop(hasher.update(other.to_string().as_bytes())),
    }
}

pub(super) fn printed(lines: Vec<FactLine>) -> Vec<Fact> {
    let fact = |line: FactLine| Fact {
        label: word(line.key).to_owned(),
        value: line.values.into_iter().map(|(text, _)| text).collect::<Vec<_>>().join(", "),
        dose: line.dose,
    };
    lines.into_iter().map(fact).collect()
}

/// The works of a list.
pub(super) fn references(cited: &Cited) -> Vec<Reference> {
    let reference =
        |work: &CitedWork| Reference { label: work.label.clone(), c: prose::rich(&work.text), tested: Vec::new() };
    cited.works.iter().map(reference).collect()
}

/// How much of an exercise a program asks for.
fn dose_facts(one: &Prescribed<'_>) -> Vec<FactLine> {
    facts::dose(&one.dose(), one.sides())
}

/// The same, with what does not depend on the program.
fn whole_facts(book: &Handbook, one: &Prescribed<'_>) -> Vec<FactLine> {
    let others = facts::facts(book, one.page).into_iter().filter(|line| !line.dose);
    dose_facts(one).into_iter().chain(others).collect()
}

/// An exercise of a program, with the program’s dose.
fn prescription(
    desk: Desk<'_>,
    one: &Prescribed<'_>,
    facts: Vec<FactLine>,
    cited: Option<&Cited>,
    n: usize,
    drawings: &mut Vec<(String, Arc<str>)>,
) -> Part {
    let part = part(desk, one.page, facts, cited, n, false, drawings);
    Part {
        variant: one.item.variant.as_ref().map(|variant| variant.value.clone()),
        note: one.item.note.as_ref().map(|note| note.value.clone()),
        ..part
    }
}

/// An exercise as part `n` of a document. Without `cited`, nothing is said of works.
pub(super) fn part(
    desk: Desk<'_>,
    page: &Page,
    facts: Vec<FactLine>,
    cited: Option<&Cited>,
    n: usize,
    is_in_book: bool,
    drawings: &mut Vec<(String, Arc<str>)>,
) -> Part {
    let mut drawn = |path: String, drawing: &Drawing| {
        drawings.push((path.clone(), Arc::clone(&drawing.file)));
        sketch(path, drawing)
    };
    let locator = desk.figures.locators.get(&page.id);
    let locator = locator.map(|drawing| drawn(format!("figures/{n}/locator.svg"), drawing));
    let figures = desk.figures.of(&page.id).iter().enumerate();
    let figures = figures.map(|(i, drawing)| drawn(format!("figures/{n}/{i}.svg"), drawing)).collect();
    let text = prose::body(desk, Text { page, cited, first: 0, number: n, is_in_book });
    drawings.extend(text.drawings);
    let (lead, sections) = sections(text.nodes);
    let never_press = page.meta.exercise().map(|_| facts::never_here(desk.book, page)).unwrap_or_default();
    Part {
        title: page.title().to_owned(),
        summary: page.common.summary.as_ref().map(|s| s.value.clone()).unwrap_or_default(),
        facts: printed(facts),
        locator,
        figures,
        variant: None,
        note: None,
        never_press,
        lead,
        sections,
    }
}

/// What stands before the first heading of level 2, and what stands below each.
fn sections(nodes: Vec<Node>) -> (Vec<Node>, Vec<HandoutSection>) {
    let (mut lead, mut sections) = (Vec::new(), Vec::<HandoutSection>::new());
    for node in nodes {
        match (node, sections.last_mut()) {
            (Node::Heading { level: 2, label, c }, _) => {
                sections.push(HandoutSection { id: github_slug(&words(&c)), title: c, label, c: Vec::new() });
            }
            (node, Some(section)) => section.c.push(node),
            (node, None) => lead.push(node),
        }
    }
    (lead, sections)
}

/// The sections of a text; what stands before the first heading is one without a title.
pub(super) fn with_lead(nodes: Vec<Node>) -> Vec<HandoutSection> {
    let (lead, mut sections) = sections(nodes);
    if !lead.is_empty() {
        sections.insert(0, HandoutSection { id: String::new(), title: Vec::new(), label: None, c: lead });
    }
    sections
}

/// What several exercises say alike below headings of level 3, such as how to hold, taken out of them.
fn said_alike(parts: &mut [Part]) -> Vec<HandoutSection> {
    let headed = |part: &Part| -> Vec<Vec<Node>> {
        let blocks = part.sections.iter().flat_map(|section| blocks(section.c.clone()));
        blocks.filter(|block| matches!(block.first(), Some(Node::Heading { .. }))).collect()
    };
    let all: Vec<Vec<Vec<Node>>> = parts.iter().map(headed).collect();
    let mut alike: Vec<Vec<Node>> = Vec::new();
    for (n, block) in all.iter().enumerate().flat_map(|(n, blocks)| blocks.iter().map(move |block| (n, block))) {
        if all[n + 1..].iter().any(|others| others.contains(block)) && !alike.contains(block) {
            alike.push(block.clone());
        }
    }
    for section in parts.iter_mut().flat_map(|part| &mut part.sections) {
        let own = blocks(std::mem::take(&mut section.c)).into_iter().filter(|block| !alike.contains(block));
        section.c = own.flatten().collect();
    }
    let section = |block: Vec<Node>| {
        let mut nodes = block.into_iter();
        let Some(Node::Heading { c: title, .. }) = nodes.next() else { unreachable!("each begins with its heading") };
        HandoutSection { id: github_slug(&words(&title)), title, label: None, c: nodes.collect() }
    };
    alike.into_iter().map(section).collect()
}

/// Nodes from one heading of level 3 to the next.
fn blocks(nodes: Vec<Node>) -> Vec<Vec<Node>> {
    let mut blocks: Vec<Vec<Node>> = Vec::new();
    for node in nodes {
        match blocks.last_mut() {
            Some(block) if !matches!(node, Node::Heading { .. }) => block.push(node),
            _ => blocks.push(vec![node]),
        }
    }
    blocks
}

/// The clinic’s logo, if it is there.
pub(super) fn logo(desk: Desk<'_>) -> Option<Logo> {
    let path = desk.book.config.logo()?;
    let header = desk.sources.media.get(path.as_str())?.picture?;
    let ratio = 1000 * header.width / header.height.max(1);
    let alt = desk.book.config.clinic.name.clone().unwrap_or_else(|| desk.book.config.title.clone());
    Some(Logo { path: path.to_string(), alt, ratio })
}

/// What a sheet’s template is told of a drawing.
pub(super) fn sketch(path: String, drawing: &Drawing) -> Sketch {
    let Drawing { alt, caption, width, height, marks, letters, .. } = drawing;
    let marks = marks.iter().map(|mark| word(mark.word())).collect();
    Sketch {
        path,
        alt: alt.clone(),
        caption: caption.clone(),
        width: *width,
        height: *height,
        marks,
        letters: *letters,
    }
}

//! A sheet of paper → PDF, accessible (PDF/UA-1) or not at all.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use typst::WorldExt;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Datetime, Label, Smart, Value};
use typst::introspection::Introspector;
use typst::layout::{Abs, Frame, FrameItem, Point, Size};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::desk::{DATA, Desk, Sheet, id};
use super::rules::{PAPER_ERROR, SHEET_TOO_LONG, UNPRINTABLE_CHARACTER};
use super::{Press, memory, picture};
use crate::model::rules::SAFETY_LEFT_OUT;
use crate::model::{Book, Checked, Handout, HandoutPart, Logo, Node, Problem, SourcePath, Sources, Span, words};

/// What is to be set.
struct Order<'a> {
    /// The template it begins with.
    main: &'static str,
    /// What it is called, in messages and in its metadata.
    name: &'a str,
    /// What the template is told.
    data: serde_json::Value,
    /// The day in its metadata, if there is one.
    dated: Option<&'a str>,
    /// All drawings, by their path on the desk.
    drawings: &'a [(String, Arc<str>)],
    /// The files of the pictures on it.
    pictures: BTreeSet<String>,
    /// The pages that stand on it; what is wrong with it as a whole is told at the first, if it is of one.
    sources: &'a [SourcePath],
}

impl Order<'_> {
    /// The page or the client’s file whose sheet it is; what the command line says stands in no file.
    fn of(&self) -> Option<&SourcePath> {
        if let [one] = self.sources { Some(one).filter(|one| !one.as_str().is_empty()) } else { None }
    }

    /// A problem of all of it.
    fn at(&self, problem: Problem) -> Problem {
        match self.of() {
            Some(source) => problem.in_file(source),
            None => problem,
        }
    }
}

/// Makes a sheet.
pub(super) fn sheet(press: &Press<'_>, handout: &Handout) -> Checked<Arc<Vec<u8>>> {
    let order = Order {
        main: "handout.typ",
        name: &handout.name,
        data: serde_json::to_value(handout).expect("a handout is plain data"),
        dated: handout.dated.as_deref(),
        drawings: &handout.drawings,
        pictures: shown(texts(handout), handout.logo.as_ref()),
        sources: std::slice::from_ref(&handout.source),
    };
    made(press, order, &|document| match left_out(document, handout) {
        Some(problem) => Err(problem),
        None => Ok(too_long(document, handout)),
    })
}

/// Held while a book is set: two at once take twice the memory, some 2 MB for each page.
static SETTING: Mutex<()> = Mutex::new(());

/// Makes the book.
pub(super) fn book(press: &Press<'_>, book: &Book) -> Checked<Arc<Vec<u8>>> {
    let _turn = SETTING.lock().unwrap_or_else(PoisonError::into_inner);
    let last = book.reviewed.as_ref().map(|(_, last)| last.as_str());
    let order = Order {
        main: "book.typ",
        name: "the book",
        data: serde_json::to_value(book).expect("a book is plain data"),
        dated: last,
        drawings: &book.drawings,
        pictures: shown(texts_of_book(book), book.logo.as_ref()),
        sources: &book.sources,
    };
    let made = made(press, order, &|document| match left_out_of_book(document, book) {
        Some(problem) => Err(problem),
        None => Ok(None),
    });
    // A book is larger than all else that is remembered of typesetting.
    typst::comemo::evict(0);
    made
}

/// The files of the pictures in some texts, and of the logo.
fn shown<'a>(texts: impl Iterator<Item = &'a Vec<Node>>, logo: Option<&Logo>) -> BTreeSet<String> {
    texts.flat_map(|nodes| pictures(nodes)).chain(logo.map(|logo| logo.path.clone())).collect()
}

/// Looks at what was set: what is wrong with it, or why it is not handed out.
type Look<'a> = &'a dyn Fn(&PagedDocument) -> Result<Option<Problem>, Problem>;

/// Sets a document, or remembers it.
fn made(press: &Press<'_>, mut order: Order<'_>, look: Look<'_>) -> Checked<Arc<Vec<u8>>> {
    let Press { desk, sources, memory } = press;
    let mut problems = Vec::new();
    if sources.broken.keys().any(|path| path.below("templates").is_some_and(|below| below.ends_with(".typ"))) {
        // A template that could not be read has been told.
        return Checked::new(Arc::default(), problems);
    }
    problems.extend(unprintable(desk, sources, &order));
    order.data["fonts"] = desk.families().into();

    let mut files: BTreeMap<SourcePath, Arc<Vec<u8>>> = BTreeMap::new();
    for path in &order.pictures {
        let path = SourcePath::new(path.as_str());
        let header = sources.media.get(&path).and_then(|media| media.picture);
        if header.is_none_or(|header| !header.endings.contains(&path.extension().as_str())) {
            // That has been told where the page names it.
            return Checked::new(Arc::default(), problems);
        }
        let bytes = picture::picture(sources, &path, picture::WIDEST, memory).take(&mut problems);
        files.insert(path, bytes);
    }
    if !problems.is_empty() {
        return Checked::new(Arc::default(), problems);
    }
    for (path, svg) in order.drawings {
        files.insert(SourcePath::new(path.as_str()), Arc::new(svg.as_bytes().to_vec()));
    }
    let data = order.data.to_string().into_bytes();
    let known = [desk.key.as_bytes(), order.main.as_bytes(), order.name.as_bytes(), &data];
    let key = memory::key(known.into_iter().chain(files.iter().flat_map(|(p, bytes)| [p.as_str().as_bytes(), bytes])));
    if let Some(bytes) = memory.recall(key) {
        return Checked::new(bytes, problems);
    }
    let pictures = files.iter().map(|(path, bytes)| (id(path.as_str()), Bytes::new(Vec::clone(bytes))));
    let files = pictures.chain([(id(DATA), Bytes::new(data))]).collect();
    let made = pdf(&Sheet { desk, main: order.main, files }, sources, &order, look);
    typst::comemo::evict(1);
    match made {
        Ok(Checked { value: bytes, problems: told }) if told.is_empty() => {
            Checked::new(memory.remember(key, bytes), problems)
        }
        Ok(Checked { value: bytes, problems: told }) => {
            problems.extend(told);
            Checked::new(Arc::new(bytes), problems)
        }
        Err(problems) => Checked::new(Arc::default(), problems),
    }
}

fn pdf(
    world: &Sheet<'_>,
    sources: &Sources,
    order: &Order<'_>,
    look: Look<'_>,
) -> Result<Checked<Vec<u8>>, Vec<Problem>> {
    let explain = |found: &[SourceDiagnostic]| -> Vec<Problem> {
        found.iter().map(|d| problem(world, sources, order, d)).collect()
    };
    let compiled = typst::compile::<PagedDocument>(world);
    // An unknown font is a warning to Typst, and a sheet in another face to us.
    if !compiled.warnings.is_empty() {
        return Err(explain(&compiled.warnings));
    }
    let document = compiled.output.map_err(|errors| explain(&errors))?;
    let told = look(&document).map_err(|problem| vec![problem])?.map(|problem| order.at(problem));
    let dated = order.dated.and_then(date);
    // PDF/A wants a date, and there is none but that of the review or of a client’s sheet.
    let archived = dated.map(|_| PdfStandard::A_2a);
    let standards: Vec<PdfStandard> = [PdfStandard::Ua_1].into_iter().chain(archived).collect();
    let options = PdfOptions {
        ident: Smart::Custom(order.name.into()),
        creator: Smart::Custom(Some("rollbook".into())),
        timestamp: dated.map(Timestamp::new_utc),
        standards: PdfStandards::new(&standards).expect("the two do not contradict each other"),
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&document, &options).map_err(|errors| explain(&errors))?;
    Ok(Checked::new(bytes, told.into_iter().collect()))
}

/// A sheet that takes more pages than its layout promises.
fn too_long(document: &PagedDocument, handout: &Handout) -> Option<Problem> {
    let (promised, pages) = (handout.promised?, document.pages().len());
    if pages <= promised {
        return None;
    }
    // The template says how much of the last page is used.
    let end = document.introspector().query_label(Label::new(PicoStr::intern(END))?).ok().cloned();
    let used = end.and_then(|end| match end.get_by_name("value") {
        Ok(Value::Float(used)) => Some(used),
        _ => None,
    });
    let by = match used {
        Some(used) if pages == promised + 1 => format!(", {:.0} mm too much", used.max(1.0).ceil()),
        _ => String::new(),
    };
    let (title, print) = (&handout.title, handout.print);
    let message = format!("the sheet of “{title}” in {print} print takes {pages} pages and not {promised}{by}");
    let hint = "shorten the text, or take out a figure; “explain sheet-too-long” tells what stands where";
    Some(Problem::new(&SHEET_TOO_LONG, message).hint(hint))
}

/// The label by which the template marks the end of a sheet.
const END: &str = "end-of-sheet";

/// The safety lines that a finished sheet lacks. Every list stands on it once; on every page stand
/// when to stop, and where not to press in the exercises on that page.
fn left_out(document: &PagedDocument, handout: &Handout) -> Option<Problem> {
    let pages: Vec<String> = document.pages().iter().map(|page| printed(&page.frame)).collect();
    let all = pages.concat();
    let lines = handout.safety.iter().flat_map(|list| &list.items);
    let mut missing: Vec<(&String, Option<usize>)> =
        lines.filter(|l| !all.contains(&letters(l))).map(|l| (l, None)).collect();
    let stop = handout.safety.iter().filter(|list| list.id == "stop-now").flat_map(|list| &list.items);
    let begins = first_pages(&pages, &handout.exercises);
    for (n, printed) in pages.iter().enumerate() {
        let here = std::iter::zip(&handout.exercises, &begins).filter(|(_, page)| **page == Some(n));
        let places = here.flat_map(|(part, _)| handout.never_press.iter().chain(&part.never_press));
        let lines = stop.clone().chain(places).filter(|line| !printed.contains(&letters(line)));
        missing.extend(lines.map(|line| (line, Some(n + 1))));
    }
    let (first, at) = missing.first()?;
    let more = if missing.len() > 1 { format!(" and {} more", missing.len() - 1) } else { String::new() };
    let message = match at {
        None => format!("the sheet leaves out of its safety lists: “{first}”{more}"),
        Some(n) => format!("page {n} of the sheet does not say: “{first}”{more}"),
    };
    let hint = "print every list of `d.safety`, and on every page when to stop";
    let hint = format!("{hint}; met while making the sheet of {}", handout.name);
    Some(Problem::new(&SAFETY_LEFT_OUT, message).in_file(&SourcePath::new("templates/handout.typ")).hint(hint))
}

/// The safety lines that the finished book lacks: every line of every list stands in it, and on a page where the
/// steps of an exercise begin, when to stop.
fn left_out_of_book(document: &PagedDocument, book: &Book) -> Option<Problem> {
    let pages: Vec<String> = document.pages().iter().map(|page| printed(&page.frame)).collect();
    let all = pages.concat();
    let shared = book.safety.iter().flat_map(|list| &list.groups).flat_map(|group| &group.items).map(|line| &line.text);
    let exercises = || book.chapters.iter().flat_map(|chapter| &chapter.entries);
    let own = exercises().flat_map(|page| &page.safety).flat_map(|list| &list.items);
    let mut missing: Vec<(&String, Option<usize>)> =
        shared.chain(own).filter(|line| !all.contains(&letters(line))).map(|line| (line, None)).collect();
    let stop: Vec<(&String, String)> =
        book.stop.iter().flat_map(|list| &list.items).map(|line| (line, letters(line))).collect();
    // Exercises stand in the order of the pages.
    let mut from = 0;
    for step in exercises().filter_map(|page| first_step(&page.part)) {
        let found = (from..pages.len()).find(|n| pages[*n].contains(&step));
        let Some(n) = found else { continue };
        from = n;
        let lines = stop.iter().filter(|(_, letters)| !pages[n].contains(letters));
        missing.extend(lines.map(|(line, _)| (*line, Some(n + 1))));
    }
    let (first, at) = missing.first()?;
    let more = if missing.len() > 1 { format!(" and {} more", missing.len() - 1) } else { String::new() };
    let message = match at {
        None => format!("the book leaves out of its safety lists: “{first}”{more}"),
        Some(n) => format!("page {n} of the book does not say: “{first}”{more}"),
    };
    let problem = Problem::new(&SAFETY_LEFT_OUT, message).in_file(&SourcePath::new("templates/book.typ"));
    Some(problem.hint("print every list of `d.safety`, and on every page of exercises when to stop"))
}

/// The page on which the steps of each exercise begin: behind its name, and behind those of the one before, since
/// several may begin with the same step.
fn first_pages(pages: &[String], exercises: &[HandoutPart]) -> Vec<Option<usize>> {
    let all = pages.concat();
    let after = |from: usize, words: &str| all[from..].find(words).map(|at| from + at + words.len());
    let mut from = 0;
    let ends = exercises.iter().map(|part| {
        let step = first_step(part)?;
        let name = after(from, &letters(&part.title)).unwrap_or(from);
        let end = after(name, &step).or_else(|| after(0, &step))?;
        from = end;
        Some(end)
    });
    let page = |end: usize| {
        let lengths = pages.iter().scan(0, |sum, page| {
            *sum += page.len();
            Some(*sum)
        });
        lengths.into_iter().position(|sum| end <= sum)
    };
    ends.map(|end| end.and_then(page)).collect()
}

/// The first step of an exercise, as it is printed.
fn first_step(part: &HandoutPart) -> Option<String> {
    let steps = part.sections.iter().find(|section| section.id == "steps")?;
    let first = steps.c.iter().find_map(|node| match node {
        Node::List { items, .. } => items.first(),
        _ => None,
    })?;
    Some(letters(&words(&first.c))).filter(|words| !words.is_empty())
}

/// A line without spaces and without what the template draws.
fn letters(line: &str) -> String {
    line.chars().filter(|c| !c.is_whitespace() && !DRAWN.contains(c)).collect()
}

fn printed(frame: &Frame) -> String {
    let mut printed = String::new();
    text(frame, Point::zero(), frame.size(), &mut printed);
    printed
}

/// All texts of a sheet.
fn texts(handout: &Handout) -> impl Iterator<Item = &Vec<Node>> {
    let parts = || handout.exercises.iter();
    let sections =
        parts().flat_map(|part| &part.sections).chain(&handout.before).chain(&handout.after).chain(&handout.shared);
    parts().map(|part| &part.lead).chain(sections.flat_map(|section| [&section.title, &section.c]))
}

/// All texts of the book.
fn texts_of_book(book: &Book) -> impl Iterator<Item = &Vec<Node>> {
    let pages = || book.chapters.iter().flat_map(|chapter| &chapter.entries);
    let own = book.chapters.iter().flat_map(|chapter| &chapter.text);
    let sections =
        own.chain(pages().flat_map(|page| &page.part.sections)).chain(&book.safety_text).chain(&book.references_text);
    pages().map(|page| &page.part.lead).chain(sections.flat_map(|section| [&section.title, &section.c]))
}

/// The text of a frame in the order in which it is set, without spaces.
fn text(frame: &Frame, at: Point, paper: Size, out: &mut String) {
    for (place, item) in frame.items() {
        let at = at + *place;
        match item {
            // Groups of a sheet are moved, not turned.
            FrameItem::Group(group) => {
                text(&group.frame, at + Point::new(group.transform.tx, group.transform.ty), paper, out)
            }
            // What stands outside the paper is not printed.
            FrameItem::Text(item)
                if Abs::zero() <= at.y && at.y <= paper.y && Abs::zero() <= at.x && at.x <= paper.x =>
            {
                out.extend(item.text.chars().filter(|c| !c.is_whitespace()));
            }
            _ => {}
        }
    }
}

fn date(text: &str) -> Option<Datetime> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    Datetime::from_ymd_hms(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?, 0, 0, 0)
}

/// What Typst found, at its place in a template; the page says for which sheet.
fn problem(world: &Sheet<'_>, sources: &Sources, order: &Order<'_>, found: &SourceDiagnostic) -> Problem {
    let place = found.span.id().and_then(|id| {
        let path = SourcePath::new(format!("templates/{}", id.vpath().get_without_slash()));
        sources.text(&path)?;
        Some((path, Span::new(world.range(found.span)?)))
    });
    let what = if order.sources.len() == 1 { "the sheet of " } else { "" };
    let met = format!("met while making {what}{}", order.name);
    let hint = found.hints.first().map(|hint| format!("{}; {met}", hint.v)).unwrap_or(met);
    let problem = Problem::new(&PAPER_ERROR, format!("this sheet cannot be made: {}", found.message)).hint(hint);
    match place {
        Some((path, span)) => problem.at(&path, span),
        None => order.at(problem),
    }
}

/// The files of the pictures on a sheet.
fn pictures(nodes: &[Node]) -> Vec<String> {
    let mut paths = Vec::new();
    for node in nodes {
        match node {
            Node::Picture { path, .. } => paths.push(path.clone()),
            Node::Emph { c }
            | Node::Strong { c }
            | Node::Strike { c }
            | Node::Sup { c }
            | Node::Sub { c }
            | Node::SmallCaps { c }
            | Node::Link { c, .. }
            | Node::Ref { c, .. }
            | Node::Cited { c, .. }
            | Node::Note { c, .. } => {
                paths.extend(pictures(c));
            }
            Node::Paragraph { c } | Node::Plain { c } | Node::Heading { c, .. } | Node::Quote { c } => {
                paths.extend(pictures(c));
            }
            Node::Callout { c, .. } => paths.extend(pictures(c)),
            Node::List { items, .. } => items.iter().for_each(|item| paths.extend(pictures(&item.c))),
            Node::Table { head, rows, .. } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| paths.extend(pictures(cell)));
            }
            Node::Text { .. } | Node::Code { .. } | Node::Break | Node::Block { .. } | Node::Rule => {}
            Node::Drawing(_) => {}
            Node::NoteAgain { .. } | Node::Mark { .. } => {}
        }
    }
    paths
}

/// Characters that no font has, at each place that has one: in the pages themselves, or in what they share with
/// others.
fn unprintable(desk: &Desk, sources: &Sources, order: &Order<'_>) -> Vec<Problem> {
    let mut missing = BTreeSet::new();
    characters(&order.data, &mut |c| {
        if !is_invisible(c) && !DRAWN.contains(&c) && !desk.prints(c) {
            missing.insert(c);
        }
    });
    if missing.is_empty() {
        return Vec::new();
    }
    let problem = |c: char| {
        let message = format!("no font for paper has the character {c} (U+{:04X})", c as u32);
        Problem::new(&UNPRINTABLE_CHARACTER, message)
            .hint("say it in words, or put a font that has it into content/fonts")
    };
    let is_shared = |below: &str| !below.contains('/') || below.starts_with("fragments/");
    let shared = sources.texts_below("content").filter(|(_, below, _)| is_shared(below));
    let own = order.sources.iter().filter_map(|source| Some((source, sources.text(source)?)));
    let texts: Vec<_> = own.chain(shared.map(|(path, _, text)| (path, text))).collect();
    let mut problems = Vec::new();
    for c in missing {
        let before = problems.len();
        for (path, text) in &texts {
            let places = text.match_indices(c).map(|(at, _)| Span::new(at..at + c.len_utf8()));
            problems.extend(places.map(|span| problem(c).at(path, span)));
        }
        // Written as an entity, such as `&#x4E2D;`.
        if problems.len() == before {
            problems.push(order.at(problem(c)));
        }
    }
    problems
}

/// Signs that the template draws where the font has none.
const DRAWN: [char; 6] = ['\u{2610}', '\u{2611}', '\u{2612}', '\u{2713}', '\u{2714}', '\u{26a0}'];

fn characters(value: &serde_json::Value, visit: &mut impl FnMut(char)) {
    match value {
        serde_json::Value::String(text) => text.chars().for_each(visit),
        serde_json::Value::Array(items) => items.iter().for_each(|item| characters(item, visit)),
        serde_json::Value::Object(fields) => fields.values().for_each(|field| characters(field, visit)),
        _ => {}
    }
}

/// White space and the characters that only steer others (joiners, direction marks, soft hyphen).
fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

//! `Sources` → `Manuscript`: every file by itself, in parallel. What comes out knows what the
//! author wrote and where; what a link leads to is decided in `link`.

mod data;
mod front_matter;
mod markdown;
mod page;
mod rules;
mod shorthand;

pub use data::normalized_base_url;
pub use rules::RULES;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::model::rules::MISSING_FIELD;
use crate::model::{
    Checked, Client, Doc, Fields, Fragment, KINDS, Manuscript, Page, Problem, Severity, Shelf, SourcePath, Sources,
    Span, Spanned, Table, Value, diagrams, kind_of_folder, nearest, poses,
};
use rules::{BAD_SLUG, CLIENT_IN_CONTENT, EMPTY_PAGE, MISPLACED_FILE, STRAY_FILE};

/// What each page and fragment was read as, for the next edition: a file with the same text is not
/// read again. Holds the files of one edition, never those of the one before it.
#[derive(Default)]
pub struct Memory(BTreeMap<SourcePath, (Arc<str>, Arc<Checked<File>>)>);

impl Memory {
    /// What was made of this very text.
    fn recall(&self, path: &SourcePath, text: &Arc<str>) -> Option<Arc<Checked<File>>> {
        let (known, read) = self.0.get(path)?;
        (Arc::ptr_eq(known, text) || known == text).then(|| Arc::clone(read))
    }
}

/// Reads every file that is not in memory.
pub fn parse(sources: &Sources, memory: &mut Memory) -> Checked<Manuscript> {
    let mut problems = Vec::new();
    let mut manuscript = Manuscript::default();
    let text = |name: &str| sources.texts.get_key_value(format!("content/{name}").as_str());
    if let Some((path, text)) = text("handbook.toml") {
        manuscript.config = data::file(path, text, &mut problems, data::config).unwrap_or_default();
    }
    if let Some((path, text)) = text("vocabulary.toml") {
        let words = data::file(path, text, &mut problems, data::words);
        manuscript.words_unread |= words.is_none();
        manuscript.words = words.unwrap_or_default();
    }
    if let Some((path, text)) = text("safety.toml") {
        let safety = data::file(path, text, &mut problems, data::safety);
        manuscript.words_unread |= safety.is_none();
        manuscript.safety = safety.unwrap_or_default();
    }
    manuscript.shelf = shelf(sources, &mut problems);
    problems.extend(strays(sources));
    problems.extend(client_files(sources));

    // handbook.toml may say nothing: then all is as usual.
    let may_be_empty = |below: &str| !DATA.contains(&below) || below == "handbook.toml";
    for (path, below, _) in sources.texts_below("content").filter(|(.., text)| text.trim().is_empty()) {
        if may_be_empty(below) {
            continue;
        }
        manuscript.words_unread |= matches!(below, "vocabulary.toml" | "safety.toml");
        let problem = Problem::new(&EMPTY_PAGE, "there is nothing in this file").at(path, Span::default());
        problems.push(problem.hint("write it, or take the file away"));
    }
    // `.MD` is told as a file name, not passed over.
    let is_page = |path: &SourcePath, below: &str| path.extension() == "md" && !below.starts_with("fonts/");
    let files: Vec<_> = sources.texts_below("content").filter(|(path, below, _)| is_page(path, below)).collect();
    let recall = |(path, below, text): &(&SourcePath, &str, &Arc<str>)| {
        memory.recall(path, text).unwrap_or_else(|| Arc::new(file(path, below, text)))
    };
    let read: Vec<_> = files.par_iter().map(recall).collect();
    let known = files.iter().zip(&read);
    *memory =
        Memory(known.map(|((path, _, text), read)| ((*path).clone(), (Arc::clone(text), Arc::clone(read)))).collect());
    for (read, (_, below, _)) in read.iter().zip(&files) {
        // A draft may be unfinished.
        if let File::Page(page) = &read.value
            && page.common.draft
        {
            manuscript.drafts.insert(page.id.to_string());
            continue;
        }
        problems.extend_from_slice(&read.problems);
        match &read.value {
            File::Page(page) => manuscript.pages.push(Arc::clone(page)),
            File::Fragment(name, fragment) => drop(manuscript.fragments.insert(name.clone(), Arc::clone(fragment))),
            // Links to it follow from its own mistake.
            File::Unread => {
                let name = below.rsplit_once('.').map_or(*below, |(name, _)| name);
                manuscript.unread.insert(name.to_owned());
                manuscript.unread.insert(name.rsplit('/').next().map(slug_of).unwrap_or_default());
            }
        }
    }
    manuscript.pages.sort_by(|a, b| a.id.cmp(&b.id));
    for path in sources.broken.keys() {
        let Some(below) = path.below("content") else { continue };
        manuscript.words_unread |= matches!(below, "vocabulary.toml" | "safety.toml");
        let is_folder = kind_of_folder(below).is_some() || below == "fragments";
        let name = below.strip_suffix(".md").unwrap_or(below);
        manuscript.unread.insert(if is_folder { format!("{name}/") } else { name.to_owned() });
    }
    Checked::new(manuscript, problems)
}

/// Reads a client’s file, which is not part of the handbook; none, if it cannot be read. Its lines are never
/// told.
pub fn client(path: &SourcePath, text: &str) -> Checked<Option<Client>> {
    let mut problems = Vec::new();
    let table = front_matter::toml(path, text, 0, &mut problems);
    let is_read = problems.is_empty();
    let client = is_read.then(|| client_of(path, &table).take(&mut problems));
    let says = |(key, value): &(Spanned<String>, Spanned<Value>)| match key.value.as_str() {
        "program" => true,
        "item" => value.value != Value::Array(Vec::new()),
        _ => false,
    };
    if is_read && !table.iter().any(says) {
        let problem =
            Problem::new(&MISSING_FIELD, "nothing is said of what this client does").at(path, Span::default());
        problems.push(
            problem.hint("name a program: program = \"…\", or exercises: [[item]] and below it exercise = \"…\""),
        );
    }
    Checked::new(client, problems.into_iter().map(Problem::unquoted).collect())
}

/// Reads what stands in place of a client’s file.
pub fn client_of(path: &SourcePath, table: &Table) -> Checked<Client> {
    let mut problems = Vec::new();
    let mut fields = Fields::new(path, Span::default(), "a client’s file", table, &mut problems);
    let client = Client::read(&mut fields);
    fields.finish();
    Checked::new(client, problems)
}

/// Fields that only a client’s file has, at the beginning of a line.
const OF_CLIENTS: [&str; 6] = ["client", "program", "clinician", "cleared", "leave_out", "versions"];

/// Clients’ files that strayed into the handbook.
fn client_files(sources: &Sources) -> Vec<Problem> {
    // One without a code is told by what no other file says. Those that the program reads have fields of their own.
    let is_field = |below: &str, line: &str| {
        let line = line.trim_start();
        let names: &[&str] = if DATA.contains(&below) { &["client"] } else { &OF_CLIENTS };
        let is_key = |name: &&str| line.strip_prefix(*name).is_some_and(|rest| rest.trim_start().starts_with('='));
        names.iter().any(is_key) || (!DATA.contains(&below) && line.starts_with("[[item]]"))
    };
    let texts = sources.texts.iter().chain(&sources.broken).filter(|(path, _)| path.extension() == "toml");
    let found = texts.filter_map(|(path, text)| {
        let mut lines = text.split_inclusive('\n').scan(0, |at, line| {
            *at += line.len();
            Some((*at - line.len(), line))
        });
        let below = path.below("content").unwrap_or_default();
        let (at, line) = lines.find(|(_, line)| is_field(below, line))?;
        let name = line.trim_start();
        let at = at + line.len() - name.len();
        let end = name.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(name.len());
        Some(client_in_content(path, Span::new(at..at + end)))
    });
    found.collect()
}

fn client_in_content(path: &SourcePath, span: Span) -> Problem {
    let problem = Problem::new(&CLIENT_IN_CONTENT, "nothing about a client belongs into the handbook").at(path, span);
    problem.hint("move it out of content/ and templates/; `rollbook handout --file` reads it from anywhere").unquoted()
}

/// Reads running Markdown without front matter.
pub fn markdown(path: &SourcePath, text: &str) -> Checked<Doc> {
    markdown::markdown(path, text, 0)
}

enum File {
    Page(Arc<Page>),
    Fragment(String, Arc<Fragment>),
    /// Told as a file; nobody can say what it is.
    Unread,
}

/// Reads one Markdown file.
fn file(path: &SourcePath, below: &str, text: &str) -> Checked<File> {
    let mut problems = Vec::new();
    let parts: Vec<&str> = below.split('/').collect();
    let [folder, _] = parts.as_slice() else {
        problems.push(misplaced(path));
        return Checked::new(File::Unread, problems);
    };
    if *folder != "fragments" && kind_of_folder(folder).is_none() {
        problems.push(misplaced(path));
        return Checked::new(File::Unread, problems);
    }
    let slug = path.stem();
    if !is_slug(slug) || !path.as_str().ends_with(".md") {
        let message = format!("`{}` makes a poor address: only a–z, 0–9 and hyphens, then `.md`", path.file_name());
        let problem = Problem::new(&BAD_SLUG, message).in_file(path);
        problems.push(problem.hint(format!("rename the file to `{}.md`", slug_of(slug))));
        return Checked::new(File::Unread, problems);
    }
    if is_device(slug) {
        let message = format!("Windows has no folder called `{slug}`, so that the site could not be copied there");
        let problem = Problem::new(&BAD_SLUG, message).in_file(path);
        problems.push(problem.hint(format!("call the file something else, as in `{slug}-1.md`")));
        return Checked::new(File::Unread, problems);
    }
    let value = if *folder == "fragments" {
        File::Fragment(slug.to_owned(), Arc::new(page::fragment(path, text, &mut problems)))
    } else {
        File::Page(Arc::new(page::page(path, folder, text, &mut problems)))
    };
    Checked::new(value, problems)
}

fn misplaced(path: &SourcePath) -> Problem {
    let folders: Vec<&str> = KINDS.iter().map(|kind| kind.folder).chain(["fragments"]).collect();
    let named = path.below("content").and_then(|below| below.split_once('/')).map(|(folder, _)| folder);
    let hint = match named.and_then(|folder| nearest(folder, folders.iter().copied())) {
        Some(near) => format!("move it to content/{near}/{}", path.file_name()),
        None => format!("move it into one of content/{}", folders.join(", ")),
    };
    Problem::new(&MISPLACED_FILE, "no kind of page lives here").in_file(path).hint(hint)
}

/// The named poses: the program’s, and the author’s own, which may take the place of one of those.
fn shelf(sources: &Sources, problems: &mut Vec<Problem>) -> Shelf {
    let before = problems.len();
    let mut named = Vec::new();
    for file in ["templates/poses.toml", "content/poses.toml"] {
        if let Some((path, text)) = sources.texts.get_key_value(file) {
            named.extend(data::file(path, text, problems, poses).unwrap_or_default());
        }
    }
    let drawn = sources.texts.get_key_value("content/diagrams.toml");
    let drawn = drawn.and_then(|(path, text)| data::file(path, text, problems, diagrams)).unwrap_or_default();
    let is_broken =
        ["content/poses.toml", "content/diagrams.toml"].iter().any(|path| sources.broken.contains_key(*path));
    let is_unread = problems[before..].iter().any(|problem| problem.severity != Severity::Info);
    let is_partial = is_unread || is_broken;
    Shelf::new(named.into_iter().map(|(id, pose)| (id.value, pose)), drawn, is_partial)
}

/// The files of `content/` itself that are read.
const DATA: [&str; 6] =
    ["handbook.toml", "vocabulary.toml", "safety.toml", "poses.toml", "diagrams.toml", "references.bib"];

/// Files of `content/` that nobody reads.
fn strays(sources: &Sources) -> Vec<Problem> {
    let is_known = |path: &SourcePath| {
        let Some(below) = path.below("content") else { return true };
        let data = DATA;
        let is_read = sources.texts.contains_key(path) && (path.extension() == "md" || data.contains(&below));
        is_read || sources.broken.contains_key(path) || below.starts_with("media/") || below.starts_with("fonts/")
    };
    let paths = sources.texts.keys().chain(sources.media.keys()).chain(sources.broken.keys());
    let strays: BTreeSet<&SourcePath> = paths.filter(|path| !is_known(path)).collect();
    strays
        .into_iter()
        .map(|path| {
            let hint = match nearest(path.file_name(), DATA) {
                Some(near) => format!("did you mean `content/{near}`?"),
                None => "pictures go into content/media, fonts into content/fonts".to_owned(),
            };
            Problem::new(&STRAY_FILE, "nobody reads this file").in_file(path).hint(hint)
        })
        .collect()
}

/// Templates of the author's that take nobody's place and that no other template names: most
/// likely misspelt. `own` are the author's files, `built_in` the names of the program's.
pub fn stray_templates<'a>(own: &Sources, built_in: impl Iterator<Item = &'a SourcePath> + Clone) -> Vec<Problem> {
    let is_built_in = |path: &SourcePath| built_in.clone().any(|other| other == path);
    let is_named = |name: &str| {
        let file = name.strip_prefix("static/").unwrap_or(name);
        own.texts_below("templates").any(|(path, _, text)| path.below("templates") != Some(name) && text.contains(file))
    };
    let strange = own.texts_below("templates").filter(|(path, ..)| !is_built_in(path));
    let strays = strange.filter_map(|(path, below, _)| {
        let alike = |other: &&SourcePath| other.folder() == path.folder() && other.extension() == path.extension();
        let near = nearest(path.stem(), built_in.clone().filter(alike).map(SourcePath::stem))?;
        let problem = Problem::new(&STRAY_FILE, "no template has this name, and none names it").in_file(path);
        let meant = format!("{}/{near}.{}", path.folder(), path.extension());
        (!is_named(below)).then(|| problem.hint(format!("did you mean `{meant}`?")))
    });
    strays.collect()
}

/// Whether a name makes a good address: `a`–`z`, digits, single hyphens between them.
fn is_slug(name: &str) -> bool {
    let good = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    name.split('-').all(good)
}

/// Whether Windows keeps a name for a device.
/// <https://learn.microsoft.com/windows/win32/fileio/naming-a-file>
fn is_device(name: &str) -> bool {
    let numbered = |name: &str| matches!(name.as_bytes(), [b'1'..=b'9']);
    matches!(name, "con" | "prn" | "aux" | "nul")
        || ["com", "lpt"].iter().any(|device| name.strip_prefix(device).is_some_and(numbered))
}

/// The nearest good address to a name.
fn slug_of(name: &str) -> String {
    let slug = slug::slugify(name);
    if slug.is_empty() { "page".to_owned() } else { slug }
}

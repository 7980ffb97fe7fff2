//! `Sources` → `Manuscript`: every file by itself, in parallel. What comes out knows what the
//! author wrote and where; what a link leads to is decided in `link`.

mod data;
mod front_matter;
mod markdown;
mod rules;
mod shorthand;

pub use data::normalized_base_url;
pub use rules::RULES;

use rayon::prelude::*;

use crate::model::rules::MISSING_FIELD;
use crate::model::{
    Allowance, Block, Checked, Common, Doc, Fields, Fragment, Heading, Inline, KINDS, Manuscript, Meta, Page, PageId,
    Problem, SourcePath, Sources, Span, Spanned, kind_of_folder, nearest, plain,
};
use rules::{BAD_SLUG, EMPTY_PAGE, MISPLACED_FILE, MISSING_TITLE, SECOND_TITLE, STRAY_FILE, TITLE_MARKUP};

/// Reads every file.
pub fn parse(sources: &Sources) -> Checked<Manuscript> {
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
    problems.extend(strays(sources));

    // `.MD` is told as a file name, not passed over.
    let files: Vec<_> = sources.texts_below("content").filter(|(path, ..)| path.extension() == "md").collect();
    let read: Vec<_> = files.par_iter().map(|(path, below, text)| file(path, below, text)).collect();
    for (read, (_, below, _)) in read.into_iter().zip(&files) {
        match read.take(&mut problems) {
            File::Page(page) if page.common.draft => drop(manuscript.drafts.insert(page.id.to_string())),
            File::Page(page) => manuscript.pages.push(*page),
            File::Fragment(name, fragment) => drop(manuscript.fragments.insert(name, fragment)),
            // Links to it follow from its own mistake.
            File::Misplaced => {
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
        manuscript.unread.insert(below.strip_suffix(".md").unwrap_or(below).to_owned());
    }
    Checked::new(manuscript, problems)
}

/// Reads running Markdown without front matter.
pub fn markdown(path: &SourcePath, text: &str) -> Checked<Doc> {
    markdown::markdown(path, text, 0)
}

enum File {
    Page(Box<Page>),
    Fragment(String, Fragment),
    Misplaced,
}

/// Reads one Markdown file.
fn file(path: &SourcePath, below: &str, text: &str) -> Checked<File> {
    let mut problems = Vec::new();
    let parts: Vec<&str> = below.split('/').collect();
    let [folder, _] = parts.as_slice() else {
        problems.push(misplaced(path));
        return Checked::new(File::Misplaced, problems);
    };
    if *folder != "fragments" && kind_of_folder(folder).is_none() {
        problems.push(misplaced(path));
        return Checked::new(File::Misplaced, problems);
    }
    let slug = path.stem();
    if !is_slug(slug) || !path.as_str().ends_with(".md") {
        let message = format!("`{}` makes a poor address: only a–z, 0–9 and hyphens, then `.md`", path.file_name());
        let problem = Problem::new(&BAD_SLUG, message).in_file(path);
        problems.push(problem.hint(format!("rename the file to `{}.md`", slug_of(slug))));
        return Checked::new(File::Misplaced, problems);
    }
    let value = if *folder == "fragments" {
        File::Fragment(slug.to_owned(), fragment(path, text, &mut problems))
    } else {
        File::Page(Box::new(page(path, folder, text, &mut problems)))
    };
    Checked::new(value, problems)
}

/// A text that several pages share. It has no fields.
fn fragment(path: &SourcePath, text: &str, problems: &mut Vec<Problem>) -> Fragment {
    let front = front_matter::split(path, text, problems);
    if let Some(table) = &front.table {
        Fields::new(path, front.at, "a fragment", table, problems).finish();
    }
    let doc = markdown::markdown(path, text, front.body).take(problems);
    if doc.blocks.is_empty() && !front.broken {
        problems.push(empty(path).hint("write it, or take the file away"));
    }
    problems.extend(second_titles(path, &doc, ""));
    Fragment { source: path.clone(), doc }
}

fn page(path: &SourcePath, folder: &str, text: &str, problems: &mut Vec<Problem>) -> Page {
    let front = front_matter::split(path, text, problems);
    let mut doc = markdown::markdown(path, text, front.body).take(problems);
    let first_heading = match doc.blocks.first() {
        Some(Block::Heading(heading)) if heading.level == 1 => Some(heading.clone()),
        _ => None,
    };

    // Fields that cannot be trusted are not judged.
    let mut unjudged = Vec::new();
    let judged = if front.broken { &mut unjudged } else { &mut *problems };
    let kind = kind_of_folder(folder).map_or("a page", |kind| kind.one);
    let is_empty = text.trim().is_empty();
    let (mut common, meta);
    {
        // A page of fields without any is told once.
        let has_fields = ["exercises", "programs", "glossary"].contains(&folder);
        let is_bare = has_fields && front.table.is_none() && !front.broken && !is_empty;
        if is_bare {
            let message = format!("{kind} begins with its fields between two lines `+++`");
            let problem = Problem::new(&MISSING_FIELD, message).at(path, front.at);
            judged.push(problem.hint("docs/writing.md shows a page of each kind"));
        }
        let judged = if is_empty || is_bare { &mut unjudged } else { judged };
        let table = front.table.as_ref().unwrap_or(data::NO_FIELDS);
        let mut fields = Fields::new(path, front.at, kind, table, judged);
        common = read_common(&mut fields);
        meta = Meta::read(folder, &mut fields).unwrap_or(Meta::Plain(crate::model::Plain));
        fields.finish();
    }
    if common.title.value.is_empty()
        && let Some(heading) = first_heading
    {
        problems.extend(title_markup(path, &heading));
        common.title = Spanned::new(plain(&heading.content), heading.span);
        doc.blocks.remove(0);
    }
    let id = PageId::new(folder, path.stem());
    if common.title.value.is_empty() {
        common.title = Spanned::new(path.stem().to_owned(), front.at);
        let has_title = front.table.as_ref().is_some_and(|table| table.iter().any(|(key, _)| key.value == "title"));
        let late_title = doc.blocks.iter().any(|block| matches!(block, Block::Heading(h) if h.level == 1));
        if !front.broken && !is_empty && !has_title && !late_title {
            let problem = Problem::new(&MISSING_TITLE, "this page has no title").at(path, front.at);
            problems.push(problem.hint("write `title = \"…\"` in the front matter, or begin with `# Title`"));
        }
    }
    problems.extend(second_titles(path, &doc, &common.title.value));
    let says_something = !doc.blocks.is_empty() || common.definition.is_some() || meta.program().is_some();
    if !says_something && !front.broken {
        problems.push(empty(path));
    }
    Page { id, source: path.clone(), common, meta, doc, is_partial: front.broken || is_empty }
}

fn read_common(f: &mut Fields<'_>) -> Common {
    Common {
        title: f.text("title").unwrap_or_default(),
        summary: f.text("summary"),
        aliases: f.texts("aliases"),
        definition: f.text("definition"),
        link_terms: f.flag_or("link_terms", true),
        related: f.texts("related"),
        reviewed: f.date("reviewed"),
        draft: f.flag("draft"),
        allow: f
            .tables("allow", "an allowance", |f| {
                let (rule, reason) = (f.required_text("rule"), f.required_text("reason"));
                rule.map(|rule| Allowance { rule, reason })
            })
            .into_iter()
            .flatten()
            .collect(),
    }
}

/// Level-1 headings of the text, wherever they stand.
fn second_titles(path: &SourcePath, doc: &Doc, title: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    for block in &doc.blocks {
        block.walk(&mut |block| {
            let Block::Heading(heading) = block else { return };
            if heading.level > 1 {
                return;
            }
            let text = plain(&heading.content);
            let hint = if text == title {
                "take this line away: the title stands above the text already".to_owned()
            } else {
                format!("write `## {text}`: the title stands above the text")
            };
            let problem = Problem::new(&SECOND_TITLE, "a level-1 heading in the text");
            problems.push(problem.at(path, heading.span).hint(hint));
        });
    }
    problems
}

/// What a title cannot hold.
fn title_markup(path: &SourcePath, heading: &Heading) -> Option<Problem> {
    let mut has_markup = heading.id.is_some() || heading.status.is_some();
    for inline in &heading.content {
        inline.walk(&mut |i| {
            has_markup |= !matches!(i, Inline::Text(_) | Inline::Emphasis(_) | Inline::Strong(_) | Inline::Code(_));
        });
    }
    let problem = Problem::new(&TITLE_MARKUP, "a title is plain text").at(path, heading.span);
    has_markup.then(|| problem.hint("put links and attributes into the text below"))
}

fn empty(path: &SourcePath) -> Problem {
    let problem = Problem::new(&EMPTY_PAGE, "there is no text on this page").at(path, Span::default());
    problem.hint("write it, or keep it back with `draft = true`")
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

/// Files of `content/` that nobody reads.
fn strays(sources: &Sources) -> Vec<Problem> {
    let is_known = |path: &SourcePath| {
        let Some(below) = path.below("content") else { return true };
        let data = ["handbook.toml", "vocabulary.toml", "safety.toml", "references.bib"];
        let is_read = sources.texts.contains_key(path) && (path.extension() == "md" || data.contains(&below));
        is_read || sources.broken.contains_key(path) || below.starts_with("media/") || below.starts_with("fonts/")
    };
    let strays = sources.paths().into_iter().filter(|path| !is_known(path));
    strays
        .map(|path| {
            let names = ["handbook.toml", "vocabulary.toml", "safety.toml", "references.bib"];
            let hint = match nearest(path.file_name(), names) {
                Some(near) => format!("did you mean `content/{near}`?"),
                None => "pictures go into content/media, fonts into content/fonts".to_owned(),
            };
            Problem::new(&STRAY_FILE, "nobody reads this file").in_file(path).hint(hint)
        })
        .collect()
}

/// Whether a name makes a good address: `a`–`z`, digits, single hyphens between them.
fn is_slug(name: &str) -> bool {
    let good = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    name.split('-').all(good)
}

/// The nearest good address to a name.
fn slug_of(name: &str) -> String {
    let slug = slug::slugify(name);
    if slug.is_empty() { "page".to_owned() } else { slug }
}

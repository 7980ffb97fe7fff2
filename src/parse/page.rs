//! One page or fragment: its fields, its body, and what they say together.

use super::front_matter::{self, Front};
use super::rules::{EMPTY_PAGE, MISSING_TITLE, SECOND_TITLE, TITLE_MARKUP};
use super::{client_in_content, markdown};
use crate::model::rules::MISSING_FIELD;
use crate::model::{
    Allowance, Audience, Block, Common, Doc, Fields, Fragment, Heading, Inline, Meta, Page, PageId, Plain, Problem,
    SourcePath, Span, Spanned, Table, kind_of_folder, plain,
};

/// Reads a text that several pages share. It has no fields.
pub(super) fn fragment(path: &SourcePath, text: &str, problems: &mut Vec<Problem>) -> Fragment {
    let front = front_matter::split(path, text, problems);
    if let Some(table) = &front.table {
        let client = table.iter().find(|(key, _)| key.value == "client");
        problems.extend(client.map(|(key, _)| client_in_content(path, key.span)));
        Fields::new(path, front.at, "a fragment", table, problems).finish();
    }
    let doc = markdown::markdown(path, text, front.body).take(problems);
    if doc.blocks.is_empty() && !front.broken {
        problems.push(empty(path).hint("write it, or take the file away"));
    }
    problems.extend(second_titles(path, &doc, ""));
    Fragment { source: path.clone(), doc }
}

/// Reads a page of the kind that lives in `folder`.
pub(super) fn page(path: &SourcePath, folder: &str, text: &str, problems: &mut Vec<Problem>) -> Page {
    let is_empty = text.trim().is_empty();
    let front = front_matter::split(path, text, problems);
    let mut doc = markdown::markdown(path, text, front.body).take(problems);
    let (mut common, meta) = fields(path, folder, &front, is_empty, problems);
    if common.title.value.is_empty() {
        let given = title_in_text(path, &mut doc, problems);
        let is_told = front.broken || is_empty || front.has("title");
        common.title = given.unwrap_or_else(|| {
            if !is_told {
                problems.extend(missing_title(path, front.at, &doc));
            }
            Spanned::new(path.stem().to_owned(), front.at)
        });
    }
    problems.extend(second_titles(path, &doc, &common.title.value));
    let says_something = !doc.blocks.is_empty() || common.definition.is_some() || meta.program().is_some();
    if !says_something && !front.broken {
        problems.push(empty(path));
    }
    let id = PageId::new(folder, path.stem());
    Page { id, source: path.clone(), common, meta, doc, is_partial: front.broken || is_empty }
}

/// The fields that any page may have, and those of its kind. Fields that cannot be trusted are not
/// judged, and a page of fields without any is told once.
fn fields(
    path: &SourcePath,
    folder: &str,
    front: &Front,
    is_empty: bool,
    problems: &mut Vec<Problem>,
) -> (Common, Meta) {
    const NONE: &Table = &Table::new();
    let kind = kind_of_folder(folder).map_or("a page", |kind| kind.one);
    let needs_fields = kind_of_folder(folder).is_some_and(|kind| kind.needs_fields);
    let is_bare = needs_fields && front.table.is_none();
    let is_told = front.broken || is_empty;
    if is_bare && !is_told {
        let message = format!("{kind} begins with its fields between two lines `+++`");
        let problem = Problem::new(&MISSING_FIELD, message).at(path, front.at);
        problems.push(problem.hint("docs/writing.md shows a page of each kind"));
    }
    let mut unjudged = Vec::new();
    let judged = if is_bare || is_told { &mut unjudged } else { problems };
    let mut fields = Fields::new(path, front.at, kind, front.table.as_ref().unwrap_or(NONE), judged);
    if let Some(client) = fields.raw("client") {
        fields.report(client_in_content(path, client.span));
    }
    let common = common(&mut fields);
    let meta = Meta::read(folder, &mut fields).unwrap_or(Meta::Plain(Plain));
    fields.finish();
    (common, meta)
}

fn common(f: &mut Fields<'_>) -> Common {
    let allow = f.tables("allow", "an allowance", |f| {
        let (rule, reason) = (f.required_text("rule"), f.required_text("reason"));
        rule.map(|rule| Allowance { rule, reason })
    });
    Common {
        title: f.text("title").unwrap_or_default(),
        summary: f.text("summary"),
        aliases: f.texts("aliases"),
        audience: f.one_of("audience", &Audience::NAMES),
        definition: f.text("definition"),
        link_terms: f.flag_or("link_terms", true),
        related: f.texts("related"),
        reviewed: f.date("reviewed"),
        draft: f.flag("draft"),
        allow: allow.into_iter().flatten().collect(),
    }
}

/// The `# Title` that a text begins with, taken off.
fn title_in_text(path: &SourcePath, doc: &mut Doc, problems: &mut Vec<Problem>) -> Option<Spanned<String>> {
    let Some(Block::Heading(heading)) = doc.blocks.first() else { return None };
    if heading.level != 1 {
        return None;
    }
    problems.extend(title_markup(path, heading));
    let title = Spanned::new(plain(&heading.content), heading.span);
    doc.blocks.remove(0);
    Some(title)
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

/// A page without a title, unless a level-1 heading further down is told as a title out of place.
fn missing_title(path: &SourcePath, at: Span, doc: &Doc) -> Option<Problem> {
    let is_late = doc.blocks.iter().any(|block| matches!(block, Block::Heading(heading) if heading.level == 1));
    let problem = Problem::new(&MISSING_TITLE, "this page has no title").at(path, at);
    (!is_late).then(|| problem.hint("write `title = \"…\"` in the front matter, or begin with `# Title`"))
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

fn empty(path: &SourcePath) -> Problem {
    let problem = Problem::new(&EMPTY_PAGE, "there is no text on this page").at(path, Span::default());
    problem.hint("write it, or keep it back with `draft = true`")
}

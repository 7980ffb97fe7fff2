//! The fields above the line: TOML between `+++`, YAML between `---`, as one tree of values.

use std::ops::Range;

use granit_parser::{Event, Parser, ScalarStyle, ScanError};
use toml::de::{DeTable, DeValue};

use super::rules::{SYNTAX, UNCLOSED_FRONT_MATTER, awaits_review, note_in};
use crate::model::{Problem, SourcePath, Span, Spanned, Table, Value};

/// YAML may nest this deep; front matter nests twice.
const MAX_DEPTH: usize = 16;

/// A page's text, taken apart.
pub(super) struct Front {
    /// The fence that opens it, or the first character of a page without front matter.
    pub at: Span,
    /// The fields; `None` if there is no front matter, or if it cannot be read (then `broken`).
    pub table: Option<Table>,
    /// Whether there is front matter that cannot be read; that has been reported.
    pub broken: bool,
    /// Where the body begins.
    pub body: usize,
}

impl Front {
    /// Whether a field was written, whatever it holds.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.as_ref().is_some_and(|table| table.iter().any(|(name, _)| name.value == key))
    }
}

/// Takes the front matter off a page.
pub(super) fn split(path: &SourcePath, text: &str, problems: &mut Vec<Problem>) -> Front {
    // Lines of plus signs are nothing else in Markdown, so that empty ones above them do no harm.
    let above = text.len() - text.trim_start().len();
    let is_lower = above > 0 && text[..above].ends_with('\n') && text[above..].starts_with("+++");
    let above = if is_lower { above } else { 0 };
    let first = text[above..].lines().next().unwrap_or_default();
    let fence = first.trim_end();
    let at = Span::new(above..above + fence.len());
    if fence != "+++" && fence != "---" {
        return Front { at: Span::new(0..0), table: None, broken: false, body: 0 };
    }
    let Some(Lines { inner, rest }) = up_to_fence(text, above, fence) else {
        problems.push(
            Problem::new(&UNCLOSED_FRONT_MATTER, format!("the front matter has no closing `{fence}`"))
                .at(path, at)
                .hint(format!("put a line `{fence}` between the fields and the text")),
        );
        return Front { at, table: None, broken: true, body: text.len() };
    };
    let before = problems.len();
    let read = if fence == "+++" { toml } else { yaml };
    let table = read(path, &text[inner.clone()], inner.start, problems);
    let broken = problems.len() > before;
    if !broken {
        review_notes(path, &text[inner.clone()], inner.start, &table, problems);
    }
    Front { at, table: (!broken).then_some(table), broken, body: rest }
}

/// Reports the comments that ask for a review, `# review: …`, in fields that begin `base` bytes into their file.
/// A text that holds these words is no comment.
pub(super) fn review_notes(path: &SourcePath, text: &str, base: usize, table: &Table, problems: &mut Vec<Problem>) {
    let mut texts = Vec::new();
    table.iter().for_each(|(_, value)| spans_of_texts(value, &mut texts));
    for (at, _) in text.match_indices('#') {
        let Some(note) = note_in(&text[at + 1..]) else { continue };
        let span = Span::new(at..text[at..].find('\n').map_or(text.len(), |length| at + length)).shifted(base);
        if texts.iter().any(|text: &Span| text.start <= span.start && span.start < text.end) {
            continue;
        }
        problems.push(awaits_review(note.lines().next().unwrap_or_default()).at(path, span));
    }
}

fn spans_of_texts(value: &Spanned<Value>, spans: &mut Vec<Span>) {
    match &value.value {
        Value::String(_) | Value::Plain(_) => spans.push(value.span),
        Value::Array(items) => items.iter().for_each(|item| spans_of_texts(item, spans)),
        Value::Table(table) => table.iter().for_each(|(_, value)| spans_of_texts(value, spans)),
        _ => {}
    }
}

struct Lines {
    inner: Range<usize>,
    rest: usize,
}

/// The lines between the one that begins at `at` and the next one that is the fence.
fn up_to_fence(text: &str, mut at: usize, fence: &str) -> Option<Lines> {
    let mut start = None;
    for line in text[at..].split_inclusive('\n') {
        match start {
            None => start = Some(at + line.len()),
            Some(start) if line.trim_end() == fence => {
                return Some(Lines { inner: start..at, rest: at + line.len() });
            }
            Some(_) => {}
        }
        at += line.len();
    }
    None
}

/// Reads TOML that begins `base` bytes into its file. Every syntax error becomes a problem.
pub(super) fn toml(path: &SourcePath, text: &str, base: usize, problems: &mut Vec<Problem>) -> Table {
    let (table, mut errors) = DeTable::parse_recoverable(text);
    errors.sort_by_key(|error| error.span().map_or(0, |span| span.start));
    let mut told_to = 0;
    for error in &errors {
        let range = error.span().unwrap_or(0..0);
        // A slip makes much of what follows unreadable: one message for each `key = ` line.
        let fresh = told_to == 0 || text.get(told_to..range.end.max(range.start)).is_some_and(begins_a_field);
        if !fresh {
            continue;
        }
        told_to = text[range.start.min(text.len())..].find('\n').map_or(text.len(), |end| range.start + end);
        let message = error.message().lines().next().unwrap_or_default();
        problems.push(syntax(path, Span::new(range).shifted(base), "TOML", message));
    }
    toml_table(table.into_inner(), base)
}

/// Whether a line of some text begins a field or a table.
fn begins_a_field(text: &str) -> bool {
    text.lines().any(|line| {
        let key = line.split_once('=').map_or("", |(key, _)| key.trim_end());
        let is_key = !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c));
        is_key || line.starts_with('[')
    })
}

fn toml_table(table: DeTable<'_>, base: usize) -> Table {
    let entry = |(key, value): (toml::Spanned<_>, toml::Spanned<DeValue<'_>>)| {
        let key_span = Span::new(key.span()).shifted(base);
        (Spanned::new(std::borrow::Cow::into_owned(key.into_inner()), key_span), toml_value(value, base))
    };
    table.into_iter().map(entry).collect()
}

fn toml_value(value: toml::Spanned<DeValue<'_>>, base: usize) -> Spanned<Value> {
    let span = Span::new(value.span()).shifted(base);
    let value = match value.into_inner() {
        DeValue::String(text) => Value::String(text.into_owned()),
        DeValue::Integer(n) => match i64::from_str_radix(n.as_str(), n.radix()) {
            Ok(n) => Value::Integer(n),
            Err(_) => Value::Integer(i64::MAX),
        },
        DeValue::Float(x) => Value::Float(x.as_str().parse().unwrap_or(f64::NAN)),
        DeValue::Boolean(yes) => Value::Boolean(yes),
        DeValue::Datetime(date) => Value::Date(date.to_string()),
        DeValue::Array(items) => Value::Array(items.into_iter().map(|item| toml_value(item, base)).collect()),
        DeValue::Table(table) => Value::Table(toml_table(table, base)),
    };
    Spanned::new(value, span)
}

/// Reads YAML that begins `base` bytes into its file. The first syntax error becomes a problem.
fn yaml(path: &SourcePath, text: &str, base: usize, problems: &mut Vec<Problem>) -> Table {
    let mut yaml = Yaml { text, base, parser: Parser::new_from_str(text), depth: 0 };
    match yaml.document() {
        Ok(table) => table,
        Err((span, message)) => {
            problems.push(syntax(path, span, "YAML", &message));
            Table::new()
        }
    }
}

fn syntax(path: &SourcePath, span: Span, language: &str, message: &str) -> Problem {
    let problem = Problem::new(&SYNTAX, format!("this {language} cannot be read: {message}")).at(path, span);
    if language == "YAML" && message.contains("mapping values") {
        return problem.hint("a value with a colon in it goes between quotes: title: \"Calves: the basics\"");
    }
    let hints = [
        ("string values must be quoted", "text goes between quotes: title = \"Calves\""),
        ("invalid boolean", "text goes between quotes: title = \"Calves\""),
        ("invalid basic string", "the closing quote is missing"),
        ("unclosed", "a closing bracket is missing: [ ] for lists, { } for tables"),
        ("duplicate key", "each field stands once"),
        ("found a tab", "YAML is indented with spaces, not with tabs"),
        ("cannot start any token", "a value that begins with a sign such as @ or ` goes between quotes"),
        ("unexpected character", "a value that begins with a sign such as @ or ` goes between quotes"),
    ];
    let hint = hints.iter().find(|(words, _)| message.contains(words)).map(|(_, hint)| (*hint).to_owned());
    problem.hint("mend this line; until then no field of the file is read").maybe_hint(hint)
}

type YamlResult<T> = Result<T, (Span, String)>;

/// Events with places → values. Aliases are refused, since they can grow without bound.
struct Yaml<'a> {
    text: &'a str,
    base: usize,
    parser: Parser<'a, granit_parser::StrInput<'a>>,
    depth: usize,
}

impl<'a> Yaml<'a> {
    fn document(&mut self) -> YamlResult<Table> {
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamStart | Event::DocumentStart(..) => {}
                Event::StreamEnd => return Ok(Table::new()),
                event => {
                    let value = self.value(event, span)?;
                    self.end()?;
                    return match value.value {
                        Value::Table(table) => Ok(table),
                        value if value.is_unset() => Ok(Table::new()),
                        _ => Err((value.span, "front matter is a list of `key: value` lines".into())),
                    };
                }
            }
        }
    }

    /// A second document would be lost.
    fn end(&mut self) -> YamlResult<()> {
        loop {
            match self.next()? {
                (Event::StreamEnd, _) => return Ok(()),
                (Event::DocumentStart(..), span) => return Err((span, "only one document is read".into())),
                _ => {}
            }
        }
    }

    fn next(&mut self) -> YamlResult<(Event<'a>, Span)> {
        loop {
            match self.parser.next_event() {
                Some(Ok((Event::Comment(..) | Event::Anchor(..), _))) => {}
                Some(Ok((event, span))) => {
                    let range = self.byte(span.start)..self.byte(span.end);
                    return Ok((event, Span::new(range).shifted(self.base)));
                }
                Some(Err(error)) => return Err(self.error(&error)),
                None => return Ok((Event::StreamEnd, Span::new(self.text.len()..self.text.len()).shifted(self.base))),
            }
        }
    }

    fn byte(&self, marker: granit_parser::Marker) -> usize {
        let by_characters = || self.text.char_indices().nth(marker.index()).map_or(self.text.len(), |(i, _)| i);
        marker.byte_offset().unwrap_or_else(by_characters).min(self.text.len())
    }

    fn error(&self, error: &ScanError) -> (Span, String) {
        let at = self.byte(*error.marker());
        let message = error.to_string();
        let message = message.split(" at char ").next().unwrap_or(&message);
        (Span::new(at..at).shifted(self.base), message.to_owned())
    }

    fn value(&mut self, event: Event<'a>, span: Span) -> YamlResult<Spanned<Value>> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err((span, "this nests too deep".into()));
        }
        let value = match event {
            Event::Scalar(text, ScalarStyle::Plain, ..) => Spanned::new(Value::Plain(text.into_owned()), span),
            Event::Scalar(text, ..) => Spanned::new(Value::String(text.into_owned()), span),
            Event::SequenceStart(..) => self.sequence(span)?,
            Event::MappingStart(..) => self.mapping(span)?,
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                return Err((span, "aliases (`*name`) are not read; write the value out".into()));
            }
            _ => return Err((span, "a value was expected here".into())),
        };
        self.depth -= 1;
        Ok(value)
    }

    fn sequence(&mut self, start: Span) -> YamlResult<Spanned<Value>> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, end) => return Ok(Spanned::new(Value::Array(items), start.join(end))),
                (event, span) => items.push(self.value(event, span)?),
            }
        }
    }

    fn mapping(&mut self, start: Span) -> YamlResult<Spanned<Value>> {
        let mut table = Table::new();
        loop {
            let key = match self.next()? {
                (Event::MappingEnd, end) => return Ok(Spanned::new(Value::Table(table), start.join(end))),
                (Event::Scalar(key, ..), span) => Spanned::new(key.into_owned(), span),
                (_, span) => return Err((span, "a field’s name is a single word".into())),
            };
            if table.iter().any(|(other, _)| other.value == key.value) {
                return Err((key.span, format!("`{}` stands here twice", key.value)));
            }
            let (event, span) = self.next()?;
            table.push((key, self.value(event, span)?));
        }
    }
}

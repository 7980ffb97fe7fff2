//! `references.bib` → entries. biblatex's parser stops at the first mistake of a file, so the file
//! is taken apart first: one bad entry costs that entry only.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use biblatex::{Bibliography, Entry as TexEntry, ParseError, ParseErrorKind, RawBibliography, RawChunk, RawEntry};

use super::rules::{DUPLICATE_REFERENCE, STRAY_REFERENCE_TEXT, UNREADABLE_REFERENCE};
use super::{Shelf, lint, mend, style};
use crate::model::{Checked, Problem, SourcePath, Sources, Span, Spanned};

/// The file.
pub(super) const FILE: &str = "content/references.bib";

/// Braces within braces; LaTeX commands in a value are read by recursion.
const MAX_DEPTH: usize = 40;

/// The longest text an abbreviation may stand for: abbreviations of abbreviations could grow
/// without bound.
const MAX_ABBREVIATION: usize = 10_000;

/// So many entries may be inherited from, one through another.
const MAX_INHERITED: usize = 20;

type Field<'s> = Vec<biblatex::Spanned<RawChunk<'s>>>;

/// Reads `references.bib`, if there is one.
pub fn read(sources: &Sources) -> Checked<Shelf> {
    let mut shelf = Shelf::default();
    let mut problems = Vec::new();
    let path = SourcePath::new(FILE);
    shelf.works.any_unread = sources.broken.contains_key(&path);
    if let Some(text) = sources.texts.get(&path) {
        read_text(&path, text, &mut shelf, &mut problems);
    }
    if !shelf.entries.is_empty() {
        style::all_locales(); // takes a while; here it takes it beside the reading of the pages
    }
    Checked::new(shelf, problems)
}

fn read_text(path: &SourcePath, text: &str, shelf: &mut Shelf, problems: &mut Vec<Problem>) {
    let mut reader = Reader { path, text, shelf, problems };
    let raw = reader.raw();
    reader.stray(&raw);
    let entries = reader.resolved(raw);
    let entries = reader.unique(entries);
    let places = entries.iter().map(|entry| (entry.v.key.v, Span::new(entry.v.key.span.clone()))).collect();
    let entries = reader.sound(entries);
    reader.problems.extend(entries.iter().flat_map(|entry| lint::lint(path, entry)));
    let inherited_from: BTreeSet<String> = entries.iter().flat_map(|entry| parents(&entry.v)).collect();
    for entry in reader.inherited(entries) {
        reader.put(&entry, &places);
    }
    for (key, work) in &mut shelf.works.by_key {
        work.is_parent = inherited_from.contains(key);
    }
}

struct Reader<'a, 's> {
    path: &'a SourcePath,
    text: &'s str,
    shelf: &'a mut Shelf,
    problems: &'a mut Vec<Problem>,
}

impl<'s> Reader<'_, 's> {
    /// The whole file, or all of its entries that can be read by themselves.
    fn raw(&mut self) -> RawBibliography<'s> {
        if let Ok(raw) = RawBibliography::parse(self.text) {
            return raw;
        }
        let mut all = RawBibliography { preamble: String::new(), entries: Vec::new(), abbreviations: Vec::new() };
        for block in blocks(self.text) {
            match RawBibliography::parse(&self.text[block.clone()]) {
                Ok(mut raw) => {
                    raw.entries.iter_mut().for_each(|entry| shift(entry, block.start));
                    let fields = raw.abbreviations.iter_mut();
                    fields.for_each(|pair| shift_field(&mut pair.key.span, &mut pair.value, block.start));
                    all.entries.extend(raw.entries);
                    all.abbreviations.extend(raw.abbreviations);
                }
                Err(error) => self.broken_block(&block, &error),
            }
        }
        all
    }

    /// An entry whose braces, quotes or commas are not in order.
    fn broken_block(&mut self, block: &Range<usize>, error: &ParseError) {
        let head = &self.text[block.clone()];
        let open = head.find(['{', '(']).map_or(head.len(), |at| at + 1);
        let key = head[open..].trim_start();
        let start = block.start + head.len() - key.len();
        let key = key.split(|c: char| c == ',' || c == '}' || c == '=' || c.is_whitespace()).next().unwrap_or_default();
        let names_itself = !key.is_empty() && !["@string", "@comment", "@preamble"].iter().any(|word| {
            head.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
        });
        let (at, name) = match names_itself {
            true => (start..start + key.len(), format!("`{key}`")),
            false => (block.start..block.start + open, "this entry".to_owned()),
        };
        match names_itself {
            true => drop(self.shelf.works.unread.insert(key.to_owned())),
            false => self.shelf.works.any_unread = true,
        }
        let (what, hint) = reason(&error.kind);
        let problem = Problem::new(&UNREADABLE_REFERENCE, format!("{name} cannot be read: {what}"));
        let stumbled = block.start + error.span.start.min(head.len());
        let stumbled = crate::model::floor_char_boundary(self.text, stumbled);
        let end = self.text[stumbled..].chars().next().map_or(stumbled, |c| stumbled + c.len_utf8());
        let problem = problem.at(self.path, Span::new(at)).hint(hint);
        self.problems.push(problem.related(self.path, Span::new(stumbled..end), "noticed here"));
    }

    /// Fields that stand outside of every entry.
    fn stray(&mut self, raw: &RawBibliography<'s>) {
        let mut ends: Vec<Range<usize>> = raw.entries.iter().map(|entry| entry.span.clone()).collect();
        ends.push(self.text.len()..self.text.len());
        let mut from = 0;
        for range in ends {
            let between = self.text.get(from..range.start).unwrap_or_default();
            let line = between.split('\n').scan(from, |at, line| {
                let start = *at;
                *at += line.len() + 1;
                Some((start, line))
            });
            // `@string` and `@comment` hold lines that look like fields, too.
            let stray = line.filter(|_| !between.contains('@')).find(|(_, line)| looks_like_a_field(line));
            if let Some((start, line)) = stray {
                let lead = line.len() - line.trim_start().len();
                let at = Span::new(start + lead..start + line.trim_end().len());
                let problem = Problem::new(&STRAY_REFERENCE_TEXT, "this line stands outside of every entry");
                let hint = "the entry above it is closed too early: look for a `}` too many";
                self.problems.push(problem.at(self.path, at).hint(hint));
            }
            from = range.end;
        }
    }

    /// The entries with their abbreviations written out.
    fn resolved(&mut self, raw: RawBibliography<'s>) -> Vec<biblatex::Spanned<RawEntry<'s>>> {
        let mut known: BTreeMap<&str, Field<'s>> = BTreeMap::new();
        for pair in raw.abbreviations {
            // An abbreviation may use those before it, and the first of a name holds.
            let value = self.written_out(&pair.value.v, &known);
            let length: usize = value.iter().map(|chunk| length(&chunk.v)).sum();
            if length > MAX_ABBREVIATION {
                let message = format!("the abbreviation `{}` is too long", pair.key.v);
                let problem = Problem::new(&UNREADABLE_REFERENCE, message);
                self.problems.push(problem.at(self.path, Span::new(pair.key.span)).hint("write the text out"));
                continue;
            }
            known.entry(pair.key.v).or_insert(value);
        }
        let mut entries = raw.entries;
        for field in entries.iter_mut().flat_map(|entry| &mut entry.v.fields) {
            field.value.v = self.written_out(&field.value.v, &known);
        }
        entries
    }

    fn written_out(&mut self, field: &Field<'s>, known: &BTreeMap<&str, Field<'s>>) -> Field<'s> {
        let mut out = Vec::new();
        for chunk in field {
            match &chunk.v {
                RawChunk::Normal(_) => out.push(chunk.clone()),
                RawChunk::Abbreviation(name) => match known.get(name) {
                    Some(value) => out.extend(value.iter().cloned()),
                    // `month = jun` is BibTeX's own.
                    None if is_month(name) => out.push(chunk.clone()),
                    None => {
                        let message = format!("`{name}` is no abbreviation of this file");
                        let problem = Problem::new(&UNREADABLE_REFERENCE, message);
                        let hint = format!("if it is the text itself, put it between braces: {{{name}}}");
                        self.problems.push(problem.at(self.path, Span::new(chunk.span.clone())).hint(hint));
                    }
                },
            }
        }
        if out.is_empty() {
            let at = field.first().map_or(0, |chunk| chunk.span.start);
            out.push(biblatex::Spanned::new(RawChunk::Normal(""), at..at));
        }
        out
    }

    /// The first entry of each key.
    fn unique(&mut self, entries: Vec<biblatex::Spanned<RawEntry<'s>>>) -> Vec<biblatex::Spanned<RawEntry<'s>>> {
        let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
        let mut first = Vec::new();
        for entry in entries {
            let key = &entry.v.key;
            let at = Span::new(key.span.clone());
            match seen.get(key.v) {
                Some(other) => {
                    let message = format!("a reference called `{}` is there already", key.v);
                    let problem = Problem::new(&DUPLICATE_REFERENCE, message).at(self.path, at);
                    self.problems.push(problem.related(self.path, *other, "first defined here"));
                }
                None if key.v.is_empty() => {
                    self.shelf.works.any_unread = true;
                    let problem = Problem::new(&UNREADABLE_REFERENCE, "this entry has no key");
                    let at = Span::new(entry.v.kind.span.clone());
                    self.problems.push(problem.at(self.path, at).hint("write one behind the brace: @article{hou2002,"));
                }
                None => {
                    seen.insert(key.v, at);
                    first.push(entry);
                }
            }
        }
        first
    }

    /// The entries whose values can be read.
    fn sound(&mut self, entries: Vec<biblatex::Spanned<RawEntry<'s>>>) -> Vec<biblatex::Spanned<RawEntry<'s>>> {
        let mut sound = Vec::new();
        for entry in entries {
            let deep = entry.v.fields.iter().find(|field| field.value.v.iter().any(|chunk| depth(&chunk.v) > MAX_DEPTH));
            if let Some(field) = deep {
                let what = format!("its `{}` has braces more than {MAX_DEPTH} deep", field.key.v);
                self.unreadable(entry.v.key.v, Span::new(field.key.span.clone()), &what, "take most of them out");
                continue;
            }
            match alone(&entry) {
                Ok(()) => sound.push(entry),
                Err((span, what)) => {
                    self.unreadable(entry.v.key.v, span, &what, "correct this value, or take the field out");
                }
            }
        }
        sound
    }

    /// The entries, each with what it inherits through `crossref` and `xdata`.
    fn inherited(&mut self, mut entries: Vec<biblatex::Spanned<RawEntry<'s>>>) -> Vec<TexEntry> {
        self.cut_circles(&mut entries);
        loop {
            let raw = RawBibliography {
                preamble: String::new(),
                entries: entries.clone(),
                abbreviations: Vec::new(),
            };
            match Bibliography::from_raw(raw) {
                Ok(all) => return all.into_vec(),
                Err(error) => {
                    let is_at = |entry: &biblatex::Spanned<RawEntry<'_>>| entry.span.contains(&error.span.start);
                    let Some(at) = entries.iter().position(is_at) else { return Vec::new() };
                    let entry = entries.remove(at);
                    let (what, _) = reason(&error.kind);
                    let span = Span::new(error.span);
                    self.unreadable(entry.v.key.v, span, &what, "correct this value, or take the field out");
                }
            }
        }
    }

    /// Takes `crossref` and `xdata` away where they lead back to their own entry, or too far.
    fn cut_circles(&mut self, entries: &mut [biblatex::Spanned<RawEntry<'s>>]) {
        let leads: BTreeMap<&str, Vec<String>> = entries.iter().map(|entry| (entry.v.key.v, parents(&entry.v))).collect();
        let mut cut = BTreeSet::new();
        for key in leads.keys() {
            let (mut open, mut count, mut is_endless) = (vec![*key], 0, false);
            while let Some(next) = open.pop().filter(|_| !is_endless) {
                count += 1;
                let parents = leads.get(next).map(Vec::as_slice).unwrap_or_default();
                is_endless = count > MAX_INHERITED || parents.iter().any(|parent| parent == key);
                open.extend(parents.iter().map(String::as_str));
            }
            if is_endless {
                cut.insert((*key).to_owned());
            }
        }
        for entry in entries.iter_mut().filter(|entry| cut.contains(entry.v.key.v)) {
            let inherits = |name: &str| ["crossref", "xdata"].iter().any(|word| name.eq_ignore_ascii_case(word));
            for field in entry.v.fields.iter().filter(|field| inherits(field.key.v)) {
                let message = format!("`{}` inherits from itself, or from too many", entry.v.key.v);
                let problem = Problem::new(&UNREADABLE_REFERENCE, message);
                let at = Span::new(field.value.span.clone());
                self.problems.push(problem.at(self.path, at).hint("name another entry, or take the field out"));
            }
            entry.v.fields.retain(|field| !inherits(field.key.v));
        }
    }

    /// Puts an entry on the shelf.
    fn put(&mut self, entry: &TexEntry, places: &BTreeMap<&str, Span>) {
        let at = places.get(entry.key.as_str()).copied().unwrap_or_default();
        match mend::entry(entry) {
            Ok(mended) => {
                let work = lint::work(self.path, Spanned::new(entry.key.clone(), at), entry, &mended, self.problems);
                self.shelf.works.by_key.insert(entry.key.clone(), work);
                self.shelf.entries.insert(entry.key.clone(), mended);
            }
            Err(error) => {
                let span = Span::new(error.span.clone());
                let inside = error.span.end <= self.text.len() && error.span.start < error.span.end;
                let at = if inside { span } else { at };
                let hint = "correct this value, or take the field out";
                self.unreadable(&entry.key, at, &error.kind.to_string(), hint);
            }
        }
    }

    fn unreadable(&mut self, key: &str, at: Span, what: &str, hint: &str) {
        self.shelf.works.unread.insert(key.to_owned());
        let problem = Problem::new(&UNREADABLE_REFERENCE, format!("`{key}` cannot be read: {what}"));
        self.problems.push(problem.at(self.path, at).hint(hint));
    }
}

/// Where entries begin: at an `@word{` that stands first in its line. Each reaches to the next.
fn blocks(text: &str) -> Vec<Range<usize>> {
    let mut starts = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let lead = line.len() - line.trim_start().len();
        let word = line.trim_start().strip_prefix('@').map(|rest| {
            let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c))).unwrap_or(rest.len());
            (end, rest[end..].trim_start().starts_with(['{', '(', '"']))
        });
        if word.is_some_and(|(length, opens)| length > 0 && opens) {
            starts.push(at + lead);
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

/// Moves the spans of an entry that was read from a part of the file.
fn shift(entry: &mut biblatex::Spanned<RawEntry<'_>>, by: usize) {
    let move_span = |span: &mut Range<usize>| *span = span.start + by..span.end + by;
    move_span(&mut entry.span);
    move_span(&mut entry.v.key.span);
    move_span(&mut entry.v.kind.span);
    for field in &mut entry.v.fields {
        shift_field(&mut field.key.span, &mut field.value, by);
    }
}

fn shift_field(key: &mut Range<usize>, value: &mut biblatex::Spanned<Field<'_>>, by: usize) {
    let move_span = |span: &mut Range<usize>| *span = span.start + by..span.end + by;
    move_span(key);
    move_span(&mut value.span);
    value.v.iter_mut().for_each(|chunk| move_span(&mut chunk.span));
}

/// Whether the values of an entry can be read, by themselves.
fn alone(entry: &biblatex::Spanned<RawEntry<'_>>) -> Result<(), (Span, String)> {
    let raw = RawBibliography { preamble: String::new(), entries: vec![entry.clone()], abbreviations: Vec::new() };
    let bibliography = Bibliography::from_raw(raw);
    let span = |range: &Range<usize>| {
        let inside = range.start >= entry.span.start && range.end <= entry.span.end && range.start < range.end;
        Span::new(if inside { range.clone() } else { entry.v.key.span.clone() })
    };
    match bibliography {
        Err(error) => Err((span(&error.span), reason(&error.kind).0)),
        Ok(one) => match one.iter().next().map(mend::entry) {
            Some(Err(error)) => Err((span(&error.span), error.kind.to_string())),
            _ => Ok(()),
        },
    }
}

fn parents(entry: &RawEntry<'_>) -> Vec<String> {
    let fields = entry.fields.iter().filter(|field| ["crossref", "xdata"].contains(&field.key.v.to_lowercase().as_str()));
    let texts = fields.flat_map(|field| &field.value.v).filter_map(|chunk| match &chunk.v {
        RawChunk::Normal(text) => Some(*text),
        RawChunk::Abbreviation(_) => None,
    });
    texts.flat_map(|text| text.split(',')).map(|key| key.trim().to_owned()).collect()
}

fn length(chunk: &RawChunk<'_>) -> usize {
    let (RawChunk::Normal(text) | RawChunk::Abbreviation(text)) = chunk;
    text.len()
}

/// How deep the braces of a value nest.
fn depth(chunk: &RawChunk<'_>) -> usize {
    let (RawChunk::Normal(text) | RawChunk::Abbreviation(text)) = chunk;
    let (mut open, mut deepest) = (0_usize, 0);
    for byte in text.bytes() {
        match byte {
            b'{' => open += 1,
            b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(open);
    }
    deepest
}

fn is_month(word: &str) -> bool {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    MONTHS.contains(&word.to_lowercase().as_str())
}

/// `  year = {2002},`
fn looks_like_a_field(line: &str) -> bool {
    let Some((name, value)) = line.split_once('=') else { return false };
    let name = name.trim();
    let is_name = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    is_name && value.trim_start().starts_with(|c: char| c == '{' || c == '"' || c.is_ascii_digit())
}

/// What biblatex stumbled over, in words, and a way out.
fn reason(kind: &ParseErrorKind) -> (String, &'static str) {
    match kind {
        ParseErrorKind::UnexpectedEof => {
            ("it does not end".to_owned(), "a brace or quotation mark that it opens is never closed")
        }
        ParseErrorKind::Expected(token) => (format!("a {token} is missing"), "look at the line before, too"),
        ParseErrorKind::Unexpected(token) => {
            (format!("a {token} stands where none belongs"), "take it out, or put the value between braces")
        }
        ParseErrorKind::MalformedCommand => {
            ("a `\\` stands before a space".to_owned(), "write `\\textbackslash` for the sign itself")
        }
        other => (other.to_string(), "correct this value, or take the field out"),
    }
}

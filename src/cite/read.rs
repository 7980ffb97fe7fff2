//! `references.bib` → entries. biblatex's parser stops at the first mistake of a file, so the file
//! is taken apart first: one bad entry costs that entry only.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use biblatex::{
    Bibliography, Entry as TexEntry, ParseError, ParseErrorKind, RawBibliography, RawChunk, RawEntry, Token,
};
use hayagriva::Entry;

use super::rules::{DUPLICATE_REFERENCE, STRAY_REFERENCE_TEXT, UNREADABLE_REFERENCE};
use super::{Memory, Shelf, lint, mend};
use crate::model::{Checked, Problem, SourcePath, Sources, Span, Spanned, Works, did_you_mean, floor_char_boundary};

/// The file.
const FILE: &str = "content/references.bib";

/// Braces within braces; LaTeX commands in a value are read by recursion.
const MAX_DEPTH: usize = 40;

/// The longest text a value may grow to through abbreviations: those of abbreviations could grow
/// without bound.
const MAX_WRITTEN_OUT: usize = 20_000;

/// So many entries may be inherited from, one through another.
const MAX_INHERITED: usize = 20;

type Field<'s> = Vec<biblatex::Spanned<RawChunk<'s>>>;

/// Reads `references.bib`, if there is one and it is not in memory.
pub fn read(sources: &Sources, memory: &mut Memory) -> Checked<Shelf> {
    let path = SourcePath::new(FILE);
    let Some(text) = sources.texts.get(&path) else {
        let works = Works { any_unread: sources.broken.contains_key(&path), ..Works::default() };
        return Checked::new(Shelf { works: Arc::new(works), ..Shelf::default() }, Vec::new());
    };
    match &memory.read {
        Some((known, read)) if known == text => read.clone(),
        _ => {
            let mut problems = Vec::new();
            let (mut entries, mut works) = (BTreeMap::new(), Works::default());
            read_text(&path, text, &mut entries, &mut works, &mut problems);
            let shelf = Shelf { entries: Arc::new(entries), works: Arc::new(works) };
            let read = Checked::new(shelf, problems);
            memory.read = Some((Arc::clone(text), read.clone()));
            read
        }
    }
}

fn read_text(
    path: &SourcePath,
    text: &str,
    shelf: &mut BTreeMap<String, Entry>,
    works: &mut Works,
    problems: &mut Vec<Problem>,
) {
    let mut reader = Reader { path, text, shelf, works, undated: BTreeSet::new(), problems };
    let raw = match RawBibliography::parse(text) {
        Ok(raw) => {
            reader.stray(&raw);
            raw
        }
        Err(_) => reader.piecewise(),
    };
    let entries = reader.resolved(raw);
    let entries = reader.unique(entries);
    let entries = reader.heirs(entries);
    let places = entries.iter().map(|entry| (entry.v.key.v, Span::new(entry.v.key.span.clone()))).collect();
    let entries = reader.sound(entries);
    reader.problems.extend(entries.iter().flat_map(|entry| {
        let undated = reader.undated.contains(entry.v.key.v);
        lint::lint(path, entry, undated)
    }));
    let inherited_from: BTreeSet<String> = entries.iter().flat_map(|entry| parents(&entry.v)).collect();
    for entry in reader.inherited(entries) {
        reader.put(&entry, &places);
    }
    for (key, work) in &mut works.by_key {
        work.is_parent = inherited_from.contains(key);
    }
}

struct Reader<'a, 's> {
    path: &'a SourcePath,
    text: &'s str,
    shelf: &'a mut BTreeMap<String, Entry>,
    works: &'a mut Works,
    /// Keys of entries of which a date was taken out.
    undated: BTreeSet<&'s str>,
    problems: &'a mut Vec<Problem>,
}

impl<'s> Reader<'_, 's> {
    /// All entries that can be read by themselves.
    fn piecewise(&mut self) -> RawBibliography<'s> {
        let mut all = RawBibliography { preamble: String::new(), entries: Vec::new(), abbreviations: Vec::new() };
        for block in blocks(self.text) {
            let whole = RawBibliography::parse(&self.text[block.clone()]);
            // What stands behind the entry, such as a mail address, is not the entry's fault.
            let end = block.start + closed(&self.text[block.clone()]).unwrap_or(block.len());
            let read = whole.or_else(|error| RawBibliography::parse(&self.text[block.start..end]).map_err(|_| error));
            match read {
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
        let names_itself = !key.is_empty()
            && !["@string", "@comment", "@preamble"]
                .iter()
                .any(|word| head.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word)));
        let (at, name) = match names_itself {
            true => (start..start + key.len(), format!("`{key}`")),
            false => (block.start..block.start + open, "this entry".to_owned()),
        };
        match names_itself {
            true => drop(self.works.unread.insert(key.to_owned())),
            false => self.works.any_unread = true,
        }
        let (what, hint) = match closed(head) {
            None => reason(&ParseErrorKind::UnexpectedEof),
            Some(_) => reason(&error.kind),
        };
        let problem = Problem::new(&UNREADABLE_REFERENCE, format!("{name} cannot be read: {what}"));
        let stumbled = block.start + error.span.start.min(head.len());
        let stumbled = floor_char_boundary(self.text, stumbled);
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
            let stray = line.filter(|_| !is_data(between)).find(|(_, line)| looks_like_a_field(line));
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
            known.entry(pair.key.v).or_insert(value);
        }
        let mut entries = raw.entries;
        for entry in &mut entries {
            for field in &mut entry.v.fields {
                field.value.v = self.written_out(&field.value.v, &known);
            }
            // A field that says nothing is none; a date that is none could stop the entry, or worse.
            entry.v.fields.retain(|field| !lint::text(&field.value.v).replace(['{', '}'], "").trim().is_empty());
            let odd = lint::odd_dates(self.path, &entry.v);
            if !odd.is_empty() {
                self.undated.insert(entry.v.key.v);
            }
            entry.v.fields.retain(|field| !odd.iter().any(|(span, _)| *span == Span::new(field.value.span.clone())));
            self.problems.extend(odd.into_iter().map(|(_, problem)| problem));
        }
        entries
    }

    fn written_out(&mut self, field: &Field<'s>, known: &BTreeMap<&str, Field<'s>>) -> Field<'s> {
        let mut out: Field<'s> = Vec::new();
        let mut length = 0;
        for chunk in field {
            match &chunk.v {
                RawChunk::Normal(_) => out.push(chunk.clone()),
                RawChunk::Abbreviation(name) => match known.get(name) {
                    Some(value) => {
                        length += value.iter().map(|chunk| chunk_length(&chunk.v)).sum::<usize>();
                        if length > MAX_WRITTEN_OUT {
                            let message = "this value grows too long through its abbreviations";
                            let problem = Problem::new(&UNREADABLE_REFERENCE, message);
                            let at = Span::new(chunk.span.clone());
                            self.problems.push(problem.at(self.path, at).hint("write the text out"));
                            out.clear();
                            break;
                        }
                        out.extend(value.iter().cloned());
                    }
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
                    self.works.any_unread = true;
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
            let deep =
                entry.v.fields.iter().find(|field| field.value.v.iter().any(|chunk| depth(&chunk.v) > MAX_DEPTH));
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
        loop {
            let raw = RawBibliography { preamble: String::new(), entries: entries.clone(), abbreviations: Vec::new() };
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

    /// Takes `crossref` and `xdata` away where they name no entry, lead back to their own, or lead
    /// too far: biblatex follows them without looking. Other names of an entry (`ids`) are not
    /// followed, so that a circle cannot hide behind one.
    fn heirs(&mut self, mut entries: Vec<biblatex::Spanned<RawEntry<'s>>>) -> Vec<biblatex::Spanned<RawEntry<'s>>> {
        let keys: BTreeSet<&str> = entries.iter().map(|entry| entry.v.key.v).collect();
        for entry in &mut entries {
            entry.v.fields.retain(|field| !field.key.v.eq_ignore_ascii_case("ids"));
            for field in entry.v.fields.iter_mut().filter(|field| inherits(field.key.v)) {
                if let [chunk] = field.value.v.as_mut_slice()
                    && let RawChunk::Normal(text) = &mut chunk.v
                {
                    *text = text.trim().trim_start_matches('{').trim_end_matches('}').trim();
                }
            }
        }
        let leads: BTreeMap<&str, Vec<String>> =
            entries.iter().map(|entry| (entry.v.key.v, parents(&entry.v))).collect();
        let is_endless = |key: &str| {
            let (mut open, mut count) = (vec![key], 0);
            while let Some(next) = open.pop() {
                count += 1;
                let parents = leads.get(next).map(Vec::as_slice).unwrap_or_default();
                if count > MAX_INHERITED || parents.iter().any(|parent| parent == key) {
                    return true;
                }
                open.extend(parents.iter().map(String::as_str));
            }
            false
        };
        for entry in &mut entries {
            let own = leads.get(entry.v.key.v).map(Vec::as_slice).unwrap_or_default();
            let unknown = own.iter().find(|parent| !keys.contains(parent.as_str()));
            let message = match unknown {
                Some(parent) => format!("`{}` inherits from `{parent}`, which is not in this file", entry.v.key.v),
                None if is_endless(entry.v.key.v) => {
                    format!("`{}` inherits from itself, or from too many", entry.v.key.v)
                }
                None => continue,
            };
            for field in entry.v.fields.iter().filter(|field| inherits(field.key.v)) {
                let problem = Problem::new(&UNREADABLE_REFERENCE, message.as_str());
                let problem = problem.at(self.path, Span::new(field.value.span.clone()));
                let near = unknown.and_then(|parent| did_you_mean(parent, keys.iter().copied()));
                self.problems.push(problem.hint("name another entry, or take the field out").maybe_hint(near));
            }
            entry.v.fields.retain(|field| !inherits(field.key.v));
        }
        entries
    }

    /// Puts an entry on the shelf.
    fn put(&mut self, entry: &TexEntry, places: &BTreeMap<&str, Span>) {
        let at = places.get(entry.key.as_str()).copied().unwrap_or_default();
        match mend::entry(entry) {
            Ok(mended) => {
                let work = lint::work(self.path, Spanned::new(entry.key.clone(), at), entry, &mended, self.problems);
                self.works.by_key.insert(entry.key.clone(), work);
                self.shelf.insert(entry.key.clone(), mended);
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
        self.works.unread.insert(key.to_owned());
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

/// Where the brace that an entry opens with is closed.
fn closed(block: &str) -> Option<usize> {
    let mut open = 0_usize;
    let mut bytes = block.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' => drop(bytes.next()),
            b'{' => open += 1,
            b'}' if open == 1 => return Some(at + 1),
            b'}' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    None
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

/// The fields through which an entry inherits.
fn inherits(field: &str) -> bool {
    ["crossref", "xdata"].iter().any(|name| field.eq_ignore_ascii_case(name))
}

/// The entries that an entry inherits from, as they are written.
fn parents(entry: &RawEntry<'_>) -> Vec<String> {
    let fields = entry.fields.iter().filter(|field| inherits(field.key.v));
    let keys = fields.flat_map(|field| {
        let text = lint::text(&field.value.v);
        text.split(',').map(|key| key.trim().to_owned()).collect::<Vec<_>>()
    });
    keys.filter(|key| !key.is_empty()).collect()
}

/// An empty chunk counts, too: many of them take as long as a long one.
fn chunk_length(chunk: &RawChunk<'_>) -> usize {
    let (RawChunk::Normal(text) | RawChunk::Abbreviation(text)) = chunk;
    text.len() + 1
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

/// Whether a text holds `@string`, `@comment` or `@preamble`.
fn is_data(text: &str) -> bool {
    let text = text.to_lowercase();
    ["@string", "@comment", "@preamble"].iter().any(|word| text.contains(word))
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
        ParseErrorKind::Expected(token) => {
            (format!("{} is missing", named(*token)), "look at the line before, too; every value stands between braces")
        }
        ParseErrorKind::Unexpected(token) => {
            (format!("{} stands where none belongs", named(*token)), "take it out, or put the value between braces")
        }
        ParseErrorKind::MalformedCommand => {
            ("a `\\` stands before a space".to_owned(), "write `\\textbackslash` for the sign itself")
        }
        other => (other.to_string(), "correct this value, or take the field out"),
    }
}

fn named(token: Token) -> &'static str {
    match token {
        Token::Identifier => "a name",
        Token::OpeningBrace => "an opening brace",
        Token::ClosingBrace => "a closing brace",
        Token::Comma => "a comma",
        Token::QuotationMark => "a quotation mark",
        Token::Equals => "an equals sign",
        Token::DecimalPoint => "a decimal point",
    }
}

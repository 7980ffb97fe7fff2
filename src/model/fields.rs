//! Reading a table of an author's fields, one typed question at a time.
//!
//! serde would stop at the first mistake and lose spans. Here each getter records what is wrong
//! and answers with nothing, so that one run finds every mistake of a page.

use super::rules::{BAD_DATE, MISSING_FIELD, UNKNOWN_FIELD, UNKNOWN_VALUE, WRONG_TYPE};
use super::{Date, Problem, SourcePath, Span, Spanned, Table, Value, did_you_mean, nearest};

/// The fields of one table, and what was found wrong with them so far.
pub struct Fields<'a> {
    path: &'a SourcePath,
    /// Where the table begins: missing fields are reported here.
    at: Span,
    /// What the table describes, with its article: "an exercise".
    what: &'a str,
    table: &'a Table,
    asked: Vec<&'static str>,
    missing: Vec<&'static str>,
    around: Option<Around<'a>>,
    problems: &'a mut Vec<Problem>,
}

/// The table that a table stands in. In TOML whatever is written below `[figure]` belongs to the figure.
struct Around<'a> {
    what: &'a str,
    /// The fields that it has.
    known: Vec<&'static str>,
    /// The name of the inner table.
    key: &'a str,
}

impl<'a> Fields<'a> {
    /// Begins to read a table.
    pub fn new(
        path: &'a SourcePath,
        at: Span,
        what: &'a str,
        table: &'a Table,
        problems: &'a mut Vec<Problem>,
    ) -> Self {
        Self { path, at, what, table, asked: Vec::new(), missing: Vec::new(), around: None, problems }
    }

    /// The file that is read.
    pub fn path(&self) -> &'a SourcePath {
        self.path
    }

    /// Where the table begins.
    pub fn at(&self) -> Span {
        self.at
    }

    /// How many problems there are by now, here and around.
    pub fn found(&self) -> usize {
        self.problems.len()
    }

    /// Records a problem.
    pub fn report(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// A field as it was written.
    pub fn raw(&mut self, key: &'static str) -> Option<&'a Spanned<Value>> {
        self.asked.push(key);
        let (_, value) = self.table.iter().find(|(k, _)| k.value == key)?;
        (!value.value.is_unset()).then_some(value)
    }

    /// A string.
    pub fn text(&mut self, key: &'static str) -> Option<Spanned<String>> {
        let value = self.raw(key)?;
        self.string(key, value)
    }

    /// A string that must be there and say something.
    pub fn required_text(&mut self, key: &'static str) -> Option<Spanned<String>> {
        if self.raw(key).is_none() {
            self.missing(key);
            return None;
        }
        self.text(key)
    }

    /// A list of strings. One string alone is read as a list of one.
    pub fn texts(&mut self, key: &'static str) -> Vec<Spanned<String>> {
        match self.raw(key) {
            None => Vec::new(),
            Some(Spanned { value: Value::Array(items), .. }) => {
                items.iter().filter_map(|item| self.string(key, item)).collect()
            }
            Some(one) => self.string(key, one).into_iter().collect(),
        }
    }

    /// A list of strings and tables.
    pub fn texts_or_tables<T>(
        &mut self,
        key: &'static str,
        what: &str,
        mut text: impl FnMut(Spanned<String>) -> T,
        mut table: impl FnMut(&mut Fields<'_>) -> Option<T>,
    ) -> Vec<T> {
        match self.raw(key) {
            None => Vec::new(),
            Some(Spanned { value: Value::Array(items), .. }) => items
                .iter()
                .filter_map(|item| match &item.value {
                    Value::Table(_) => self.within(key, what, item, &mut table).flatten(),
                    _ => self.string(key, item).map(&mut text),
                })
                .collect(),
            Some(one) => self.string(key, one).map(text).into_iter().collect(),
        }
    }

    /// A list of strings with at least one member.
    pub fn required_texts(&mut self, key: &'static str) -> Vec<Spanned<String>> {
        let found = self.raw(key);
        let texts = self.texts(key);
        if found.is_none_or(|v| matches!(&v.value, Value::Array(items) if items.is_empty())) {
            self.missing(key);
        }
        texts
    }

    /// One of some fixed words.
    pub fn one_of<T: Clone>(&mut self, key: &'static str, words: &[(&'static str, T)]) -> Option<T> {
        let text = self.text(key)?;
        let found = words.iter().find(|(word, _)| *word == text.value);
        if found.is_none() {
            let names = words.iter().map(|(word, _)| format!("`{word}`")).collect::<Vec<_>>().join(", ");
            self.report(
                Problem::new(&UNKNOWN_VALUE, format!("`{key}` cannot be `{}`", text.value))
                    .at(self.path, text.span)
                    .hint(format!("it is one of {names}")),
            );
        }
        found.map(|(_, value)| value.clone())
    }

    /// `true` or `false`; `false` if it was left out.
    pub fn flag(&mut self, key: &'static str) -> bool {
        self.flag_or(key, false)
    }

    /// `true` or `false`, with what holds if it was left out.
    pub fn flag_or(&mut self, key: &'static str, default: bool) -> bool {
        match self.raw(key) {
            None => default,
            Some(Spanned { value: Value::Boolean(yes), .. }) => *yes,
            Some(Spanned { value: Value::Plain(word), .. }) if word == "true" || word == "false" => word == "true",
            Some(other) => {
                self.wrong_type(key, "true or false", other);
                default
            }
        }
    }

    /// A calendar day.
    pub fn date(&mut self, key: &'static str) -> Option<Spanned<Date>> {
        let value = self.raw(key)?;
        let (Value::Date(text) | Value::Plain(text) | Value::String(text)) = &value.value else {
            self.wrong_type(key, "a date", value);
            return None;
        };
        let date = Date::parse(text);
        if date.is_none() {
            self.report(
                Problem::new(&BAD_DATE, format!("`{text}` is not a day of the calendar"))
                    .at(self.path, value.span)
                    .hint("write year-month-day, as in 2026-11-24"),
            );
        }
        date.map(|d| Spanned::new(d, value.span))
    }

    /// A table, read by a function; `what` it describes is named in messages.
    pub fn table<T>(&mut self, key: &'static str, what: &str, read: impl FnOnce(&mut Fields<'_>) -> T) -> Option<T> {
        let value = self.raw(key)?;
        self.within(key, what, value, read)
    }

    /// A list of tables, each read by a function.
    pub fn tables<T>(&mut self, key: &'static str, what: &str, mut read: impl FnMut(&mut Fields<'_>) -> T) -> Vec<T> {
        match self.raw(key) {
            None => Vec::new(),
            Some(Spanned { value: Value::Array(items), .. }) => {
                items.iter().filter_map(|item| self.within(key, what, item, &mut read)).collect()
            }
            Some(other) => {
                self.wrong_type(key, "a list of tables", other);
                Vec::new()
            }
        }
    }

    /// The table of a field with free keys: `[rules]`, `versions`.
    pub fn entries(&mut self, key: &'static str) -> &'a [(Spanned<String>, Spanned<Value>)] {
        match self.raw(key) {
            None => &[],
            Some(Spanned { value: Value::Table(table), .. }) => table,
            Some(other) => {
                self.wrong_type(key, "a table", other);
                &[]
            }
        }
    }

    /// Notes a field that must be there.
    pub fn missing(&mut self, key: &'static str) {
        self.missing.push(key);
    }

    /// Ends the reading: what nobody asked for is an unknown field. One that looks like a missing
    /// field is that field misspelt, and told once.
    pub fn finish(mut self) {
        for (key, _) in self.table.iter().filter(|(key, _)| !self.asked.contains(&key.value.as_str())) {
            let known = || self.asked.iter().copied();
            let meant = nearest(&key.value, known());
            self.missing.retain(|missing| Some(*missing) != meant);
            let names = known().collect::<std::collections::BTreeSet<_>>().into_iter().collect::<Vec<_>>();
            let none = names.is_empty();
            let listed = if none { "take it away".to_owned() } else { format!("known here: {}", names.join(", ")) };
            let outer = self.around.as_ref().filter(|around| around.known.contains(&key.value.as_str()));
            let hint = match outer {
                Some(Around { what, key: table, .. }) => format!("it is a field of {what}: write it above `{table}`"),
                None => did_you_mean(&key.value, known()).unwrap_or(listed),
            };
            let message = format!("{} has no field `{}`", self.what, key.value);
            let problem = Problem::new(&UNKNOWN_FIELD, message).at(self.path, key.span).hint(hint);
            // Whoever wrote a client into a page has that told without the client’s code.
            self.problems.push(if key.value == "client" { problem.unquoted() } else { problem });
        }
        for key in self.missing {
            let problem = Problem::new(&MISSING_FIELD, format!("{} needs `{key}`", self.what)).at(self.path, self.at);
            self.problems.push(problem.hint(format!("add {}", example(key))));
        }
    }

    /// A string that says something.
    fn string(&mut self, key: &str, value: &Spanned<Value>) -> Option<Spanned<String>> {
        let (Value::String(text) | Value::Plain(text)) = &value.value else {
            self.wrong_type(key, "a string", value);
            return None;
        };
        if text.trim().is_empty() {
            self.report(Problem::new(&WRONG_TYPE, format!("`{key}` is empty")).at(self.path, value.span));
            return None;
        }
        if let Some(unseen) = text.chars().find(|c| c.is_control() && !c.is_whitespace()) {
            let message = format!("`{key}` has the character U+{:04X}, which nobody can see", u32::from(unseen));
            self.report(Problem::new(&WRONG_TYPE, message).at(self.path, value.span).hint("take it out"));
            return None;
        }
        Some(Spanned::new(text.trim().to_owned(), value.span))
    }

    fn within<T>(
        &mut self,
        key: &str,
        what: &str,
        value: &Spanned<Value>,
        read: impl FnOnce(&mut Fields<'_>) -> T,
    ) -> Option<T> {
        let Value::Table(table) = &value.value else {
            self.wrong_type(key, "a table", value);
            return None;
        };
        let mut fields = Fields::new(self.path, value.span, what, table, self.problems);
        fields.around = Some(Around { what: self.what, known: self.asked.clone(), key });
        let result = read(&mut fields);
        fields.finish();
        Some(result)
    }

    fn wrong_type(&mut self, key: &str, expected: &str, found: &Spanned<Value>) {
        let message = format!("`{key}` is {expected}, not {}", found.value.type_name());
        let problem = Problem::new(&WRONG_TYPE, message).at(self.path, found.span);
        self.report(problem.hint(format!("write {}", example(key))));
    }
}

/// How a field is written.
fn example(key: &str) -> String {
    let known = match key {
        "dose" => "dose = { hold = \"30-90 s\", sets = 1 }",
        "hold" => "hold = \"30-90 s\"",
        "item" => "a table: [[item]] and below it exercise = \"calves\"",
        "sides" => "sides = \"each\" or sides = \"none\"",
        "muscles" => "muscles = [\"soleus\"]",
        "equipment" => "equipment = [\"short-roller\", \"mat\"]",
        "region" => "region = \"lower-leg\"",
        "position" => "position = \"sitting\"",
        "aliases" | "related" | "easier" | "harder" | "ask_first" | "never_press" | "do_not_roll" | "flags"
        | "leave_out" => {
            return format!("{key} = [\"…\", \"…\"]");
        }
        "allow" => "allow = [{ rule = \"…\", reason = \"…\" }]",
        "draft" | "link_terms" | "professional" => return format!("{key} = true or {key} = false"),
        "weeks" => "weeks = 4",
        "figure" => "a table: [figure] and below it alt = \"…\"",
        key => return format!("{key} = \"…\""),
    };
    known.to_owned()
}

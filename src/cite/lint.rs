//! What is odd about an entry, and what the other rooms know of it.

use std::ops::Range;

use biblatex::{ChunksExt, Entry as TexEntry, RawChunk, RawEntry};
use hayagriva::Entry;

use super::fields::{FIELDS, TYPES, needed};
use super::rich::is_web;
use super::rules::{INCOMPLETE_REFERENCE, REFERENCE_ADDRESS, REFERENCE_DATE, REFERENCE_SPELLING};
use crate::model::rules::BAD_DATE;
use crate::model::{Date, Identifier, Problem, SourcePath, Span, Spanned, Work, misspelt};

/// Spelling, addresses and what is missing. `undated` says that a date was told to be none.
pub(super) fn lint(path: &SourcePath, entry: &biblatex::Spanned<RawEntry<'_>>, undated: bool) -> Vec<Problem> {
    let mut problems = Vec::new();
    let kind = entry.v.kind.v.to_lowercase();
    let span = |range: &Range<usize>| Span::new(range.clone());
    if !TYPES.contains(&kind.as_str()) {
        let problem = Problem::new(&REFERENCE_SPELLING, format!("there is no entry type `@{}`", entry.v.kind.v));
        let hint = misspelt(&kind, TYPES.iter().copied()).map(|near| format!("did you mean `@{near}`?"));
        let problem = problem.at(path, span(&entry.v.kind.span)).hint("what fits nothing else is a `@misc`");
        problems.push(problem.maybe_hint(hint));
    }
    for field in &entry.v.fields {
        let name = field.key.v.to_lowercase();
        if !FIELDS.contains(&name.as_str())
            && let Some(near) = misspelt(&name, FIELDS.iter().copied())
        {
            let problem = Problem::new(&REFERENCE_SPELLING, format!("there is no field `{}`", field.key.v));
            problems.push(problem.at(path, span(&field.key.span)).hint(format!("did you mean `{near}`?")));
        }
        let text = text(&field.value.v);
        let at = span(&field.value.span);
        if let Some((what, hint)) = odd_address(&name, &text) {
            problems.push(Problem::new(&REFERENCE_ADDRESS, what).at(path, at).hint(hint));
        }
    }
    problems.extend(missing(path, &kind, &entry.v, undated));
    problems
}

/// A value as it was written.
pub(super) fn text(field: &[biblatex::Spanned<RawChunk<'_>>]) -> String {
    let text = |chunk: &RawChunk<'_>| match chunk {
        RawChunk::Normal(text) | RawChunk::Abbreviation(text) => (*text).to_owned(),
    };
    field.iter().map(|chunk| text(&chunk.v)).collect::<String>().trim().to_owned()
}

fn odd_address(name: &str, text: &str) -> Option<(String, &'static str)> {
    let plain = text.replace(['{', '}', '\\'], "");
    let good = match name {
        "doi" => doi(&plain).is_some(),
        "pmid" => digits(&plain).is_some(),
        "pmcid" => digits(plain.trim_start_matches("PMC")).is_some(),
        "url" => is_web(&plain),
        _ => true,
    };
    let hint = match name {
        "doi" => "write the identifier alone: 10.1053/apmr.2002.34834",
        "pmid" => "write the number alone: 31256353",
        "pmcid" => "write the number with its letters: PMC6465761",
        _ => "write it in full, as in https://example.org/report",
    };
    (!good && !plain.is_empty()).then(|| (format!("`{name}` is no {}", named(name)), hint))
}

fn named(field: &str) -> &'static str {
    match field {
        "doi" => "DOI",
        "pmid" => "PubMed number",
        "pmcid" => "number of PubMed Central",
        _ => "web address",
    }
}

/// A DOI without what people put before it.
pub(super) fn doi(text: &str) -> Option<String> {
    let lower = text.trim().to_lowercase();
    let starts = ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:"];
    let cut = starts.iter().find(|start| lower.starts_with(**start)).map_or(0, |start| start.len());
    let doi = text.trim()[cut..].trim();
    let rest = doi.strip_prefix("10.")?;
    let (registrant, suffix) = rest.split_once('/')?;
    let good = !registrant.is_empty() && registrant.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    (good && !suffix.is_empty() && !doi.contains(char::is_whitespace)).then(|| doi.to_owned())
}

fn digits(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.to_owned())
}

/// Dates that are none, each with the place of its value. biblatex leaves some out without a word,
/// stops at others, and does not survive digits of other scripts.
pub(super) fn odd_dates(path: &SourcePath, entry: &RawEntry<'_>) -> Vec<(Span, Problem)> {
    let odd = |field: &&biblatex::Pair<'_>| {
        let text = text(&field.value.v).replace(['{', '}'], "");
        !is_date(&field.key.v.to_lowercase(), text.trim())
    };
    let problem = |field: &biblatex::Pair<'_>| {
        let at = Span::new(field.value.span.clone());
        let message = format!("`{}` is no date: the reference is printed without it", field.key.v.to_lowercase());
        let hint = "write year, year-month or year-month-day: {2011-08}";
        (at, Problem::new(&REFERENCE_DATE, message).at(path, at).hint(hint))
    };
    entry.fields.iter().filter(odd).map(problem).collect()
}

/// Whether a field holds a date, if it is one that should.
fn is_date(name: &str, text: &str) -> bool {
    let digits = |text: &str, length: usize| text.len() == length && text.bytes().all(|b| b.is_ascii_digit());
    let number = |text: &str, most: u8| text.parse::<u8>().is_ok_and(|n| (1..=most).contains(&n) && text.is_ascii());
    let day = |text: &str| {
        let text = text.trim_end_matches(['?', '~', '%']);
        match text.split_once('-') {
            None => digits(text, 4),
            Some((year, month)) if digits(month, 2) => digits(year, 4) && number(month, 12),
            Some(_) => Date::parse(text).is_some(),
        }
    };
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    match name {
        "date" | "urldate" | "eventdate" | "origdate" => match text.split_once('/') {
            Some((from, to)) => day(from) && (to.is_empty() || to == ".." || day(to)),
            None => day(text),
        },
        "year" => digits(text, 4),
        "month" => {
            let small = text.trim_end_matches('.').to_lowercase();
            let is_name = small.get(..3).is_some_and(|start| MONTHS.contains(&start));
            number(text, 12) || (is_name && small.bytes().all(|b| b.is_ascii_alphabetic()))
        }
        "day" => number(text, 31),
        _ => true,
    }
}

/// What an entry of its type lacks; an entry that inherits may have it from another.
fn missing(path: &SourcePath, kind: &str, entry: &RawEntry<'_>, undated: bool) -> Option<Problem> {
    let has = |name: &&str| entry.fields.iter().any(|field| field.key.v.eq_ignore_ascii_case(name));
    if has(&"crossref") || has(&"xdata") {
        return None;
    }
    let lacks: Vec<String> = needed(kind)
        .iter()
        .filter(|names| !names.iter().any(|name| has(name) || (undated && *name == "year")))
        .map(|names| format!("`{}`", names[0]))
        .collect();
    let message = format!("`{}` has no {}", entry.key.v, lacks.join(", no "));
    let problem = Problem::new(&INCOMPLETE_REFERENCE, message).at(path, Span::new(entry.key.span.clone()));
    (!lacks.is_empty()).then(|| problem.hint(format!("add it, or choose another type than `@{kind}`")))
}

/// What the other rooms know of an entry.
pub(super) fn work(
    path: &SourcePath,
    key: Spanned<String>,
    entry: &TexEntry,
    mended: &Entry,
    problems: &mut Vec<Problem>,
) -> Work {
    let plain =
        |name: &str| entry.get(name).map(|chunks| chunks.format_verbatim()).filter(|text| !text.trim().is_empty());
    let reviewed = plain("x-reviewed").and_then(|text| {
        let at =
            entry.get("x-reviewed").and_then(|chunks| chunks.first()).map_or(key.span, |c| Span::new(c.span.clone()));
        let date = Date::parse(text.trim());
        if date.is_none() {
            let problem = Problem::new(&BAD_DATE, format!("`{text}` is not a day of the calendar")).at(path, at);
            problems.push(problem.hint("write year-month-day, as in 2026-11-24"));
        }
        date.map(|date| Spanned::new(date, at))
    });
    Work {
        order: order(&key.value, mended),
        tested: plain("x-tested"),
        untested: plain("x-untested"),
        reviewed,
        identifiers: identifiers(mended),
        is_parent: false,
        key,
    }
}

/// Names, year and title as letters without accents: what a list of works is sorted by.
fn order(key: &str, entry: &Entry) -> String {
    let names = entry.authors().or(entry.editors()).unwrap_or_default();
    // Some entries have given names in full, others initials; both sort alike.
    let initials =
        |given: &str| given.split([' ', '-', '.']).filter_map(|name| name.chars().next()).collect::<String>();
    let name =
        |p: &hayagriva::types::Person| format!("{} {}", p.name, initials(p.given_name.as_deref().unwrap_or_default()));
    let names: Vec<String> = names.iter().map(name).collect();
    let title = entry.title().map(ToString::to_string).unwrap_or_default();
    let year = entry.date_any().map_or(String::new(), |date| format!("{:05}", date.year));
    let who = if names.is_empty() {
        entry.organization().map_or(title.clone(), ToString::to_string)
    } else {
        names.join(" ")
    };
    format!("{} {year} {} {key}", slug::slugify(who), slug::slugify(title))
}

fn identifiers(entry: &Entry) -> Vec<Identifier> {
    let mut all = Vec::new();
    let mut add = |name, text: &str, url: String| {
        if is_web(&url) {
            all.push(Identifier { name, text: text.to_owned(), url });
        }
    };
    if let Some(doi) = entry.doi() {
        add("DOI", doi, format!("https://doi.org/{doi}"));
    }
    if let Some(pmid) = entry.pmid() {
        add("PubMed", pmid, format!("https://pubmed.ncbi.nlm.nih.gov/{pmid}/"));
    }
    if let Some(pmcid) = entry.pmcid() {
        add("PubMed Central", pmcid, format!("https://pmc.ncbi.nlm.nih.gov/articles/{pmcid}/"));
    }
    if let Some(url) = entry.url() {
        add("Web", url.value.as_str(), url.value.to_string());
    }
    all
}

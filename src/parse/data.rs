//! `handbook.toml`, `vocabulary.toml`, `safety.toml`.

use super::rules::{BAD_ADDRESS, BAD_COLOUR, BAD_ID, DUPLICATE_ID, UNSUPPORTED_FORMAT};
use super::{front_matter, is_slug, slug_of};
use crate::model::rules::{UNKNOWN_VALUE, WRONG_TYPE};
use crate::model::{
    Applies, Avoid, Build, Caution, Clinic, Config, Entry, Fields, Look, Paper, Problem, Safety, Severity, Skin,
    SourcePath, Span, Spanned, Value, Words, zones,
};

/// A data file read with `read`; an empty one, or one that cannot be read, is the default.
/// `None` says that it could not be read.
pub(super) fn file<T: Default>(
    path: &SourcePath,
    text: &str,
    problems: &mut Vec<Problem>,
    read: impl FnOnce(&mut Fields<'_>) -> T,
) -> Option<T> {
    let before = problems.len();
    let table = front_matter::toml(path, text, 0, problems);
    if problems.len() > before {
        return None;
    }
    front_matter::review_notes(path, text, 0, &table, problems);
    let mut fields = Fields::new(path, Span::default(), path.file_name(), &table, problems);
    let value = read(&mut fields);
    fields.finish();
    Some(value)
}

/// Reads `handbook.toml`.
pub(super) fn config(f: &mut Fields<'_>) -> Config {
    if let Some(format) = f.raw("format")
        && format.value != Value::Integer(1)
    {
        let problem = Problem::new(&UNSUPPORTED_FORMAT, "this handbook is written in another format");
        let problem = problem.at(f.path(), format.span);
        f.report(problem.hint("this program reads `format = 1`"));
    }
    let default = Config::default();
    Config {
        title: f.text("title").map_or(default.title, |t| t.value),
        language: language(f).unwrap_or(default.language),
        paper: f.one_of("paper", &Paper::NAMES).unwrap_or_default(),
        base_url: base_url(f),
        citation_style: f.text("citation_style"),
        review_every: review_every(f),
        accent: accent(f),
        look: f.table("figures", "the look of the figures", look).unwrap_or_default(),
        clinic: f.table("clinic", "a clinic", clinic).unwrap_or_default(),
        order: f.table("navigation", "the navigation", |f| f.texts("order")).unwrap_or_default(),
        avoid: f.table("words", "the words", avoid).unwrap_or_default(),
        levels: levels(f),
        editor_url: f.table("editor", "the editor", editor_url).flatten(),
        source: f.path().clone(),
    }
}

/// Words to avoid: each a text, or `{ say = "…", instead = "…" }`.
fn avoid(f: &mut Fields<'_>) -> Vec<Avoid> {
    let plain = |say| Avoid { say, instead: None };
    f.texts_or_tables("avoid", "words to avoid", plain, |f| {
        let (say, instead) = (f.required_text("say"), f.text("instead"));
        Some(Avoid { say: say?, instead: instead.map(|text| text.value) })
    })
}

fn look(f: &mut Fields<'_>) -> Look {
    let skin = f.one_of("skin", &Skin::NAMES).unwrap_or_default();
    Look { skin, build: f.one_of("build", &Build::NAMES).unwrap_or_default() }
}

fn clinic(f: &mut Fields<'_>) -> Clinic {
    let mut text = |key| f.text(key).map(|t| t.value);
    let (name, address, phone) = (text("name"), text("address"), text("phone"));
    let is_email =
        |text: &str| text.split('@').count() == 2 && !text.contains(|c: char| c.is_whitespace() || "<>\"".contains(c));
    let is_web = |text: &str| normalized_base_url(text).is_some();
    Clinic {
        name,
        address,
        phone,
        email: checked(f, "email", is_email, "an address for mail, as in desk@example.org"),
        web: checked(f, "web", is_web, "a web address in full, as in https://example.org"),
        logo: f.text("logo"),
    }
}

/// A text that is printed as an address, if it is one.
fn checked(f: &mut Fields<'_>, key: &'static str, good: impl Fn(&str) -> bool, wanted: &str) -> Option<String> {
    let text = f.text(key)?;
    if good(&text.value) {
        return Some(text.value);
    }
    let problem = Problem::new(&BAD_ADDRESS, format!("`{}` is no address for `{key}`", text.value));
    let problem = problem.at(f.path(), text.span);
    f.report(problem.hint(format!("write {wanted}")));
    None
}

fn language(f: &mut Fields<'_>) -> Option<String> {
    let tag = f.text("language")?;
    let mut parts = tag.value.split('-');
    let first = parts.next().is_some_and(|p| (2..=3).contains(&p.len()) && p.chars().all(|c| c.is_ascii_lowercase()));
    let rest = parts.all(|p| (1..=8).contains(&p.len()) && p.chars().all(|c| c.is_ascii_alphanumeric()));
    if first && rest {
        return Some(tag.value);
    }
    let problem = Problem::new(&UNKNOWN_VALUE, format!("`{}` is no language tag", tag.value));
    let problem = problem.at(f.path(), tag.span);
    f.report(problem.hint("write two letters, with a region if wanted: \"en\", \"en-GB\", \"de\""));
    None
}

fn base_url(f: &mut Fields<'_>) -> Option<String> {
    let text = f.text("base_url")?;
    let parsed = normalized_base_url(&text.value);
    if parsed.is_none() {
        let problem = Problem::new(&BAD_ADDRESS, format!("`{}` is no web address", text.value));
        let problem = problem.at(f.path(), text.span);
        f.report(problem.hint("write it in full, as in https://example.org/handbook/"));
    }
    parsed
}

/// A web address as the site uses it: checked, with a `/` at its end.
pub fn normalized_base_url(text: &str) -> Option<String> {
    let parsed = url::Url::parse(text).ok()?;
    let plain = parsed.has_host() && parsed.query().is_none() && parsed.fragment().is_none();
    let web = matches!(parsed.scheme(), "http" | "https") && plain;
    web.then(|| format!("{}/", parsed.as_str().trim_end_matches('/')))
}

/// The address that opens an editor. It becomes a link in the preview, so that it must not be one
/// that a browser would run or fetch.
fn editor_url(f: &mut Fields<'_>) -> Option<String> {
    let text = f.text("url")?;
    let scheme = text.value.split_once(':').map_or("", |(scheme, _)| scheme).to_ascii_lowercase();
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_lowercase())
        && scheme.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"+-.".contains(&b));
    let is_editor = !["http", "https", "javascript", "data", "vbscript", "blob", "file"].contains(&scheme.as_str());
    if is_scheme && is_editor && text.value.contains("{file}") && !text.value.contains(char::is_whitespace) {
        return Some(text.value);
    }
    let problem = Problem::new(&BAD_ADDRESS, format!("`{}` opens no file in an editor", text.value));
    let problem = problem.at(f.path(), text.span);
    f.report(problem.hint("write your editor’s own address, as in vscode://file{file}:{line}:{column}"));
    None
}

/// How long a review holds, in months: 12, or "12 months", "1 year".
fn review_every(f: &mut Fields<'_>) -> Option<u16> {
    let raw = f.raw("review_every")?;
    let months = match &raw.value {
        Value::Integer(n) => u16::try_from(*n).ok(),
        Value::String(text) => match text.split_once(' ') {
            Some((n, "month" | "months")) => n.parse().ok(),
            Some((n, "year" | "years")) => n.parse::<u16>().ok().and_then(|n| n.checked_mul(12)),
            _ => None,
        },
        _ => None,
    };
    let months = months.filter(|months| *months > 0);
    if months.is_none() {
        let problem = Problem::new(&WRONG_TYPE, "`review_every` is a number of months");
        let problem = problem.at(f.path(), raw.span);
        f.report(problem.hint("write 12, \"12 months\" or \"2 years\""));
    }
    months
}

fn accent(f: &mut Fields<'_>) -> Option<String> {
    let text = f.text("accent")?;
    let digits = text.value.strip_prefix('#').unwrap_or_default();
    if digits.len() == 6 && digits.chars().all(|c| c.is_ascii_hexdigit()) {
        return Some(text.value.to_lowercase());
    }
    let problem = Problem::new(&BAD_COLOUR, format!("`{}` is no colour", text.value));
    let problem = problem.at(f.path(), text.span);
    f.report(problem.hint("write # and six digits, as in \"#1f6f6b\""));
    None
}

/// `[rules]`: names are checked by whoever knows every rule.
fn levels(f: &mut Fields<'_>) -> Vec<(Spanned<String>, Option<Severity>)> {
    const LEVELS: [(&str, Option<Severity>); 4] = [
        ("off", None),
        ("info", Some(Severity::Info)),
        ("warning", Some(Severity::Warning)),
        ("error", Some(Severity::Error)),
    ];
    let mut levels = Vec::new();
    for (name, level) in f.entries("rules") {
        let word = if let Value::String(word) = &level.value { word.as_str() } else { "" };
        match LEVELS.iter().find(|(known, _)| *known == word) {
            Some((_, severity)) => levels.push((name.clone(), *severity)),
            None => {
                let problem = Problem::new(&UNKNOWN_VALUE, format!("`{word}` is no level for `{}`", name.value));
                let problem = problem.at(f.path(), level.span);
                f.report(problem.hint("it is one of \"off\", \"info\", \"warning\", \"error\""));
            }
        }
    }
    levels
}

/// Reads `vocabulary.toml`.
pub(super) fn words(f: &mut Fields<'_>) -> Words {
    Words {
        regions: entries(f, "region", "a region"),
        muscles: entries(f, "muscle", "a muscle"),
        equipment: entries(f, "equipment", "a piece of equipment"),
        positions: entries(f, "position", "a position"),
    }
}

fn entries(f: &mut Fields<'_>, key: &'static str, what: &str) -> Vec<Entry> {
    let is_muscle = key == "muscle";
    let entries = f.tables(key, what, |f| {
        let id = f.required_text("id");
        let title = f.required_text("title").map(|t| t.value);
        let plain = f.text("plain").map(|t| t.value);
        let aliases = f.texts("aliases").into_iter().map(|t| t.value).collect();
        let text = f.text("text").map(|t| t.value);
        let region = if is_muscle { f.text("region") } else { None };
        let map = if is_muscle || key == "region" { zones(f) } else { Vec::new() };
        let id = id?;
        let entry = Entry { title: title.unwrap_or_else(|| id.value.clone()), id, plain, aliases, text, region, map };
        if !is_slug(&entry.id.value) {
            let problem = Problem::new(&BAD_ID, format!("`{}` makes a poor address", entry.id.value));
            let problem = problem.at(f.path(), entry.id.span);
            f.report(problem.hint(format!("write `{}`", slug_of(&entry.id.value))));
        }
        Some(entry)
    });
    let entries: Vec<Entry> = entries.into_iter().flatten().collect();
    unique(f, what, entries.iter().map(|entry| &entry.id));
    entries
}

/// Reads `safety.toml`.
pub(super) fn safety(f: &mut Fields<'_>) -> Safety {
    let safety = Safety {
        do_not_roll: cautions(f, "do_not_roll", "text", true),
        ask_first: cautions(f, "ask_first", "text", true),
        stop_now: cautions(f, "stop_now", "text", false),
        never_press: cautions(f, "never_press", "place", false),
    };
    // Two sources may file the same thing under different lists; then the stricter one holds.
    for list in [&safety.do_not_roll, &safety.ask_first] {
        unique(f, "a flag", list.iter().filter_map(|caution| caution.flag.as_ref()));
    }
    safety
}

fn cautions(f: &mut Fields<'_>, key: &'static str, says: &'static str, flagged: bool) -> Vec<Caution> {
    let cautions = f.tables(key, &format!("`[[{key}]]`"), |f| {
        let flag = if flagged { f.required_text("flag") } else { None };
        let text = f.required_text(says);
        let source = f.text("source").map(|t| t.value);
        let applies = applies(f, flagged);
        Some(Caution { flag, text: text?.value, source, applies })
    });
    cautions.into_iter().flatten().collect()
}

/// Where a caution holds. Only one with a flag can be named by a page.
fn applies(f: &mut Fields<'_>, flagged: bool) -> Applies {
    let words: &[(&'static str, Applies)] = match flagged {
        true => &[("everywhere", Applies::Everywhere), ("listed", Applies::Listed)],
        false => &[("everywhere", Applies::Everywhere)],
    };
    match f.raw("applies") {
        None => Applies::Everywhere,
        Some(Spanned { value: Value::Array(_), .. }) => Applies::Regions(f.texts("applies")),
        Some(_) => f.one_of("applies", words).unwrap_or_default(),
    }
}

/// Reports ids that stand twice.
fn unique<'a>(f: &mut Fields<'_>, what: &str, ids: impl Iterator<Item = &'a Spanned<String>>) {
    let mut seen: Vec<&Spanned<String>> = Vec::new();
    for id in ids {
        match seen.iter().find(|other| other.value == id.value) {
            None => seen.push(id),
            Some(first) => {
                let problem = Problem::new(&DUPLICATE_ID, format!("{what} called `{}` is there already", id.value));
                let problem = problem.at(f.path(), id.span);
                f.report(problem.related(f.path(), first.span, "first defined here"));
            }
        }
    }
}

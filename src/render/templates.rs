//! Tera templates from sources, never from disk. A handbook's own file takes the place of the
//! built-in one of the same name. What Tera has to complain about becomes problems with places,
//! also where it says so only in words.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult};

use crate::model::{Checked, Fingerprint, Problem, Rule, Site, SourcePath, Sources, Span, WORDS, did_you_mean};

use super::view::{FileView, SiteView};

pub(super) static TEMPLATE_ERROR: Rule = Rule::fatal(
    "template-error",
    [
        "A template that cannot be read or filled in.",
        "A page made from half a template would lack something, perhaps what keeps a client safe.",
        "{{ page.titel }}",
        "Mend the line the message points at. docs/templates.md lists what templates may use.",
    ],
);

/// The templates of the last edition, for one that has the same, and says the same to all pages.
#[derive(Default)]
pub struct Memory(Option<(Fingerprint, Checked<Arc<Templates>>)>);

impl Memory {
    pub(super) fn templates(&mut self, sources: &Sources, site: &Site, view: &SiteView) -> Checked<Arc<Templates>> {
        let texts: Vec<_> =
            sources.texts_below("templates").filter(|(_, name, _)| !name.starts_with("static/")).collect();
        let broken: Vec<_> = sources.broken.keys().filter(|path| path.below("templates").is_some()).collect();
        let view_text = serde_json::to_string(view).expect("a view is plain data");
        let assets: BTreeMap<_, _> = site.assets.iter().filter(|(path, _)| path.below("templates").is_some()).collect();
        let key = Fingerprint::of((texts, broken, view_text, assets));
        match &self.0 {
            Some((known, templates)) if *known == key => templates.clone(),
            _ => {
                let templates = Templates::new(sources, site, view).map(Arc::new);
                self.0 = Some((key, templates.clone()));
                templates
            }
        }
    }
}

/// The templates of an edition, ready to be filled in.
pub struct Templates {
    tera: Tera,
    /// Whether they can be used at all; if not, that has been reported.
    sound: bool,
}

impl Templates {
    /// Reads every template of the handbook.
    pub(super) fn new(sources: &Sources, site: &Site, view: &SiteView) -> Checked<Self> {
        let templates: BTreeMap<&str, &str> = sources
            .texts_below("templates")
            .filter(|(path, below, _)| !below.starts_with("static/") && ["html", "xml"].contains(&&*path.extension()))
            .map(|(_, below, text)| (below, &**text))
            .collect();
        let mut tera = Tera::new();
        let assets = assets(site);
        tera.register_function("asset", move |kwargs: Kwargs, _: &State<'_>| asset(&assets, &kwargs));
        let mut problems = Vec::new();
        // A template that could not be read has been told, and the others need it.
        let unread = sources.broken.keys().any(|path| path.below("templates").is_some());

        // Adding stops at the first bad template, so each is tried alone first.
        for (name, text) in &templates {
            let mut alone = Tera::new();
            alone.register_from(&tera);
            if let Err(error) = alone.add_raw_template(name, text)
                && let ErrorKind::SyntaxError(_) = error.kind()
            {
                problems.push(problem(sources, name, &error));
            }
        }
        if problems.is_empty()
            && !unread
            && let Err(error) = tera.add_raw_templates(templates.iter().map(|(name, text)| (*name, *text)))
        {
            problems.push(problem(sources, "", &error));
        }
        tera.global_context().insert("site", view);
        tera.global_context().insert("words", &WORDS.iter().copied().collect::<BTreeMap<_, _>>());
        let sound = problems.is_empty() && !unread;
        Checked::new(Self { tera, sound }, problems)
    }

    /// Fills in a template.
    pub(super) fn fill(&self, sources: &Sources, name: &str, view: &FileView) -> Checked<String> {
        if !self.sound {
            return Checked::new(String::new(), Vec::new());
        }
        let made = Context::from_serialize(view).and_then(|context| self.tera.render(name, &context));
        match made {
            // Whoever empties a template has not written it yet: a page of nothing warns nobody.
            Ok(html) if html.trim().is_empty() => {
                let problem = Problem::new(&TEMPLATE_ERROR, "this template makes a page without a word");
                let problem = problem.in_file(&source_path(name));
                let hint =
                    format!("write it, or take the file away to have the built-in one; met while making {}", view.path);
                Checked::new(String::new(), vec![problem.hint(hint)])
            }
            Ok(html) => Checked::new(html, Vec::new()),
            Err(error) => {
                // The same mistake on many pages is told once: the page stands in the hint.
                let problem = problem(sources, name, &error).hint(format!("met while making {}", view.path));
                Checked::new(String::new(), vec![problem])
            }
        }
    }
}

/// Static files by the name a template gives them, and where they land.
fn assets(site: &Site) -> HashMap<String, String> {
    let named = site.assets.iter().filter_map(|(source, path)| {
        let name = source.below("templates/static")?;
        Some((name.to_owned(), path.to_string()))
    });
    named.collect()
}

/// `{{ asset(name="style.css") }}`: where a static file lands, counted from the top of the site.
fn asset(assets: &HashMap<String, String>, kwargs: &Kwargs) -> TeraResult<String> {
    let name: &str = kwargs.must_get("name")?;
    assets.get(name).cloned().ok_or_else(|| {
        let mut names: Vec<_> = assets.keys().map(String::as_str).collect();
        names.sort_unstable();
        let hint = did_you_mean(name, names).map_or(String::new(), |hint| format!("; {hint}"));
        tera::Error::message(format!("there is no `{name}` in templates/static{hint}"))
    })
}

/// An error of Tera as a problem at its place.
fn problem(sources: &Sources, name: &str, error: &tera::Error) -> Problem {
    if let ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) = error.kind() {
        let path = source_path(report.filename());
        let span = Span::new(report.span().range.clone());
        return Problem::new(&TEMPLATE_ERROR, sentence(report.message())).at(&path, span);
    }
    from_words(sources, name, &error.to_string())
}

/// Some errors come as finished text: `error: Unknown filter …`, then ` --> page.html:3:14`.
fn from_words(sources: &Sources, name: &str, words: &str) -> Problem {
    let first = words.lines().next().unwrap_or_default();
    let problem = Problem::new(&TEMPLATE_ERROR, sentence(first.trim_start_matches("error: ")));
    let place = words.lines().find_map(|line| line.trim_start().strip_prefix("--> "));
    let named = place.and_then(|place| {
        let mut parts = place.trim().rsplitn(3, ':');
        let (column, line, file) = (parts.next()?, parts.next()?, parts.next()?);
        let path = source_path(file);
        let at = byte_at(sources.text(&path)?, line.parse().ok()?, column.parse().ok()?)?;
        Some((path, at))
    });
    match named {
        Some((path, at)) => problem.at(&path, Span::new(at)),
        None => match mentioned(sources, words) {
            Some((path, span)) => problem.at(&path, span),
            None if name.is_empty() => problem,
            None => problem.in_file(&source_path(name)),
        },
    }
}

/// The template that a message names between quotes, at the tag that names another one.
fn mentioned(sources: &Sources, words: &str) -> Option<(SourcePath, Span)> {
    let quoted = words.split(['\'', '"', '`']).filter(|part| part.ends_with(".html") || part.ends_with(".xml"));
    quoted.into_iter().find_map(|name| {
        let path = source_path(name);
        let text = sources.text(&path)?;
        let at = ["{% extends", "{%- extends", "{% include", "{%- include"].iter().find_map(|tag| text.find(tag))?;
        let end = text[at..].find("%}").map_or(text.len(), |end| at + end + 2);
        Some((path, Span::new(at..end)))
    })
}

/// The word at a line and column, both from 1.
fn byte_at(text: &str, line: usize, column: usize) -> Option<std::ops::Range<usize>> {
    let start: usize = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
    let rest = text.get(start..)?.lines().next()?;
    let offset = rest.char_indices().nth(column.checked_sub(1)?).map_or(rest.len(), |(i, _)| i);
    let rest = &rest[offset..];
    let word = match rest.strip_prefix('"').and_then(|quoted| quoted.find('"')) {
        Some(quoted) => quoted + 2,
        None => rest.find(|c: char| !(c.is_alphanumeric() || "_.".contains(c))).unwrap_or(rest.len()),
    };
    Some(start + offset..start + offset + word.max(1).min(rest.len()))
}

fn source_path(name: &str) -> SourcePath {
    SourcePath::new(format!("templates/{name}"))
}

/// In our voice: lower case, no full stop.
fn sentence(message: &str) -> String {
    let message = message.trim().trim_end_matches('.');
    let mut letters = message.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => "this template cannot be read".to_owned(),
    }
}

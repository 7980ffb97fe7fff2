//! Problems for a browser: what the preview shows over a page. Everything an author wrote is
//! escaped; a place is a link only where the caller knows an editor that opens it.

use std::fmt::Write;

use pulldown_cmark_escape::{escape_html, escape_html_body_text};
use rayon::prelude::*;

use super::{LONG, Lines, brief, excerpt, notes_in_words};
use crate::model::{Place, Problem, Severity, SourcePath, Sources, floor_char_boundary};

/// The address that opens a file at a line and column, both from 1.
pub type EditorLink<'a> = &'a (dyn Fn(&SourcePath, usize, usize) -> Option<String> + Sync);

/// All problems as one list, what stops the next edition first; notes that are many are counted. Empty if there
/// are none.
pub fn html(problems: &[Problem], sources: &Sources, link: EditorLink<'_>) -> String {
    if problems.is_empty() {
        return String::new();
    }
    // A handbook that is new to the checks has thousands.
    let (mut told, counted) = brief(problems);
    told.sort_by_key(|problem| problem.severity != Severity::Error);
    let mut items: Vec<String> = told.par_iter().map(|problem| item(problem, sources, link)).collect();
    items.extend(counted.iter().map(|notes| {
        let mut out = String::from("<li class=\"info\">\n<p class=\"message\">");
        words(&mut out, &notes_in_words(notes));
        out + "</p>\n</li>\n"
    }));
    format!("<ol class=\"problems\">\n{}</ol>\n", items.concat())
}

fn item(problem: &Problem, sources: &Sources, link: EditorLink<'_>) -> String {
    let severity = problem.severity.name();
    let mut out = format!("<li class=\"{severity}\">\n<p class=\"message\"><b>{severity}</b> ");
    words(&mut out, &problem.message);
    let _ = writeln!(out, " <span class=\"rule\">{}</span></p>", problem.rule.name);
    if let Some(at) = &problem.place {
        place(&mut out, at, problem.is_quoted, sources, link);
    }
    for (at, message) in &problem.related {
        out.push_str("<p class=\"related\">");
        words(&mut out, message);
        out.push_str("</p>\n");
        place(&mut out, at, problem.is_quoted, sources, link);
    }
    if let Some(hint) = &problem.hint {
        out.push_str("<p class=\"hint\">");
        words(&mut out, hint);
        out.push_str("</p>\n");
    }
    out.push_str("</li>\n");
    out
}

/// Trouble of the machine, in the place of problems.
pub fn trouble(error: &std::io::Error) -> String {
    let mut out = String::from("<ol class=\"problems\">\n<li class=\"error\">\n<p class=\"message\"><b>error</b> ");
    text(&mut out, &error.to_string());
    out.push_str("</p>\n</li>\n</ol>\n");
    out
}

/// File, line and column, and the line with the place marked.
fn place(out: &mut String, place: &Place, is_quoted: bool, sources: &Sources, link: EditorLink<'_>) {
    let lines = Lines::of(place, sources);
    let name = match &lines {
        Some(at) => format!("{}:{}:{}", place.path, at.line, at.column),
        None => place.path.to_string(),
    };
    let (line, column) = lines.as_ref().map_or((1, 1), |at| (at.line, at.column));
    out.push_str("<p class=\"place\">");
    match link(&place.path, line, column) {
        Some(href) => {
            out.push_str("<a href=\"");
            escape_html(&mut *out, &href).expect("a String takes any text");
            out.push_str("\">");
            text(out, &name);
            out.push_str("</a>");
        }
        None => text(out, &name),
    }
    out.push_str("</p>\n");
    let Some((source, range)) = excerpt(place, sources).filter(|_| lines.is_some() && is_quoted) else { return };
    let start = source[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = source[range.start..].find('\n').map_or(source.len(), |at| range.start + at);
    // A line of a whole book is shown around the place.
    let from = floor_char_boundary(source, range.start.saturating_sub(LONG / 4)).max(start);
    let to = floor_char_boundary(source, range.start + LONG / 2).clamp(range.start, end);
    let marked = range.end.clamp(range.start, to);
    let _ = write!(out, "<pre tabindex=\"0\"><i>{line}</i>{}", if from > start { "…" } else { "" });
    text(out, &source[from..range.start]);
    out.push_str("<mark>");
    text(out, &source[range.start..marked]);
    out.push_str("</mark>");
    text(out, &source[marked..to]);
    out.push_str(if to < end { "…</pre>\n" } else { "</pre>\n" });
}

/// A sentence; what stands between backticks is code.
fn words(out: &mut String, sentence: &str) {
    let parts: Vec<&str> = sentence.split('`').collect();
    // One that is left over is a character like any other.
    if parts.len().is_multiple_of(2) {
        return text(out, sentence);
    }
    for (i, part) in parts.into_iter().enumerate() {
        out.push_str(if i % 2 == 1 { "<code>" } else { "" });
        text(out, part);
        out.push_str(if i % 2 == 1 { "</code>" } else { "" });
    }
}

fn text(out: &mut String, text: &str) {
    escape_html_body_text(&mut *out, text).expect("a String takes any text");
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::model::Span;
    use crate::model::rules::UNKNOWN_FIELD;

    fn told(source: &str, span: Span, message: &str) -> String {
        let path = SourcePath::new("content/a.md");
        let mut sources = Sources::default();
        sources.texts.insert(path.clone(), Arc::from(source));
        let problem = Problem::new(&UNKNOWN_FIELD, message).at(&path, span).hint("do <this>");
        html(&[problem], &sources, &|path, line, column| Some(format!("edit:{path}?\"{line}:{column}")))
    }

    #[test]
    fn nothing_of_the_author_becomes_markup() {
        let html = told("one\nx <script>alert(1)</script> & y\n", Span::new(6..14), "no <img src=x onerror=y>");
        assert!(!html.contains("<script") && !html.contains("<img") && !html.contains("<this"), "{html}");
        assert!(html.contains("<mark>&lt;script&gt;</mark>alert(1)"), "{html}");
        assert!(html.contains("href=\"edit:content/a.md?&quot;2:3\""), "{html}");
    }

    #[test]
    fn backticks_make_code_in_pairs() {
        assert!(told("x", Span::new(0..1), "no `<b>` here").contains("no <code>&lt;b&gt;</code> here"));
        assert!(told("x", Span::new(0..1), "a lone ` mark").contains("a lone ` mark"));
    }

    #[test]
    fn what_stops_the_edition_comes_first() {
        let problem = |severity, message: &str| Problem { severity, ..Problem::new(&UNKNOWN_FIELD, message) };
        let all = [
            problem(Severity::Info, "a note"),
            problem(Severity::Warning, "advice"),
            problem(Severity::Error, "a fault"),
            problem(Severity::Error, "another"),
        ];
        let html = html(&all, &Sources::default(), &|_, _, _| None);
        let at = ["a fault", "another", "a note", "advice"].map(|words| html.find(words).expect("told"));
        assert!(at.is_sorted(), "{html}");
    }

    #[test]
    fn any_place_can_be_shown() {
        for text in ["", "é", "a\nb", &"ü".repeat(2000)] {
            for start in 0..text.len().min(900) + 2 {
                told(text, Span::new(start..start + 3), "x");
            }
        }
    }
}

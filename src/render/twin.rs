//! What a sheet says, on the web: the same nodes as HTML. Links are left to the page they stand on.

use std::fmt::Write;

use pulldown_cmark_escape::escape_html_body_text;

use crate::model::{HandoutSection, Node};

/// Some sections, with headings of a level.
pub(super) fn sections(all: &[&HandoutSection], level: u8) -> String {
    let mut out = String::new();
    for section in all {
        if !section.title.is_empty() {
            heading(&mut out, level, &section.title);
        }
        nodes(&mut out, &section.c, level.saturating_sub(2));
    }
    out
}

/// Some nodes by themselves.
pub(super) fn text(all: &[&Node]) -> String {
    let mut out = String::new();
    all.iter().for_each(|node| nodes(&mut out, std::slice::from_ref(*node), 0));
    out
}

fn heading(out: &mut String, level: u8, content: &[Node]) {
    let level = level.min(6);
    let _ = write!(out, "<h{level}>");
    nodes(out, content, 0);
    let _ = writeln!(out, "</h{level}>");
}

/// `deeper` says how many levels deeper the headings stand.
fn nodes(out: &mut String, all: &[Node], deeper: u8) {
    for node in all {
        let mut within = |open: &str, c: &[Node], close: &str| {
            out.push_str(open);
            nodes(out, c, deeper);
            out.push_str(close);
        };
        match node {
            Node::Text { s } => escape_html_body_text(&mut *out, s).expect("a String takes any text"),
            Node::Code { s } => {
                out.push_str("<code>");
                escape_html_body_text(&mut *out, s).expect("a String takes any text");
                out.push_str("</code>");
            }
            Node::Block { s } => {
                out.push_str("<pre><code>");
                escape_html_body_text(&mut *out, s).expect("a String takes any text");
                out.push_str("</code></pre>\n");
            }
            Node::Emph { c } => within("<em>", c, "</em>"),
            Node::Strong { c } => within("<strong>", c, "</strong>"),
            Node::Strike { c } => within("<del>", c, "</del>"),
            Node::Sup { c } => within("<sup>", c, "</sup>"),
            Node::Sub { c } => within("<sub>", c, "</sub>"),
            Node::SmallCaps { c } => within("<span class=\"small-caps\">", c, "</span>"),
            Node::Link { c, .. } | Node::Ref { c, .. } | Node::Cited { c, .. } => nodes(out, c, deeper),
            // A note to a step stands on the exercise’s own page.
            Node::Note { .. } | Node::NoteAgain { .. } | Node::Mark { .. } => {}
            Node::Break => out.push_str("<br>\n"),
            Node::Paragraph { c } => within("<p>", c, "</p>\n"),
            Node::Plain { c } => nodes(out, c, deeper),
            Node::Heading { level, c, .. } => heading(out, level + deeper, c),
            Node::Quote { c } => within("<blockquote>", c, "</blockquote>\n"),
            Node::Callout { tone, title, c } => {
                let _ = write!(out, "<div class=\"callout callout-{tone}\" role=\"note\"><p class=\"callout-title\">");
                escape_html_body_text(&mut *out, title).expect("a String takes any text");
                out.push_str("</p>\n");
                nodes(out, c, deeper);
                out.push_str("</div>\n");
            }
            Node::List { start, items } => {
                let tag = if start.is_some() { "ol" } else { "ul" };
                let _ = match start {
                    Some(start) if *start != 1 => writeln!(out, "<ol start=\"{start}\">"),
                    _ => writeln!(out, "<{tag}>"),
                };
                for item in items {
                    out.push_str("<li>");
                    nodes(out, &item.c, deeper);
                    out.push_str("</li>\n");
                }
                let _ = writeln!(out, "</{tag}>");
            }
            Node::Table { head, rows, .. } => {
                out.push_str("<table>\n<thead>\n<tr>");
                head.iter().for_each(|cell| {
                    out.push_str("<th scope=\"col\">");
                    nodes(out, cell, deeper);
                    out.push_str("</th>");
                });
                out.push_str("</tr>\n</thead>\n<tbody>\n");
                for row in rows {
                    out.push_str("<tr>");
                    for cell in row {
                        out.push_str("<td>");
                        nodes(out, cell, deeper);
                        out.push_str("</td>");
                    }
                    out.push_str("</tr>\n");
                }
                out.push_str("</tbody>\n</table>\n");
            }
            Node::Rule => out.push_str("<hr>\n"),
            // Drawings and pictures of a text are on the exercise’s own page; here stand its figures.
            Node::Drawing(_) | Node::Picture { .. } => {}
        }
    }
}

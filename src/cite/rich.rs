//! hayagriva's elements → [`Rich`]. Its own HTML writer escapes nothing, so ours takes the tree.

use hayagriva::citationberg::{FontStyle, FontVariant, FontWeight, VerticalAlign};
use hayagriva::{BibliographyItem, ElemChild, ElemChildren, ElemMeta, Formatted, Formatting};

use crate::model::{Face, Rich, rich_text};

/// A citation; `works` says which work each of its members is.
pub(super) fn rich(children: &ElemChildren, works: &[usize]) -> Vec<Rich> {
    let mut out = Vec::new();
    write(children, works, &mut out);
    tidy(out)
}

/// An entry of a list of works: its label, and what it says.
pub(super) fn entry(item: &BibliographyItem) -> (Option<String>, Vec<Rich>) {
    let label = item.first_field.as_ref().map(|first| {
        let mut out = Vec::new();
        write_one(first, &[], &mut out);
        rich_text(&out)
    });
    // Only a number or a label is one: some styles align names.
    let bare = |label: &str| label.trim_matches(|c: char| "[]().".contains(c) || c.is_whitespace()).to_owned();
    let is_label = |label: &String| !label.is_empty() && label.chars().all(|c| c.is_ascii_digit());
    let content = rich(&item.content, &[]);
    match label {
        None => (None, content),
        Some(label) => match Some(bare(&label)).filter(is_label) {
            Some(number) => (Some(number), content),
            None => {
                let apart = if label.ends_with(char::is_whitespace) { "" } else { " " };
                let mut text = vec![Rich::Text(label + apart)];
                text.extend(content);
                (None, tidy(text))
            }
        },
    }
}

fn write(children: &ElemChildren, works: &[usize], out: &mut Vec<Rich>) {
    for child in &children.0 {
        write_one(child, works, out);
    }
}

fn write_one(child: &ElemChild, works: &[usize], out: &mut Vec<Rich>) {
    match child {
        ElemChild::Text(text) => out.extend(formatted(text)),
        ElemChild::Elem(element) => {
            let mut inner = Vec::new();
            write(&element.children, works, &mut inner);
            match &element.meta {
                Some(ElemMeta::Entry(i)) if works.get(*i).is_some() && !rich_text(&inner).is_empty() => {
                    out.push(Rich::Work(works[*i], tidy(inner)));
                }
                _ => out.extend(inner),
            }
        }
        // What stands between dollars in the file: words, never markup.
        ElemChild::Markup(text) => out.push(Rich::Text(text.clone())),
        ElemChild::Link { text, url } => {
            let inner = formatted(text);
            match is_web(url) {
                true => out.push(Rich::Link(url.clone(), inner)),
                false => out.extend(inner),
            }
        }
        ElemChild::Transparent { .. } => {}
    }
}

/// Whether an address may become a link.
pub(super) fn is_web(url: &str) -> bool {
    url::Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

fn formatted(text: &Formatted) -> Vec<Rich> {
    let Formatting { font_style, font_variant, font_weight, vertical_align, .. } = text.formatting;
    let faces = [
        (font_style == FontStyle::Italic, Face::Italic),
        (font_weight == FontWeight::Bold, Face::Bold),
        (font_variant == FontVariant::SmallCaps, Face::SmallCaps),
        (vertical_align == VerticalAlign::Sup, Face::Sup),
        (vertical_align == VerticalAlign::Sub, Face::Sub),
    ];
    let plain = vec![Rich::Text(text.text.clone())];
    faces.into_iter().filter(|(wanted, _)| *wanted).fold(plain, |inner, (_, face)| vec![Rich::Face(face, inner)])
}

/// Neighbours of one face as one, without the space that an empty part of a style leaves (`2008 Dec ;56`)
/// and without the second of two marks (`Sensation?.`, `1st ed..`).
fn tidy(parts: Vec<Rich>) -> Vec<Rich> {
    let mut out: Vec<Rich> = Vec::with_capacity(parts.len());
    for mut part in parts {
        // A title that ends in a mark of its own gets no full stop besides.
        if let (Rich::Text(words), Some(last)) = (&mut part, out.last())
            && words.starts_with('.')
            && rich_text(std::slice::from_ref(last)).ends_with(['?', '!', '.'])
        {
            words.remove(0);
        }
        match (out.last_mut(), part) {
            (Some(Rich::Text(before)), Rich::Text(words)) => before.push_str(&words),
            (Some(Rich::Face(face, inner)), Rich::Face(same, more)) if *face == same => {
                inner.extend(more);
                *inner = tidy(std::mem::take(inner));
            }
            (_, part) => out.push(part),
        }
    }
    for part in &mut out {
        if let Rich::Text(words) = part {
            for (wrong, right) in [
                (" ;", ";"),
                ("?. ", "? "),
                ("!. ", "! "),
                ("ed.. ", "ed. "),
                ("al.. ", "al. "),
                (",)", ")"),
                (", )", ")"),
            ] {
                *words = words.replace(wrong, right);
            }
        }
    }
    out.retain(|part| !matches!(part, Rich::Text(words) if words.is_empty()));
    out
}

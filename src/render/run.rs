//! A run of text as it is set: where a citation is a raised number, it stands close to its word and
//! behind the comma or full stop, as the manuals of such styles want it.

use std::ops::Range;

use crate::model::{Inline, Spanned};

/// A part of a run.
pub(super) enum Piece<'a> {
    /// Some bytes of a text.
    Text(&'a Spanned<String>, Range<usize>),
    /// What parts two raised citations that stand side by side.
    Comma,
    /// Anything else.
    Other(&'a Inline),
}

/// The parts of a run in the order in which they are set. `raised` says whether citations are.
pub(super) fn pieces(run: &[Inline], raised: bool) -> Vec<Piece<'_>> {
    let mut pieces: Vec<Piece<'_>> = Vec::with_capacity(run.len());
    let mut rest = run;
    // So much of the text at the head of the rest has been set already.
    let mut taken = 0;
    while let Some((inline, after)) = rest.split_first() {
        match inline {
            Inline::Text(text) => pieces.push(Piece::Text(text, std::mem::take(&mut taken)..text.value.len())),
            Inline::Cite(_) if raised => {
                let (citations, behind) = neighbours(rest);
                close_up(&mut pieces);
                if let Some(Inline::Text(next)) = behind.first()
                    && next.value.starts_with(['.', ','])
                    && !next.value.starts_with("..")
                    && !pieces.is_empty()
                {
                    taken = 1;
                    pieces.push(Piece::Text(next, 0..1));
                }
                for (i, citation) in citations.into_iter().enumerate() {
                    if i > 0 {
                        pieces.push(Piece::Comma);
                    }
                    pieces.push(Piece::Other(citation));
                }
                rest = behind;
                continue;
            }
            other => pieces.push(Piece::Other(other)),
        }
        rest = after;
    }
    pieces
}

/// The citations that a run begins with, with nothing but spaces and commas between them, and what
/// comes behind the last.
fn neighbours(run: &[Inline]) -> (Vec<&Inline>, &[Inline]) {
    let mut citations = Vec::new();
    let mut behind = run;
    let mut rest = run;
    while let Some((inline, after)) = rest.split_first() {
        match inline {
            Inline::Cite(_) => {
                citations.push(inline);
                behind = after;
            }
            Inline::SoftBreak => {}
            Inline::Text(text) if text.value.chars().all(|c| c.is_whitespace() || ",;".contains(c)) => {}
            _ => break,
        }
        rest = after;
    }
    (citations, behind)
}

/// Takes the space away that stands before a citation.
fn close_up(pieces: &mut Vec<Piece<'_>>) {
    match pieces.last_mut() {
        Some(Piece::Text(text, range)) => range.end = range.start + text.value[range.clone()].trim_end().len(),
        Some(Piece::Other(Inline::SoftBreak)) => drop(pieces.pop()),
        Some(Piece::Other(_) | Piece::Comma) | None => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Span;

    fn set(run: &[Inline], raised: bool) -> String {
        let said = |piece: &Piece<'_>| match piece {
            Piece::Text(text, range) => text.value[range.clone()].to_owned(),
            Piece::Other(Inline::Cite(_)) => "¹".to_owned(),
            Piece::Comma => "˒".to_owned(),
            Piece::Other(_) => "\n".to_owned(),
        };
        pieces(run, raised).iter().map(said).collect()
    }

    #[test]
    fn raised_citations_close_up() {
        let text = |words: &str| Inline::Text(Spanned::new(words.to_owned(), Span::default()));
        let cite = || Inline::Cite(Spanned::new(Vec::new(), Span::default()));
        assert_eq!(set(&[text("at once "), cite(), text(". Then "), cite()], true), "at once.¹ Then¹");
        assert_eq!(set(&[text("at once"), Inline::SoftBreak, cite(), text("; then")], true), "at once¹; then");
        assert_eq!(set(&[text("one "), cite(), text(", "), cite(), text(". Two")], true), "one.¹˒¹ Two");
        assert_eq!(set(&[text("one "), cite(), Inline::SoftBreak, cite(), text("...")], true), "one¹˒¹...");
        assert_eq!(set(&[cite(), text(".")], true), "¹.");
        assert_eq!(set(&[text("at once "), cite(), text(".")], false), "at once ¹.");
    }
}

//! A run of text as it is set: where a citation is a raised number, it stands close to its word and
//! behind the comma or full stop, as the manuals of such styles want it.

use std::ops::Range;

use crate::model::{Inline, Spanned};

/// A part of a run.
pub(super) enum Piece<'a> {
    /// Some bytes of a text.
    Text(&'a Spanned<String>, Range<usize>),
    /// Anything else.
    Other(&'a Inline),
}

/// The parts of a run in the order in which they are set. `raised` says whether citations are.
pub(super) fn pieces(run: &[Inline], raised: bool) -> Vec<Piece<'_>> {
    let mut pieces: Vec<Piece<'_>> = Vec::with_capacity(run.len());
    let mut taken = 0;
    for (i, inline) in run.iter().enumerate() {
        match inline {
            Inline::Text(text) => pieces.push(Piece::Text(text, std::mem::take(&mut taken)..text.value.len())),
            Inline::Cite(_) if raised => {
                close_up(&mut pieces);
                if let Some(Inline::Text(next)) = run.get(i + 1)
                    && next.value.starts_with(['.', ','])
                {
                    taken = 1;
                    pieces.push(Piece::Text(next, 0..1));
                }
                pieces.push(Piece::Other(inline));
            }
            other => pieces.push(Piece::Other(other)),
        }
    }
    pieces
}

/// Takes the space away that stands before a citation.
fn close_up(pieces: &mut Vec<Piece<'_>>) {
    match pieces.last_mut() {
        Some(Piece::Text(text, range)) => range.end = range.start + text.value[range.clone()].trim_end().len(),
        Some(Piece::Other(Inline::SoftBreak)) => drop(pieces.pop()),
        Some(Piece::Other(_)) | None => {}
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
        assert_eq!(set(&[cite(), text(", "), cite()], true), ",¹¹");
        assert_eq!(set(&[text("at once "), cite(), text(".")], false), "at once ¹.");
    }
}

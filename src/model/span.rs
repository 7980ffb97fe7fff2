//! Where something stands in a file.

use std::ops::Range;

use super::SourcePath;

/// A range of bytes in one file, absolute from the start of its text (a byte-order mark is not
/// part of the text). The file itself is known by whoever owns the span.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The span of a byte range. Files are limited to [`MAX_TEXT`](super::MAX_TEXT) bytes when
    /// they are loaded, so that every offset fits.
    pub fn new(range: Range<usize>) -> Self {
        let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { start: narrow(range.start), end: narrow(range.end) }
    }

    /// The span as a range to slice with.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The same span in a text that begins `by` bytes into the file.
    pub fn shifted(self, by: usize) -> Self {
        let range = self.range();
        Self::new(range.start + by..range.end + by)
    }

    /// The smallest span that holds both.
    pub fn join(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// A value and where the author wrote it.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it was written.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// Pairs a value with its place.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }

    /// The same place, another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { value: change(self.value), span: self.span }
    }
}

/// A file, and if it is known the place in it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Place {
    /// The file.
    pub path: SourcePath,
    /// The place in it; `None` speaks of the file as a whole.
    pub span: Option<Span>,
}

impl Place {
    /// A place in a file.
    pub fn new(path: &SourcePath, span: Span) -> Self {
        Self { path: path.clone(), span: Some(span) }
    }

    /// A file as a whole.
    pub fn file(path: &SourcePath) -> Self {
        Self { path: path.clone(), span: None }
    }
}

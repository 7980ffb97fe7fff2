//! The small languages inside Markdown: citations.

use crate::model::{CiteItem, Span, Spanned};

/// Reads `[@a; @b, p. 3]` that stands at `span`; the error is the part that cannot be read.
pub(super) fn citation(written: &str, span: Span) -> Result<Vec<CiteItem>, Span> {
    let inner = written.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).ok_or(span)?;
    let mut at = span.start as usize + 1;
    let mut items = Vec::new();
    for part in inner.split(';') {
        let lead = part.len() - part.trim_start().len();
        let item = part.trim();
        let here = Span::new(at + lead..at + lead + item.len());
        items.push(cite_item(item, here).ok_or(here)?);
        at += part.len() + 1;
    }
    Ok(items)
}

fn cite_item(item: &str, here: Span) -> Option<CiteItem> {
    let (key, locator) = match item.split_once(',') {
        Some((key, locator)) => (key.trim_end(), Some(locator.trim())),
        None => (item, None),
    };
    let name = key.strip_prefix('@')?;
    let is_key = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "_-:.+/".contains(c));
    let start = here.start as usize;
    let locator = locator.map(|l| l.split_whitespace().collect::<Vec<_>>().join(" "));
    (is_key && locator.as_deref() != Some(""))
        .then(|| CiteItem { key: Spanned::new(name.to_owned(), Span::new(start..start + key.len())), locator })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Key, locator, and where the key begins.
    type Read = (String, Option<String>, u32);

    fn read(text: &str) -> Result<Vec<Read>, (u32, u32)> {
        let items = citation(text, Span::new(10..10 + text.len())).map_err(|s| (s.start, s.end))?;
        Ok(items.into_iter().map(|i| (i.key.value, i.locator, i.key.span.start)).collect())
    }

    #[test]
    fn citations_are_taken_apart() {
        assert_eq!(read("[@hou2002]"), Ok(vec![("hou2002".into(), None, 11)]));
        assert_eq!(read("[@a; @b, p. 3]"), Ok(vec![("a".into(), None, 11), ("b".into(), Some("p. 3".into()), 15)]));
        assert_eq!(read("[@a; b]"), Err((15, 16)));
        assert_eq!(read("[@]"), Err((11, 12)));
        assert_eq!(read("[@a,]"), Err((11, 14)));
        assert_eq!(read("[@a b]"), Err((11, 15)));
    }
}

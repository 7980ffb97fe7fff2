//! What a page cites, in the order in which it is printed.

use crate::model::{Block, Citation, Handbook, Inline, Page};

/// The citations of a page. One whose works are unknown is there without them, so that whoever
/// writes the page meets the same number.
pub(super) fn of_page(book: &Handbook, page: &Page) -> Vec<Citation> {
    let headings = book.linked.get(&page.id).map_or(0, |linked| linked.outline.len());
    let mut citations = Vec::new();
    let mut section = None;
    book.walk_printed(page, &mut |source, block| {
        if let Block::Heading(_) = block {
            // Headings come in the order of the outline; footnotes have none.
            section = Some(section.map_or(0, |before: usize| before + 1).min(headings.saturating_sub(1)));
        }
        for inline in block.runs().into_iter().flatten() {
            inline.walk(&mut |inline| {
                if let Inline::Cite(items) = inline {
                    let known = items.value.iter().filter(|item| book.works.by_key.contains_key(&item.key.value));
                    let items: Vec<_> = known.cloned().collect();
                    let span = if let Inline::Cite(cite) = inline { cite.span } else { Default::default() };
                    citations.push(Citation { source: source.clone(), span, items, section });
                }
            });
        }
    });
    citations
}

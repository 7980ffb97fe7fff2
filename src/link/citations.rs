//! What a page cites, in the order in which it is printed.

use crate::model::{Block, Citation, CiteItem, Handbook, Inline, Page, Spanned};

/// The citations of a page. One whose works are unknown is there without them, so that whoever
/// writes the page meets the same number.
pub(super) fn of_page(book: &Handbook, page: &Page) -> Vec<Citation> {
    // Footnotes are printed behind the body, under no heading.
    let mut in_body = 0;
    book.walk(&page.source, &page.doc.blocks, &mut |_, block| in_body += cites(block).len());
    let mut citations = Vec::new();
    let mut headings = 0;
    book.walk_printed(page, &mut |source, block| {
        headings += usize::from(matches!(block, Block::Heading(_)));
        for cite in cites(block) {
            let known = cite.value.iter().filter(|item| book.works.by_key.contains_key(&item.key.value));
            let items: Vec<_> = known.cloned().collect();
            let section = headings.checked_sub(1).filter(|_| citations.len() < in_body);
            citations.push(Citation { source: source.clone(), span: cite.span, items, section });
        }
    });
    citations
}

/// The citations in the text of a block itself.
fn cites(block: &Block) -> Vec<&Spanned<Vec<CiteItem>>> {
    let mut found = Vec::new();
    for inline in block.runs().into_iter().flatten() {
        inline.walk(&mut |inline| {
            if let Inline::Cite(items) = inline {
                found.push(items);
            }
        });
    }
    found
}

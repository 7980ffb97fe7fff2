//! A glossary entry.

use super::{Kind, KindInfo};
use crate::model::Fields;

/// A glossary entry; its `definition` is a field that any page may have.
#[derive(Clone, Debug)]
pub struct Term;

impl Kind for Term {
    const INFO: KindInfo = KindInfo {
        name: "term",
        one: "a glossary entry",
        folder: "glossary",
        title: "Glossary",
        sheet: false,
        needs_fields: true,
        sections: &[],
    };

    fn read(f: &mut Fields<'_>) -> Self {
        if f.raw("definition").is_none() {
            f.missing("definition");
        }
        Self
    }
}

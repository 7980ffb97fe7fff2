//! A page of no particular kind: home, about, safety.

use super::{Kind, KindInfo};
use crate::model::Fields;

/// A plain page has no fields of its own.
#[derive(Clone, Debug)]
pub struct Plain;

impl Kind for Plain {
    const INFO: KindInfo = KindInfo {
        name: "page",
        one: "a page",
        folder: "pages",
        title: "Pages",
        sheet: false,
        needs_fields: false,
        sections: &[],
    };

    fn read(_: &mut Fields<'_>) -> Self {
        Self
    }
}

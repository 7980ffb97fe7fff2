//! A science page: how something is explained, and what research says.

use super::{Kind, KindInfo};
use crate::model::Fields;

/// A science page has no fields of its own.
#[derive(Clone, Debug)]
pub struct Science;

impl Kind for Science {
    const INFO: KindInfo = KindInfo {
        name: "science",
        one: "a science page",
        folder: "science",
        title: "Science",
        sheet: false,
        needs_fields: false,
        sections: &[],
    };

    fn read(_: &mut Fields<'_>) -> Self {
        Self
    }
}

//! A program: exercises in order, each with its dose.

use super::{Exercise, Kind, KindInfo, Relation, Word};
use crate::model::{Dose, Fields, Spanned, Value, Vocabulary};

/// The fields of a program.
#[derive(Clone, Debug)]
pub struct Program {
    /// What it is for, in a sentence.
    pub goal: Option<Spanned<String>>,
    /// How often: "5 days a week".
    pub frequency: Option<Spanned<String>>,
    /// For how many weeks.
    pub weeks: Option<Spanned<u16>>,
    /// What is known about whom it is for: flags of `safety.toml`.
    pub flags: Vec<Spanned<String>>,
    /// The exercises in order.
    pub items: Vec<Item>,
}

/// One exercise of a program.
#[derive(Clone, Debug)]
pub struct Item {
    /// The exercise, as written.
    pub exercise: Option<Spanned<String>>,
    /// What differs from the exercise's own dose.
    pub dose: Dose,
    /// A word to the client.
    pub note: Option<Spanned<String>>,
}

impl Kind for Program {
    const INFO: KindInfo = KindInfo {
        name: "program",
        one: "a program",
        folder: "programs",
        title: "Programs",
        sheet: false,
        needs_fields: true,
        sections: &[],
    };

    fn read(f: &mut Fields<'_>) -> Self {
        let items = f.tables("item", "an item", |f| Item {
            exercise: f.required_text("exercise"),
            dose: f.table("dose", "a dose", Dose::read).unwrap_or_default(),
            note: f.text("note"),
        });
        if f.raw("item").is_none_or(|item| item.value == Value::Array(Vec::new())) {
            f.missing("item");
        }
        Self {
            goal: f.text("goal"),
            frequency: f.text("frequency"),
            weeks: f.number("weeks", 1..=52),
            flags: f.texts("flags"),
            items,
        }
    }

    fn relations(&self) -> Vec<Relation<'_>> {
        fn relation(to: &Spanned<String>) -> Relation<'_> {
            Relation { name: "exercise", inverse: Some("program"), wants: Some(&Exercise::INFO), to }
        }
        self.items.iter().filter_map(|item| item.exercise.as_ref()).map(relation).collect()
    }

    fn words(&self) -> Vec<Word<'_>> {
        self.flags.iter().map(|id| Word { list: Vocabulary::Flag, id }).collect()
    }
}

//! A program: exercises in order, each with its dose.

use super::{Exercise, Kind, KindInfo, Relation, Word};
use crate::model::{Date, Dose, Fields, Frequency, Range, Sides, Spanned, Value, Vocabulary};

/// The fields of a program.
#[derive(Clone, Debug, Default)]
pub struct Program {
    /// For whom it is, in a sentence.
    pub who: Option<Spanned<String>>,
    /// What it is for, in a sentence.
    pub goal: Option<Spanned<String>>,
    /// How often.
    pub frequency: Option<Frequency>,
    /// For how many weeks.
    pub weeks: Option<Range>,
    /// What is known about whom it is for: flags of `safety.toml`.
    pub flags: Vec<Spanned<String>>,
    /// Flags that somebody who may has cleared.
    pub cleared: Vec<Clearance>,
    /// Flags that forbid it, besides those of its exercises.
    pub do_not_roll: Vec<Spanned<String>>,
    /// Flags that mean "ask first", besides those of its exercises.
    pub ask_first: Vec<Spanned<String>>,
    /// Places that must not be pressed, besides those of its exercises.
    pub never_press: Vec<Spanned<String>>,
    /// The exercises in order.
    pub items: Vec<Item>,
}

impl Program {
    /// Reads the fields, none of which must be there.
    pub fn fields(f: &mut Fields<'_>) -> Self {
        let items = f.tables("item", "an item", |f| Item {
            exercise: f.required_text("exercise"),
            dose: f.table("dose", "a dose", Dose::read).unwrap_or_default(),
            sides: Item::sides(f),
            variant: f.text("variant"),
            note: f.text("note"),
        });
        Self {
            who: f.text("who"),
            goal: f.text("goal"),
            frequency: Dose::frequency(f),
            weeks: Dose::weeks(f),
            flags: f.texts("flags"),
            cleared: f.tables("cleared", "a clearance", clearance).into_iter().flatten().collect(),
            do_not_roll: f.texts("do_not_roll"),
            ask_first: f.texts("ask_first"),
            never_press: f.texts("never_press"),
            items,
        }
    }
}

/// A flag on an *ask first* list that was asked about.
#[derive(Clone, Debug)]
pub struct Clearance {
    /// The flag.
    pub flag: Spanned<String>,
    /// Who said that it may be done: "GP".
    pub by: Spanned<String>,
    /// When.
    pub on: Spanned<Date>,
}

/// One exercise of a program.
#[derive(Clone, Debug, Default)]
pub struct Item {
    /// The exercise, as written.
    pub exercise: Option<Spanned<String>>,
    /// What differs from the exercise's own dose.
    pub dose: Dose,
    /// Which sides, where they differ from the exercise's own.
    pub sides: Option<Spanned<Sides>>,
    /// The form of the exercise that is meant.
    pub variant: Option<Spanned<String>>,
    /// A word to the client.
    pub note: Option<Spanned<String>>,
}

impl Kind for Program {
    const INFO: KindInfo = KindInfo {
        name: "program",
        one: "a program",
        folder: "programs",
        title: "Programs",
        sheet: true,
        needs_fields: true,
        sections: &[],
    };

    fn read(f: &mut Fields<'_>) -> Self {
        let program = Self::fields(f);
        if f.raw("item").is_none_or(|item| item.value == Value::Array(Vec::new())) {
            f.missing("item");
        }
        program
    }

    fn relations(&self) -> Vec<Relation<'_>> {
        fn relation(to: &Spanned<String>) -> Relation<'_> {
            Relation { name: "exercise", inverse: Some("program"), wants: Some(&Exercise::INFO), to }
        }
        self.items.iter().filter_map(|item| item.exercise.as_ref()).map(relation).collect()
    }

    fn words(&self) -> Vec<Word<'_>> {
        let word = |list| move |id| Word { list, id };
        let cleared = self.cleared.iter().map(|clearance| &clearance.flag);
        let mut words: Vec<_> = self.flags.iter().chain(cleared).map(word(Vocabulary::Flag)).collect();
        words.extend(self.do_not_roll.iter().map(word(Vocabulary::DoNotRoll)));
        words.extend(self.ask_first.iter().map(word(Vocabulary::AskFirst)));
        words
    }
}

impl Item {
    /// Which sides an item is done on, by the words that people write; an exercise without sides has none
    /// to choose.
    pub const SIDES: [(&str, Sides); 3] = [("each", Sides::Each), ("left", Sides::Left), ("right", Sides::Right)];

    /// Reads the field `sides`, also of a client’s file.
    pub fn sides(f: &mut Fields<'_>) -> Option<Spanned<Sides>> {
        let span = f.raw("sides")?.span;
        f.one_of("sides", &Self::SIDES).map(|sides| Spanned::new(sides, span))
    }
}

/// Reads a clearance; it is none without who gave it and when.
fn clearance(f: &mut Fields<'_>) -> Option<Clearance> {
    let (flag, by) = (f.required_text("flag"), f.required_text("by"));
    let on = f.date("on");
    if f.raw("on").is_none() {
        f.missing("on");
    }
    Some(Clearance { flag: flag?, by: by?, on: on? })
}

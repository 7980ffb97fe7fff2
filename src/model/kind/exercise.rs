//! An exercise: what a client does, with which muscle, how much, and who asks first.

use super::{Kind, KindInfo, Relation, Section, Word};
use crate::model::rules::MISSING_RECOMMENDED;
use crate::model::{Dose, Fields, Figure, Problem, Sides, Spanned, Vocabulary};

/// The fields of an exercise.
#[derive(Clone, Debug)]
pub struct Exercise {
    /// The region of the body, an id of the vocabulary.
    pub region: Option<Spanned<String>>,
    /// The muscles pressed, ids of the vocabulary.
    pub muscles: Vec<Spanned<String>>,
    /// The starting position, an id of the vocabulary.
    pub position: Option<Spanned<String>>,
    /// What is needed, ids of the vocabulary.
    pub equipment: Vec<Spanned<String>>,
    /// Whether it is done on each side.
    pub sides: Option<Sides>,
    /// How much.
    pub dose: Dose,
    /// Pages that are easier.
    pub easier: Vec<Spanned<String>>,
    /// Pages that are harder.
    pub harder: Vec<Spanned<String>>,
    /// Flags of `safety.toml` that forbid it, besides those of the site and the region.
    pub do_not_roll: Vec<Spanned<String>>,
    /// Flags of `safety.toml` that mean "ask first", besides those of the site and the region.
    pub ask_first: Vec<Spanned<String>>,
    /// Places that must not be pressed, besides those of the site and the region.
    pub never_press: Vec<Spanned<String>>,
    /// Its figures.
    pub figure: Option<Figure>,
}

/// The dose of an exercise says at least how long to hold.
fn required_dose(f: &mut Fields<'_>) -> Dose {
    if f.raw("hold").is_none() {
        f.missing("hold");
    }
    Dose::read(f)
}

impl Kind for Exercise {
    const INFO: KindInfo = KindInfo {
        name: "exercise",
        one: "an exercise",
        folder: "exercises",
        title: "Exercises",
        sheet: true,
        needs_fields: true,
        sections: &[
            Section { title: "Start", required: true, numbered: false },
            Section { title: "Steps", required: true, numbered: true },
            Section { title: "Where to roll", required: true, numbered: false },
            Section { title: "Common mistakes", required: true, numbered: false },
            Section { title: "Why", required: false, numbered: false },
        ],
    };

    fn read(f: &mut Fields<'_>) -> Self {
        for key in ["summary", "sides", "dose"] {
            if f.raw(key).is_none() {
                f.missing(key);
            }
        }
        for key in ["figure", "reviewed"] {
            if f.raw(key).is_none() {
                let problem = Problem::new(&MISSING_RECOMMENDED, format!("an exercise without `{key}`"));
                let problem = problem.at(f.path(), f.at());
                f.report(problem.hint(match key {
                    "figure" => "describe the position under `[figure]`, `alt = \"…\"`",
                    _ => "write the day somebody last checked it: `reviewed = 2026-11-24`",
                }));
            }
        }
        Self {
            region: f.required_text("region"),
            muscles: f.required_texts("muscles"),
            position: f.required_text("position"),
            equipment: f.required_texts("equipment"),
            sides: f.one_of("sides", &[("each", Sides::Each), ("none", Sides::None)]),
            dose: f.table("dose", "a dose", required_dose).unwrap_or_default(),
            easier: f.texts("easier"),
            harder: f.texts("harder"),
            do_not_roll: f.texts("do_not_roll"),
            ask_first: f.texts("ask_first"),
            never_press: f.texts("never_press"),
            figure: f.table("figure", "a figure", Figure::read),
        }
    }

    fn relations(&self) -> Vec<Relation<'_>> {
        fn each<'a>(
            name: &'static str,
            inverse: &'static str,
            to: &'a [Spanned<String>],
        ) -> impl Iterator<Item = Relation<'a>> {
            to.iter().map(move |to| Relation { name, inverse: Some(inverse), wants: Some(&Exercise::INFO), to })
        }
        each("easier", "harder", &self.easier).chain(each("harder", "easier", &self.harder)).collect()
    }

    fn words(&self) -> Vec<Word<'_>> {
        let word = |list| move |id| Word { list, id };
        let mut words: Vec<_> = self.region.iter().map(word(Vocabulary::Region)).collect();
        words.extend(self.muscles.iter().map(word(Vocabulary::Muscle)));
        words.extend(self.position.iter().map(word(Vocabulary::Position)));
        words.extend(self.equipment.iter().map(word(Vocabulary::Equipment)));
        words.extend(self.do_not_roll.iter().map(word(Vocabulary::DoNotRoll)));
        words.extend(self.ask_first.iter().map(word(Vocabulary::AskFirst)));
        words
    }
}

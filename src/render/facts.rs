//! What stands in the fact box and in the safety box, the same on screen and on paper.

use crate::model::{
    Applies, Caution, Dose, Exercise, Handbook, List, Meta, Page, Range, SafetyList, Sides, Spanned, Target,
    Vocabulary, word,
};

/// A line of the fact box.
pub(super) struct FactLine {
    /// The key of its label in the table of words.
    pub key: &'static str,
    /// Whether it is part of the dose.
    pub dose: bool,
    /// What it says, and where each part leads.
    pub values: Vec<(String, Option<Target>)>,
}

/// The facts of a page, in the order in which they are shown.
pub(super) fn facts(book: &Handbook, page: &Page) -> Vec<FactLine> {
    match &page.meta {
        Meta::Exercise(exercise) => of_exercise(book, exercise),
        Meta::Program(program) => {
            let weeks = program.weeks.as_ref().map(|w| w.value.to_string());
            let text = |field: &Option<Spanned<String>>| field.as_ref().map(|t| t.value.clone());
            let lines = [
                line("goal", false, text(&program.goal)),
                line("frequency", true, text(&program.frequency)),
                line("weeks", true, weeks),
            ];
            lines.into_iter().flatten().collect()
        }
        Meta::Science(_) | Meta::Term(_) | Meta::Plain(_) => Vec::new(),
    }
}

fn of_exercise(book: &Handbook, exercise: &Exercise) -> Vec<FactLine> {
    let named = |key, list, ids: &[Spanned<String>]| {
        let values: Vec<_> = ids.iter().map(|id| named(book, list, &id.value)).collect();
        (!values.is_empty()).then_some(FactLine { key, dose: false, values })
    };
    let one = |id: &Option<Spanned<String>>| id.iter().cloned().collect::<Vec<_>>();
    let mut lines = dose(&exercise.dose, exercise.sides);
    lines.extend(named("position", Vocabulary::Position, &one(&exercise.position)));
    lines.extend(named("equipment", Vocabulary::Equipment, &exercise.equipment));
    lines.extend(named("muscles", Vocabulary::Muscle, &exercise.muscles));
    lines.extend(named("region", Vocabulary::Region, &one(&exercise.region)));
    lines
}

/// The lines of a dose.
pub(super) fn dose(dose: &Dose, sides: Option<Sides>) -> Vec<FactLine> {
    let plain = |range: Option<Range>| range.map(Range::words);
    // An exercise without sides says nothing about them.
    let sides = (sides == Some(Sides::Each)).then(|| word("sides_each").to_owned());
    let lines = [
        line("hold", true, dose.hold.map(|range| format!("{} s", range.words()))),
        line("spots", true, plain(dose.spots)),
        line("sets", true, plain(dose.sets)),
        line("sides", true, sides),
        line("discomfort", true, dose.discomfort.map(|r| format!("{} {}", r.words(), word("discomfort_scale")))),
        line("frequency", true, dose.frequency.clone()),
    ];
    lines.into_iter().flatten().collect()
}

fn line(key: &'static str, dose: bool, value: Option<String>) -> Option<FactLine> {
    value.map(|value| FactLine { key, dose, values: vec![(value, None)] })
}

/// An entry of the vocabulary by its title, with its index page if it has one.
fn named(book: &Handbook, list: Vocabulary, id: &str) -> (String, Option<Target>) {
    let title = book.words.entry(list, id).map_or_else(|| id.to_owned(), |entry| entry.title.clone());
    let index = Target::List(List::Entry(list, id.to_owned()));
    let has_page = book.index.anchors.contains_key(&index);
    (title, has_page.then_some(index))
}

/// The safety lists that hold for a page: site, region and the page's own. Empty ones are left out.
pub(super) fn safety(book: &Handbook, page: &Page) -> Vec<SafetyList> {
    let Some(exercise) = page.meta.exercise() else { return Vec::new() };
    let region = exercise.region.as_ref().map(|r| r.value.as_str());
    let holds = |caution: &&Caution, own: &[Spanned<String>]| match &caution.applies {
        Applies::Everywhere => true,
        Applies::Regions(regions) => regions.iter().any(|r| Some(r.value.as_str()) == region) || names(own, caution),
        Applies::Listed => names(own, caution),
    };
    let list = |cautions: &[Caution], own: &[Spanned<String>]| -> Vec<String> {
        cautions.iter().filter(|caution| holds(caution, own)).map(|caution| caution.text.clone()).collect()
    };
    let safety = &book.safety;
    // The page's own places come first.
    let mut never_press: Vec<String> = exercise.never_press.iter().map(|place| place.value.clone()).collect();
    for place in list(&safety.never_press, &[]) {
        if !never_press.iter().any(|there| there.to_lowercase() == place.to_lowercase()) {
            never_press.push(place);
        }
    }
    lists([
        list(&safety.stop_now, &[]),
        never_press,
        list(&safety.do_not_roll, &exercise.do_not_roll),
        list(&safety.ask_first, &exercise.ask_first),
    ])
}

/// The ids and titles of the lists, in the order in which they are shown.
const LISTS: [(&str, &str); 4] = [
    ("stop-now", "stop_now"),
    ("never-press", "never_press"),
    ("do-not-roll", "do_not_roll"),
    ("ask-first", "ask_first"),
];

fn lists(items: [Vec<String>; 4]) -> Vec<SafetyList> {
    let lists = LISTS.into_iter().zip(items).filter(|(_, items)| !items.is_empty());
    lists.map(|((id, key), items)| SafetyList { id, title: word(key).to_owned(), items }).collect()
}

fn names(own: &[Spanned<String>], caution: &Caution) -> bool {
    caution.flag.as_ref().is_some_and(|flag| own.iter().any(|id| id.value == flag.value))
}

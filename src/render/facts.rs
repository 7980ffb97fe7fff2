//! What stands in the fact box and in the safety box, the same on screen and on paper.

use crate::model::{
    Applies, Caution, Dose, Exercise, Frequency, Handbook, List, Meta, Page, Program, Range, SafetyList, Sides,
    Spanned, Target, Vocabulary, word,
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
        Meta::Program(program) => of_program(book, page, program),
        Meta::Science(_) | Meta::Term(_) | Meta::Plain(_) => Vec::new(),
    }
}

fn of_program(book: &Handbook, page: &Page, program: &Program) -> Vec<FactLine> {
    let text = |field: &Option<Spanned<String>>| field.as_ref().map(|t| t.value.clone());
    let minutes = book.session_minutes(page, program);
    let prescribed = book.prescribed(page, program);
    let mut needed: Vec<&str> = Vec::new();
    for id in prescribed.iter().flat_map(|one| &one.exercise.equipment) {
        if !needed.contains(&id.value.as_str()) {
            needed.push(&id.value);
        }
    }
    let equipment = needed.into_iter().map(|id| named(book, Vocabulary::Equipment, id)).collect::<Vec<_>>();
    let equipment = FactLine { key: "equipment", dose: false, values: equipment };
    let lines = [
        line("time", true, minutes.map(|minutes| word("about_minutes").replace('#', &minutes.to_string()))),
        line("frequency", true, program.frequency.as_ref().map(Frequency::words)),
        line("weeks", true, program.weeks.map(Range::words)),
        line("goal", false, text(&program.goal)),
        line("who", false, text(&program.who)),
        (!equipment.values.is_empty()).then_some(equipment),
    ];
    lines.into_iter().flatten().collect()
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
    let seconds = |range: Option<Range>| range.map(|range| format!("{} s", range.words()));
    // An exercise without sides says nothing about them.
    let sides = match sides {
        Some(Sides::Each) => Some("sides_each"),
        Some(Sides::Left) => Some("sides_left"),
        Some(Sides::Right) => Some("sides_right"),
        Some(Sides::None) | None => None,
    };
    let lines = [
        line("hold", true, seconds(dose.hold)),
        line("spots", true, plain(dose.spots)),
        line("passes", true, plain(dose.passes)),
        line("sets", true, plain(dose.sets)),
        line("rest", true, seconds(dose.rest)),
        line("sides", true, sides.map(|key| word(key).to_owned())),
        line("discomfort", true, dose.discomfort.map(|r| format!("{} {}", r.words(), word("discomfort_scale")))),
        line("frequency", true, dose.frequency.as_ref().map(Frequency::words)),
        line("weeks", true, plain(dose.weeks)),
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

/// The safety lists that hold for a page. Empty ones are left out.
pub(super) fn safety(book: &Handbook, page: &Page) -> Vec<SafetyList> {
    let held = book.safety_of(page);
    let texts = |cautions: &[&Caution]| cautions.iter().map(|caution| caution.text.clone()).collect();
    let places = held.never_press.iter().map(|place| (*place).to_owned()).collect();
    lists([texts(&held.stop_now), places, texts(&held.do_not_roll), texts(&held.ask_first)])
}

/// Where never to press in one exercise: its own places, and those of its part of the body. Those that hold everywhere
/// stand in the safety lists.
pub(super) fn never_here(book: &Handbook, page: &Page) -> Vec<String> {
    let own = page.meta.exercise().map(|exercise| exercise.never_press.as_slice()).unwrap_or_default();
    let is_own = |place: &str| own.iter().any(|own| own.value == place);
    let is_everywhere = |place: &str| {
        book.safety.never_press.iter().any(|caution| caution.applies == Applies::Everywhere && caution.text == place)
    };
    let held = book.safety_of(page).never_press.into_iter();
    held.filter(|place| is_own(place) || !is_everywhere(place)).map(str::to_owned).collect()
}

/// The lines that some fields name themselves.
pub(super) fn safety_named(
    book: &Handbook,
    do_not_roll: &[Spanned<String>],
    ask_first: &[Spanned<String>],
    never_press: &[Spanned<String>],
) -> Vec<SafetyList> {
    let texts = |all: &[Caution], named: &[Spanned<String>]| -> Vec<String> {
        let is_named = |caution: &&Caution| {
            caution.flag.as_ref().is_some_and(|flag| named.iter().any(|name| name.value == flag.value))
        };
        all.iter().filter(is_named).map(|caution| caution.text.clone()).collect()
    };
    let places = never_press.iter().map(|place| place.value.clone()).collect();
    let all = &book.safety;
    lists([Vec::new(), places, texts(&all.do_not_roll, do_not_roll), texts(&all.ask_first, ask_first)])
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

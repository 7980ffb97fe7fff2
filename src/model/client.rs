//! What one client gets: a program of the handbook or exercises of their own, with what differs for them.

use std::collections::VecDeque;

use super::rules::{BAD_DATE, CLIENT_NAME, WRONG_TYPE};
use super::{
    Clearance, Common, Date, Doc, Dose, Fields, Handbook, Layout, Meta, Page, PageId, Paper, Print, Problem, Program,
    ProgramItem as Item, Sides, SourcePath, Span, Spanned, Value, word,
};

/// What a client’s file says, or the command line in its place. Nothing of it is part of the handbook.
#[derive(Clone, Debug, Default)]
pub struct Client {
    /// The file.
    pub source: SourcePath,
    /// A code or initials, never a name.
    pub code: Option<Spanned<String>>,
    /// The program it is based on, as written.
    pub program: Option<Spanned<String>>,
    /// What the sheet is called, if not as the program.
    pub title: Option<Spanned<String>>,
    /// A word to the client about all of it.
    pub note: Option<Spanned<String>>,
    /// What it says as a program does.
    pub own: Program,
    /// How much of each exercise, unless its item says otherwise.
    pub dose: Dose,
    /// Which sides of each exercise that has sides, unless its item says otherwise.
    pub sides: Option<Spanned<Sides>>,
    /// Exercises of the program that are not for this client.
    pub leave_out: Vec<Spanned<String>>,
    /// Who made the sheet.
    pub clinician: Option<Spanned<String>>,
    /// The day it is handed out.
    pub date: Option<Spanned<Date>>,
    /// The day it is looked at again.
    pub review: Option<Spanned<Date>>,
    /// How exercises are put on paper.
    pub layout: Option<Layout>,
    /// How large the print is.
    pub print: Option<Print>,
    /// The paper.
    pub paper: Option<Paper>,
    /// Whether it says what it cites: the copy of whoever treats.
    pub is_professional: bool,
    /// The version of each exercise when the sheet was printed first: exercise and version.
    pub versions: Vec<(Spanned<String>, Spanned<String>)>,
}

impl Client {
    /// Reads the fields, none of which must be there.
    pub fn read(f: &mut Fields<'_>) -> Self {
        let client = Self {
            source: f.path().clone(),
            code: code(f),
            program: f.text("program"),
            title: f.text("title"),
            note: f.text("note"),
            own: Program::fields(f),
            dose: f.table("dose", "a dose", Dose::read).unwrap_or_default(),
            sides: Item::sides(f),
            leave_out: f.texts("leave_out"),
            clinician: f.text("clinician"),
            date: f.date("date"),
            review: f.date("review"),
            layout: f.one_of("layout", &Layout::NAMES),
            print: f.one_of("print", &Print::NAMES),
            paper: f.one_of("paper", &Paper::NAMES),
            is_professional: f.flag("professional"),
            versions: versions(f),
        };
        if let (Some(date), Some(review)) = (&client.date, &client.review)
            && review.value < date.value
        {
            let problem = Problem::new(&BAD_DATE, "the sheet is looked at again before it is handed out");
            let problem = problem.at(f.path(), review.span);
            f.report(problem.hint(format!("write a `review` after {}", date.value)));
        }
        client
    }

    /// Whether it is for somebody, and not only some exercises on a sheet.
    pub fn is_for_somebody(&self) -> bool {
        let is_said = [self.code.is_some(), self.clinician.is_some(), self.date.is_some(), self.review.is_some()];
        is_said.contains(&true) || !self.own.flags.is_empty()
    }

    /// Whether it is one page of the handbook as it stands, and nothing is said of a client.
    pub fn says_nothing(&self) -> bool {
        let Self { program, own, dose, sides, note, title, leave_out, .. } = self;
        let is_page = program.is_some() && own.items.is_empty() || self.is_of_one();
        let is_said =
            [sides.is_some(), note.is_some(), title.is_some(), !leave_out.is_empty(), !own.cleared.is_empty()];
        is_page
            && !is_said.contains(&true)
            && *dose == Dose::default()
            && !self.is_for_somebody()
            && self.source.as_str().is_empty()
    }

    /// Whether it is one exercise, which stands on its sheet as it does in the site.
    pub fn is_of_one(&self) -> bool {
        let Program { who, goal, frequency, weeks, items, .. } = &self.own;
        let of_all = [who.is_some(), goal.is_some(), frequency.is_some(), weeks.is_some(), self.title.is_some()];
        let is_alone = self.program.is_none() && !of_all.contains(&true) && items.len() == 1;
        is_alone && self.layout.is_none_or(|layout| layout == Layout::OneUp)
    }

    /// The program it is based on, if there is one of that name.
    pub fn base<'a>(&self, book: &'a Handbook) -> Option<&'a Page> {
        let id = book.resolve_page(&self.source, &self.program.as_ref()?.value).ok()?;
        book.pages.get(&id).map(|page| &**page).filter(|page| page.meta.program().is_some())
    }

    /// The program that is printed. What the program of the handbook brings stands where the client’s file
    /// names that program, so that whatever is wrong is told in the client’s file.
    pub fn page(&self, book: &Handbook) -> Page {
        let base = self.base(book);
        let based = base.and_then(|page| page.meta.program());
        let own = &self.own;
        let brought = |list: fn(&Program) -> &Vec<Spanned<String>>| -> Vec<Spanned<String>> {
            let mut all = list(own).clone();
            for one in based.map(list).into_iter().flatten() {
                if !all.iter().any(|known| known.value == one.value) {
                    all.push(self.brought(one.value.clone()));
                }
            }
            all
        };
        let cleared = based.map(|based| based.cleared.as_slice()).unwrap_or_default();
        let cleared = cleared.iter().map(|clearance| Clearance {
            flag: self.brought(clearance.flag.value.clone()),
            by: self.brought(clearance.by.value.clone()),
            on: self.brought(clearance.on.value),
        });
        let text = |own: &Option<Spanned<String>>, based: Option<&Option<Spanned<String>>>| {
            own.clone().or_else(|| Some(self.brought(based?.as_ref()?.value.clone())))
        };
        let program = Program {
            who: text(&own.who, based.map(|based| &based.who)),
            goal: text(&own.goal, based.map(|based| &based.goal)),
            frequency: own.frequency.clone().or_else(|| based?.frequency.clone()),
            weeks: own.weeks.or_else(|| based?.weeks),
            flags: brought(|program| &program.flags),
            cleared: own.cleared.iter().cloned().chain(cleared).collect(),
            do_not_roll: brought(|program| &program.do_not_roll),
            ask_first: brought(|program| &program.ask_first),
            never_press: brought(|program| &program.never_press),
            items: self.items(book, based),
        };
        let called = base.map_or_else(|| word("your_exercises").to_owned(), |page| page.title().to_owned());
        Page {
            id: PageId::new(Page::TOGETHER, "client"),
            source: self.source.clone(),
            common: Common {
                title: self.title.clone().unwrap_or_else(|| self.brought(called)),
                summary: base.and_then(|page| page.common.summary.clone()),
                reviewed: base.and_then(|page| page.common.reviewed.clone()),
                ..Common::default()
            },
            meta: Meta::Program(program),
            doc: Doc::default(),
            is_partial: false,
        }
    }

    /// A value of the handbook’s program, standing where the file names the program.
    fn brought<T>(&self, value: T) -> Spanned<T> {
        Spanned::new(value, self.program.as_ref().map_or(Span::default(), |program| program.span))
    }

    /// The exercises in order. Those of the program that the file names stand in the places of those, in
    /// the order of the file; those that only the file has come last.
    fn items(&self, book: &Handbook, based: Option<&Program>) -> Vec<Item> {
        let id = |item: &Item| book.resolve_page(&self.source, &item.exercise.as_ref()?.value).ok();
        let out: Vec<PageId> =
            self.leave_out.iter().filter_map(|out| book.resolve_page(&self.source, &out.value).ok()).collect();
        let based: Vec<(Option<PageId>, &Item)> =
            based.map(|based| based.items.iter()).into_iter().flatten().map(|item| (id(item), item)).collect();
        let based: Vec<_> =
            based.into_iter().filter(|(id, _)| !id.as_ref().is_some_and(|id| out.contains(id))).collect();
        let mut taken: Vec<usize> = Vec::new();
        let (mut changed, mut added) = (VecDeque::new(), Vec::new());
        for item in &self.own.items {
            let wanted = id(item);
            let is_it = |n: &usize| wanted.is_some() && based[*n].0 == wanted && !taken.contains(n);
            match (0..based.len()).find(is_it) {
                Some(n) => {
                    taken.push(n);
                    changed.push_back(self.item(book, item, based[n].1));
                }
                None => added.push(self.item(book, item, &Item::default())),
            }
        }
        let mut items = Vec::new();
        for (n, (_, item)) in based.iter().enumerate() {
            let other = taken.contains(&n).then(|| changed.pop_front()).flatten();
            items.push(other.unwrap_or_else(|| self.item(book, &self.only_named(item), item)));
        }
        items.extend(added);
        items
    }

    /// An item of the program that the file says nothing about.
    fn only_named(&self, item: &Item) -> Item {
        Item { exercise: item.exercise.as_ref().map(|name| self.brought(name.value.clone())), ..Item::default() }
    }

    /// What the file says of an exercise, then what it says of all, then what the program says.
    fn item(&self, book: &Handbook, own: &Item, based: &Item) -> Item {
        let text = |own: &Option<Spanned<String>>, based: &Option<Spanned<String>>| {
            own.clone().or_else(|| Some(self.brought(based.as_ref()?.value.clone())))
        };
        let id = own.exercise.as_ref().and_then(|name| book.resolve_page(&self.source, &name.value).ok());
        let exercise = id.and_then(|id| book.pages.get(&id)?.meta.exercise());
        let has_sides = exercise.is_some_and(|exercise| exercise.sides != Some(Sides::None));
        Item {
            exercise: own.exercise.clone(),
            dose: own.dose.over(&self.dose).over(&based.dose),
            sides: own
                .sides
                .clone()
                .or_else(|| self.sides.clone().filter(|_| has_sides))
                .or_else(|| Some(self.brought(based.sides.as_ref()?.value))),
            variant: text(&own.variant, &based.variant),
            note: text(&own.note, &based.note),
        }
    }
}

/// So many characters has a code.
const CODE: usize = 16;
/// So many letters have initials.
const INITIALS: usize = 4;

/// Reads a code or initials. Whatever is wrong with it, it is not repeated.
fn code(f: &mut Fields<'_>) -> Option<Spanned<String>> {
    let text = f.text("client")?;
    if is_code(&text.value) {
        return Some(text);
    }
    let problem = Problem::new(&CLIENT_NAME, "this is no code and no initials").at(f.path(), text.span);
    f.report(problem.hint(format!(
        "write a code of up to {CODE} capital letters and digits, as in QX7Z, or up to {INITIALS} initials; never a name"
    )));
    None
}

/// Letters and digits, with `-`, `_` or `.` between; without digits, as short as initials. Two small letters
/// in a row begin a word.
fn is_code(text: &str) -> bool {
    let is_known = |c: char| c.is_alphanumeric() || "-_.".contains(c);
    let has_word = text.chars().zip(text.chars().skip(1)).any(|(a, b)| a.is_lowercase() && b.is_lowercase());
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let is_short = text.chars().any(|c| c.is_ascii_digit()) || letters <= INITIALS;
    let begins = text.chars().next().is_some_and(char::is_alphanumeric);
    text.chars().count() <= CODE && text.chars().all(is_known) && begins && !has_word && is_short
}

fn versions(f: &mut Fields<'_>) -> Vec<(Spanned<String>, Spanned<String>)> {
    let mut versions = Vec::new();
    for (exercise, version) in f.entries("versions") {
        match &version.value {
            Value::String(text) => versions.push((exercise.clone(), Spanned::new(text.clone(), version.span))),
            other => {
                let message = format!("a version is a string, not {}", other.type_name());
                let problem = Problem::new(&WRONG_TYPE, message).at(f.path(), version.span);
                f.report(
                    problem.hint("copy the line that `rollbook handout` prints: versions = { calves = \"3f9a12\" }"),
                );
            }
        }
    }
    versions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_no_names() {
        for code in ["QX7Z", "RO", "R.O.", "Ö.K.", "2026-0117", "A1b2C3", "M-7", "x9", "KJHG"] {
            assert!(is_code(code), "{code}");
        }
        for name in
            ["Anna", "anna", "ANNABEL", "Anna Maria", "R O", "Schmidt7", "Müller", "", "-7", "a/b", "7\u{202e}A"]
        {
            assert!(!is_code(name), "{name}");
        }
        assert!(!is_code("0123456789ABCDEFG"));
    }
}

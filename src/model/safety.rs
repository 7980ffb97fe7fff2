//! What holds for a page: site → region → exercise → program. Each may add, none can take away.

use super::{Applies, Caution, Dose, Exercise, Handbook, Meta, Page, PageId, Program, ProgramItem, Sides, Spanned};

/// The safety lists that hold for a page.
#[derive(Debug, Default)]
pub struct Inherited<'a> {
    /// Who must not roll.
    pub do_not_roll: Vec<&'a Caution>,
    /// Who asks first. What another source forbids is not in here: a client reads the stricter one.
    pub ask_first: Vec<&'a Caution>,
    /// When to stop.
    pub stop_now: Vec<&'a Caution>,
    /// Where never to press; the page's own places come first.
    pub never_press: Vec<&'a str>,
}

/// An item of a program with the exercise it names.
#[derive(Clone, Copy, Debug)]
pub struct Prescribed<'a> {
    /// The program.
    pub program: &'a Program,
    /// The item.
    pub item: &'a ProgramItem,
    /// The exercise's page.
    pub page: &'a Page,
    /// The exercise.
    pub exercise: &'a Exercise,
}

impl Prescribed<'_> {
    /// The sides it is done on.
    pub fn sides(&self) -> Option<Sides> {
        let own = self.exercise.sides;
        self.item.sides.as_ref().map(|sides| sides.value).filter(|_| own != Some(Sides::None)).or(own)
    }

    /// How much: the item's own where it says something, the exercise's where it does not. How often
    /// and for how long the program says for all of them.
    pub fn dose(&self) -> Dose {
        let mut own = self.exercise.dose.clone();
        own.frequency = own.frequency.filter(|_| self.program.frequency.is_none());
        own.weeks = own.weeks.filter(|_| self.program.weeks.is_none());
        self.item.dose.over(&own)
    }
}

impl Handbook {
    /// The items of a program whose exercises are there, in order.
    pub fn prescribed<'a>(&'a self, page: &'a Page, program: &'a Program) -> Vec<Prescribed<'a>> {
        let prescribed = |item: &'a ProgramItem| {
            let written = item.exercise.as_ref()?;
            let id: PageId = self.resolve_page(&page.source, &written.value).ok()?;
            let page = self.pages.get(&id)?;
            Some(Prescribed { program, item, page, exercise: page.meta.exercise()? })
        };
        program.items.iter().filter_map(prescribed).collect()
    }

    /// How long a program takes, in whole minutes, rounded up.
    pub fn session_minutes(&self, page: &Page, program: &Program) -> Option<u32> {
        let seconds: f64 = self
            .prescribed(page, program)
            .iter()
            .filter_map(|one| one.dose().seconds(one.sides().unwrap_or(Sides::None)))
            .sum();
        (seconds > 0.0).then(|| (seconds / 60.0).ceil() as u32)
    }

    /// The lists that hold for a page; none for a page that is neither exercise nor program.
    pub fn safety_of<'a>(&'a self, page: &'a Page) -> Inherited<'a> {
        match &page.meta {
            Meta::Exercise(exercise) => self.inherited(&[exercise], &[], &[], &[]),
            Meta::Program(program) => {
                let exercises: Vec<_> = self.prescribed(page, program).iter().map(|one| one.exercise).collect();
                let Program { do_not_roll, ask_first, never_press, .. } = program;
                self.inherited(&exercises, do_not_roll, ask_first, never_press)
            }
            Meta::Science(_) | Meta::Term(_) | Meta::Plain(_) => Inherited::default(),
        }
    }

    /// The lists that hold for some exercises together, with what a program adds.
    fn inherited<'a>(
        &'a self,
        exercises: &[&'a Exercise],
        do_not_roll: &'a [Spanned<String>],
        ask_first: &'a [Spanned<String>],
        never_press: &'a [Spanned<String>],
    ) -> Inherited<'a> {
        let regions: Vec<&str> =
            exercises.iter().filter_map(|exercise| Some(exercise.region.as_ref()?.value.as_str())).collect();
        let of_region = |caution: &Caution| match &caution.applies {
            Applies::Everywhere => true,
            Applies::Regions(where_) => where_.iter().any(|region| regions.contains(&region.value.as_str())),
            Applies::Listed => false,
        };
        let holding = |all: &'a [Caution], own: &[&Spanned<String>]| -> Vec<&'a Caution> {
            let is_named = |caution: &Caution| {
                caution.flag.as_ref().is_some_and(|flag| own.iter().any(|named| named.value == flag.value))
            };
            all.iter().filter(|caution| of_region(caution) || is_named(caution)).collect()
        };
        let forbidding = exercises.iter().flat_map(|exercise| &exercise.do_not_roll).chain(do_not_roll);
        let asking = exercises.iter().flat_map(|exercise| &exercise.ask_first).chain(ask_first);
        let forbidden = holding(&self.safety.do_not_roll, &forbidding.collect::<Vec<_>>());
        let mut asked = holding(&self.safety.ask_first, &asking.collect::<Vec<_>>());
        let flag = |caution: &'a Caution| caution.flag.as_ref().map(|flag| flag.value.as_str());
        asked.retain(|caution| !forbidden.iter().any(|stricter| flag(stricter) == flag(caution)));
        let own = exercises.iter().flat_map(|exercise| &exercise.never_press).chain(never_press);
        let shared = holding(&self.safety.never_press, &[]).into_iter().map(|caution| caution.text.as_str());
        let mut places: Vec<&str> = Vec::new();
        for place in own.map(|place| place.value.as_str()).chain(shared) {
            if !places.iter().any(|there| there.to_lowercase() == place.to_lowercase()) {
                places.push(place);
            }
        }
        Inherited {
            do_not_roll: forbidden,
            ask_first: asked,
            stop_now: holding(&self.safety.stop_now, &[]),
            never_press: places,
        }
    }
}

//! How much: hold, spots, sets, sides, discomfort.

use super::rules::{BAD_DOSE, DOSE_RANGE, UNUSUAL_HOLD};
use super::{Fields, Problem, Value};

/// A number or a range of numbers, both ends included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Range {
    /// Lower end.
    pub low: u16,
    /// Upper end, at least `low`.
    pub high: u16,
}

impl Range {
    /// The range as a reader sees it: `30–90`, or `45` for a single number.
    pub fn words(self) -> String {
        if self.low == self.high { self.low.to_string() } else { format!("{}–{}", self.low, self.high) }
    }
}

/// Which sides of the body an exercise is done on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sides {
    /// Left and right, one after the other.
    Each,
    /// The left side only.
    Left,
    /// The right side only.
    Right,
    /// The exercise has no sides.
    None,
}

/// How much of an exercise to do. What is left out is up to the reader's trainer.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Dose {
    /// Seconds on one spot.
    pub hold: Option<Range>,
    /// Tender spots in one set.
    pub spots: Option<Range>,
    /// Slow passes along the muscle, before or instead of a hold.
    pub passes: Option<Range>,
    /// Sets.
    pub sets: Option<Range>,
    /// Seconds between sets.
    pub rest: Option<Range>,
    /// Discomfort on the scale of 0 (none) to 10.
    pub discomfort: Option<Range>,
    /// How often.
    pub frequency: Option<Frequency>,
    /// For how many weeks.
    pub weeks: Option<Range>,
}

/// How often something is done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Frequency {
    /// So many times a day, on so many days a week; one of the two is there.
    Often {
        /// Times a day.
        a_day: Option<Range>,
        /// Days (or, without times a day, times) a week.
        a_week: Option<Range>,
    },
    /// At a moment: "before each run".
    Moment(String),
}

impl Frequency {
    /// The frequency as a reader sees it: `2 times a day, 5 days a week`.
    pub fn words(&self) -> String {
        let count = |range: &Range, one: &str, many: &str| match range.high {
            1 => format!("1 {one}"),
            _ => format!("{} {many}", range.words()),
        };
        match self {
            Self::Moment(words) => words.clone(),
            Self::Often { a_day, a_week } => {
                let day = a_day.map(|n| format!("{} a day", count(&n, "time", "times")));
                let week = a_week.map(|n| match n.low {
                    7 => "every day".to_owned(),
                    _ => format!("{} a week", count(&n, "day", "days")),
                });
                [day, week].into_iter().flatten().collect::<Vec<_>>().join(", ")
            }
        }
    }

    /// Reads `5 days a week`, `3-4 times a week`, `twice a day`, `daily`, and both together with a
    /// comma between; or a moment that begins with "before", "after", "with", "at", "each" or
    /// "every".
    fn parse(text: &str) -> Option<Self> {
        let small = text.trim().to_lowercase();
        let (mut a_day, mut a_week) = (None, None);
        let read = small.split([',', ';']).all(|part| match part_of_frequency(part.trim()) {
            Some((range, true)) if a_day.is_none() => a_day.replace(range).is_none(),
            Some((range, false)) if a_week.is_none() => a_week.replace(range).is_none(),
            _ => false,
        });
        if read {
            return Some(Self::Often { a_day, a_week });
        }
        let moments = ["before ", "after ", "with ", "at ", "each ", "every "];
        moments.iter().any(|word| small.starts_with(word)).then(|| Self::Moment(text.trim().to_owned()))
    }

    /// Whether a day or week can hold so many.
    fn is_possible(&self) -> bool {
        let within = |range: &Option<Range>, most| range.is_none_or(|range| range.low >= 1 && range.high <= most);
        match self {
            Self::Moment(_) => true,
            Self::Often { a_day, a_week } => within(a_day, 10) && within(a_week, 7),
        }
    }
}

/// How many times, and whether that is a day (or else a week).
fn part_of_frequency(text: &str) -> Option<(Range, bool)> {
    let once = Range { low: 1, high: 1 };
    let week = Range { low: 7, high: 7 };
    match text {
        "daily" | "every day" | "each day" => return Some((week, false)),
        "once a day" => return Some((once, true)),
        "twice a day" => return Some((Range { low: 2, high: 2 }, true)),
        "once a week" => return Some((once, false)),
        "twice a week" => return Some((Range { low: 2, high: 2 }, false)),
        _ => {}
    }
    let end = text.find(|c: char| !(c.is_ascii_digit() || c.is_whitespace() || "-–".contains(c)))?;
    let (numbers, words) = text.split_at(end);
    let range = parse(numbers, false)?;
    match words.split_whitespace().collect::<Vec<_>>().as_slice() {
        ["time" | "times" | "×" | "x", "a" | "per", "day"] => Some((range, true)),
        ["time" | "times" | "day" | "days" | "×" | "x", "a" | "per", "week"] => Some((range, false)),
        _ => None,
    }
}

/// Limits of a field: unit, lowest, highest, and why not more.
struct Limits {
    key: &'static str,
    unit: Unit,
    low: u16,
    high: u16,
    why: &'static str,
}

/// What a number counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Count,
    Seconds,
    Weeks,
}

/// Rolling trials used 30 to 120 s a set and one to three sets, at 2 to 4 s a pass (Behm et al.
/// 2020, *J Strength Cond Res* 34(11):3301); the limits leave room for a gentle start and a long
/// hold. The ceiling of 6 for discomfort is the handbook's own rule: range improved as much at 4
/// as at 8 of 10 (Grabow et al. 2018, *J Strength Cond Res* 32(11):3059).
const HOLD: Limits = Limits { key: "hold", unit: Unit::Seconds, low: 5, high: 180, why: "trials held 30–120 s" };
const SPOTS: Limits = Limits { key: "spots", unit: Unit::Count, low: 1, high: 6, why: "a few spots in one muscle" };
const PASSES: Limits =
    Limits { key: "passes", unit: Unit::Count, low: 1, high: 40, why: "at 2–4 s a pass, trials rolled up to 120 s" };
const SETS: Limits = Limits { key: "sets", unit: Unit::Count, low: 1, high: 5, why: "trials did 1–3 sets" };
const REST: Limits = Limits { key: "rest", unit: Unit::Seconds, low: 0, high: 300, why: "a rest is a short one" };
const DISCOMFORT: Limits =
    Limits { key: "discomfort", unit: Unit::Count, low: 0, high: 6, why: "more pain brings no more range" };
const WEEKS: Limits = Limits { key: "weeks", unit: Unit::Weeks, low: 1, high: 52, why: "look again within a year" };

/// The hold that is taught: the times that a trial of pressure on the neck compared (Hou et al.
/// 2002, *Arch Phys Med Rehabil* 83(10):1406), and most of what rolling trials used (Behm 2020).
const TAUGHT_HOLD: Range = Range { low: 30, high: 90 };

impl Dose {
    /// Reads the table `dose`.
    pub fn read(f: &mut Fields<'_>) -> Self {
        let at = f.raw("hold").map(|hold| hold.span);
        let hold = range(f, &HOLD);
        if let (Some(range), Some(at)) = (hold, at)
            && range.low >= HOLD.low
            && range.high <= HOLD.high
            && (range.low < TAUGHT_HOLD.low || range.high > TAUGHT_HOLD.high)
        {
            let message = format!("a hold of {} s is outside the 30–90 s that are taught", range.words());
            let problem = Problem::new(&UNUSUAL_HOLD, message).at(f.path(), at);
            f.report(problem.hint("hold 30–90 s (Hou 2002 compared 30, 60 and 90 s), or excuse it with the reason"));
        }
        Self {
            hold,
            spots: range(f, &SPOTS),
            passes: range(f, &PASSES),
            sets: range(f, &SETS),
            rest: range(f, &REST),
            discomfort: range(f, &DISCOMFORT),
            frequency: Self::frequency(f),
            weeks: Self::weeks(f),
        }
    }

    /// Reads the field `frequency`, also of a program.
    pub fn frequency(f: &mut Fields<'_>) -> Option<Frequency> {
        let text = f.text("frequency")?;
        let Some(frequency) = Frequency::parse(&text.value) else {
            let problem = Problem::new(&BAD_DOSE, "`frequency` cannot be read as how often").at(f.path(), text.span);
            f.report(problem.hint("write \"5 days a week\", \"2 times a day\", \"daily\" or \"before each run\""));
            return None;
        };
        if !frequency.is_possible() {
            let message = format!("nothing can be done that often: {}", text.value);
            let problem = Problem::new(&DOSE_RANGE, message).at(f.path(), text.span);
            f.report(problem.hint("a week has 7 days; a day leaves time for 1 to 10 times"));
        }
        Some(frequency)
    }

    /// Reads the field `weeks`, also of a program.
    pub fn weeks(f: &mut Fields<'_>) -> Option<Range> {
        range(f, &WEEKS)
    }

    /// This dose where it says something, `base` where it does not.
    pub fn over(&self, base: &Self) -> Self {
        Self {
            hold: self.hold.or(base.hold),
            spots: self.spots.or(base.spots),
            passes: self.passes.or(base.passes),
            sets: self.sets.or(base.sets),
            rest: self.rest.or(base.rest),
            discomfort: self.discomfort.or(base.discomfort),
            frequency: self.frequency.clone().or_else(|| base.frequency.clone()),
            weeks: self.weeks.or(base.weeks),
        }
    }

    /// How long it takes, in seconds: hold × spots × sets × sides, plus 20 s to change for each
    /// hold. A range counts with its middle; what is left out counts once. `None` without a hold.
    pub fn seconds(&self, sides: Sides) -> Option<f64> {
        const CHANGE: f64 = 20.0;
        let middle = |range: Range| (f64::from(range.low) + f64::from(range.high)) / 2.0;
        let times = |range: Option<Range>| range.map_or(1.0, middle);
        let sides = if sides == Sides::Each { 2.0 } else { 1.0 };
        let holds = times(self.spots) * times(self.sets) * sides;
        self.hold.map(|hold| holds * (middle(hold) + CHANGE))
    }
}

/// Reads a number, a range such as `"1-2"`, or with a unit `"30-90 s"`, `"1-2 min"`, `"4 weeks"`.
fn range(f: &mut Fields<'_>, limits: &Limits) -> Option<Range> {
    let raw = f.raw(limits.key)?;
    let is_seconds = limits.unit == Unit::Seconds;
    let text = match &raw.value {
        Value::Integer(n) => n.to_string() + if is_seconds { " s" } else { "" },
        Value::Plain(text) if is_seconds && text.bytes().all(|b| b.is_ascii_digit()) => format!("{text} s"),
        Value::String(text) | Value::Plain(text) => text.clone(),
        _ => String::new(),
    };
    let text = match limits.unit {
        Unit::Weeks => text.strip_suffix("weeks").or_else(|| text.strip_suffix("week")).unwrap_or(&text),
        Unit::Count | Unit::Seconds => &text,
    };
    let Some(range) = parse(text, is_seconds) else {
        let example = if is_seconds { "\"30-90 s\" or \"1 min\"" } else { "\"1-2\" or 2" };
        f.report(
            Problem::new(&BAD_DOSE, format!("`{}` cannot be read as an amount", limits.key))
                .at(f.path(), raw.span)
                .hint(format!("write {example}, the lower number first")),
        );
        return None;
    };
    if range.low < limits.low || range.high > limits.high {
        let unit = if is_seconds { " s" } else { "" };
        let Limits { key, low, high, why, .. } = limits;
        f.report(
            Problem::new(&DOSE_RANGE, format!("`{key}` of {}{unit} is outside {low}–{high}{unit}", range.words()))
                .at(f.path(), raw.span)
                .hint(format!("keep it within {low}–{high}{unit}: {why}")),
        );
    }
    Some(range)
}

fn parse(text: &str, seconds: bool) -> Option<Range> {
    let text = text.trim();
    let digits = text.find(|c: char| !(c.is_ascii_digit() || c.is_whitespace() || "-–".contains(c)));
    let (numbers, unit) = text.split_at(digits.unwrap_or(text.len()));
    let factor = match (seconds, unit.trim()) {
        (true, "s" | "sec" | "second" | "seconds") | (false, "") => 1,
        (true, "min" | "minute" | "minutes") => 60,
        _ => return None,
    };
    let mut ends = numbers.split(['-', '–']).map(|n| n.trim().parse::<u16>().ok()?.checked_mul(factor));
    let low = ends.next()??;
    let high = match ends.next() {
        Some(high) => high?,
        None => low,
    };
    (ends.next().is_none() && low <= high).then_some(Range { low, high })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frequencies() {
        let said = |text| Frequency::parse(text).map(|f| f.words());
        for (written, words) in [
            ("5 days a week", "5 days a week"),
            ("3-4 times per week", "3–4 days a week"),
            ("twice a day, 5 days a week", "2 times a day, 5 days a week"),
            ("daily", "every day"),
            ("1 time a day", "1 time a day"),
            ("Before each run", "Before each run"),
            ("every other day", "every other day"),
        ] {
            assert_eq!(said(written).as_deref(), Some(words), "{written}");
        }
        for bad in ["often", "5", "days a week", "5 days", "2 a day", "5 days a week, 3 days a week", ""] {
            assert_eq!(said(bad), None, "{bad}");
        }
    }

    #[test]
    fn time_counts_both_sides() {
        let range = |low, high| Some(Range { low, high });
        let dose = Dose { hold: range(30, 90), spots: range(1, 2), sets: range(2, 2), ..Dose::default() };
        // (60 s + 20 s) × 1.5 spots × 2 sets × 2 sides
        assert_eq!(dose.seconds(Sides::Each), Some(480.0));
        assert_eq!(dose.seconds(Sides::Left), Some(240.0));
        assert_eq!(Dose { hold: range(45, 45), ..Dose::default() }.seconds(Sides::None), Some(65.0));
        assert_eq!(Dose::default().seconds(Sides::None), None);
    }

    #[test]
    fn amounts() {
        let seconds = |text| parse(text, true).map(|r| (r.low, r.high));
        assert_eq!(seconds("30-90 s"), Some((30, 90)));
        assert_eq!(seconds("30 – 90 sec"), Some((30, 90)));
        assert_eq!(seconds("45s"), Some((45, 45)));
        assert_eq!(seconds("1-2 min"), Some((60, 120)));
        for bad in ["30-90", "90-30 s", "s", "", "30--90 s", "1-2-3 s", "4000 min", "30 hours", "−5 s"] {
            assert_eq!(seconds(bad), None, "{bad}");
        }
        assert_eq!(parse("1-2", false).map(|r| r.words()).as_deref(), Some("1–2"));
        assert_eq!(parse("2 s", false), None);
    }
}

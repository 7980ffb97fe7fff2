//! How much: hold, spots, sets, sides, discomfort.

use super::rules::{BAD_DOSE, DOSE_RANGE};
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
    /// Sets.
    pub sets: Option<Range>,
    /// Discomfort on the scale of 0 (none) to 10.
    pub discomfort: Option<Range>,
    /// How often, in words: "3 days a week".
    pub frequency: Option<String>,
}

/// Limits of a field: unit, lowest, highest, and why not more.
struct Limits {
    key: &'static str,
    seconds: bool,
    low: u16,
    high: u16,
    why: &'static str,
}

/// Rolling trials used 30 to 120 s a set and one to three sets (Behm et al. 2020, *J Strength
/// Cond Res* 34(11):3301); the limits leave room for a gentle start and a long hold. The ceiling
/// of 6 for discomfort is the handbook's own rule: range improved as much at 4 as at 8 of 10
/// (Grabow et al. 2018, *J Strength Cond Res* 32(11):3059).
const HOLD: Limits = Limits { key: "hold", seconds: true, low: 5, high: 180, why: "trials held 30–120 s" };
const SPOTS: Limits = Limits { key: "spots", seconds: false, low: 1, high: 6, why: "a few spots in one muscle" };
const SETS: Limits = Limits { key: "sets", seconds: false, low: 1, high: 5, why: "trials did 1–3 sets" };
const DISCOMFORT: Limits =
    Limits { key: "discomfort", seconds: false, low: 0, high: 6, why: "more pain brings no more range" };

impl Dose {
    /// Reads the table `dose`.
    pub fn read(f: &mut Fields<'_>) -> Self {
        Self {
            hold: range(f, &HOLD),
            spots: range(f, &SPOTS),
            sets: range(f, &SETS),
            discomfort: range(f, &DISCOMFORT),
            frequency: f.text("frequency").map(|t| t.value),
        }
    }
}

impl Dose {
    /// This dose where it says something, `base` where it does not.
    pub fn over(&self, base: &Self) -> Self {
        Self {
            hold: self.hold.or(base.hold),
            spots: self.spots.or(base.spots),
            sets: self.sets.or(base.sets),
            discomfort: self.discomfort.or(base.discomfort),
            frequency: self.frequency.clone().or_else(|| base.frequency.clone()),
        }
    }
}

/// Reads a number, a range such as `"1-2"`, or for seconds `"30-90 s"`, `"1-2 min"`.
fn range(f: &mut Fields<'_>, limits: &Limits) -> Option<Range> {
    let raw = f.raw(limits.key)?;
    let text = match &raw.value {
        Value::Integer(n) => n.to_string() + if limits.seconds { " s" } else { "" },
        Value::Plain(text) if limits.seconds && text.bytes().all(|b| b.is_ascii_digit()) => format!("{text} s"),
        Value::String(text) | Value::Plain(text) => text.clone(),
        _ => String::new(),
    };
    let Some(range) = parse(&text, limits.seconds) else {
        let example = if limits.seconds { "\"30-90 s\" or \"1 min\"" } else { "\"1-2\" or 2" };
        f.report(
            Problem::new(&BAD_DOSE, format!("`{}` cannot be read as an amount", limits.key))
                .at(f.path(), raw.span)
                .hint(format!("write {example}, the lower number first")),
        );
        return None;
    };
    if range.low < limits.low || range.high > limits.high {
        let unit = if limits.seconds { " s" } else { "" };
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

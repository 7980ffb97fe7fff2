//! Front matter and data files as a tree of values that know where they were written.
//!
//! TOML and YAML are read into the same tree, so that everything behind it is written once.

use std::fmt;

use super::Spanned;

/// A value of front matter or of a data file.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    /// A quoted string.
    String(String),
    /// An unquoted YAML scalar; what it means depends on who asks, so that `title: 2024` is a
    /// title and `sets: 2` a number. Empty, `~` and `null` mean "not set".
    Plain(String),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction.
    Float(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// A TOML date or time, as written.
    Date(String),
    /// A list.
    Array(Vec<Spanned<Value>>),
    /// A table, in the order in which it was written.
    Table(Table),
}

/// Keys and values in the order in which they were written.
pub type Table = Vec<(Spanned<String>, Spanned<Value>)>;

impl Value {
    /// What the value is, for a message: "a string".
    pub fn type_name(&self) -> &'static str {
        match self {
            Self::String(_) | Self::Plain(_) => "a string",
            Self::Integer(_) => "a whole number",
            Self::Float(_) => "a number",
            Self::Boolean(_) => "true or false",
            Self::Date(_) => "a date",
            Self::Array(_) => "a list",
            Self::Table(_) => "a table",
        }
    }

    /// Whether a YAML author left the value out: `title:` with nothing behind it.
    pub fn is_unset(&self) -> bool {
        matches!(self, Self::Plain(text) if matches!(text.as_str(), "" | "~" | "null"))
    }
}

/// A calendar day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Date {
    /// Four digits.
    pub year: u16,
    /// 1–12.
    pub month: u8,
    /// 1–31, and within the month.
    pub day: u8,
}

impl Date {
    /// Reads `2026-11-24`; anything else, also a day that does not exist, is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut next = |width: usize| {
            let part = parts.next()?;
            (part.len() == width && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse::<u16>().ok())?
        };
        let (year, month, day) = (next(4)?, next(2)?, next(2)?);
        let month = u8::try_from(month).ok().filter(|month| (1..=12).contains(month))?;
        let real = parts.next().is_none() && (1..=u16::from(days_in(year, month))).contains(&day);
        real.then_some(Self { year, month, day: day as u8 })
    }

    /// The same day some months later; the last one of a shorter month.
    #[must_use]
    pub fn after_months(self, months: u16) -> Self {
        let count = u32::from(self.month) - 1 + u32::from(months);
        let year = u32::from(self.year) + count / 12;
        let (year, month) = (u16::try_from(year).unwrap_or(u16::MAX), (count % 12 + 1) as u8);
        Self { year, month, day: self.day.min(days_in(year, month)) }
    }
}

/// How many days a month has.
fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u8::from(leap),
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_go_by() {
        for (from, months, to) in [
            ("2026-11-24", 12, "2027-11-24"),
            ("2026-11-24", 2, "2027-01-24"),
            ("2024-02-29", 12, "2025-02-28"),
            ("2026-08-31", 6, "2027-02-28"),
            ("2026-12-31", 0, "2026-12-31"),
        ] {
            assert_eq!(Date::parse(from).map(|date| date.after_months(months)), Date::parse(to), "{from} + {months}");
        }
    }

    #[test]
    fn dates_exist() {
        for good in ["2026-11-24", "2024-02-29", "2000-02-29"] {
            assert_eq!(Date::parse(good).map(|d| d.to_string()).as_deref(), Some(good));
        }
        for bad in
            ["2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "26-1-1", "2026-11-24x", "2026-11", "+026-11-24"]
        {
            assert_eq!(Date::parse(bad), None, "{bad}");
        }
    }
}

use std::fmt;

use jiff::civil::Date;
use serde::{Serialize, Serializer};

/// A date that may be coarse. Its order is that of its end, since that is when a deadline passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    year: i16,
    part: Part,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Year,
    /// 1 or 2.
    Semester(i8),
    /// 1 to 4.
    Quarter(i8),
    Month(i8),
    Day(i8, i8),
}

impl Period {
    /// Reads `2027`, `2027-S1`, `2027-Q3`, `2027-06` or `2027-06-30`.
    pub fn parse(text: &str) -> Option<Period> {
        let (year, rest) = match text.split_once('-') {
            Some((year, rest)) => (year, Some(rest)),
            None => (text, None),
        };
        if year.len() != 4 {
            return None;
        }
        let year = digits(year)?;
        let within = |number: i16, most: i8| i8::try_from(number).ok().filter(|n| (1..=most).contains(n));
        let part = match rest {
            None => Part::Year,
            Some(rest) => match rest.as_bytes() {
                [b'S' | b's', n] => Part::Semester(within(i16::from(n.wrapping_sub(b'0')), 2)?),
                [b'Q' | b'q', n] => Part::Quarter(within(i16::from(n.wrapping_sub(b'0')), 4)?),
                [_, _] => Part::Month(within(digits(rest)?, 12)?),
                [_, _, b'-', _, _] => {
                    let (month, day) = (within(digits(&rest[..2])?, 12)?, within(digits(&rest[3..])?, 31)?);
                    Date::new(year, month, day).ok()?;
                    Part::Day(month, day)
                }
                _ => return None,
            },
        };
        Some(Period { year, part })
    }

    pub fn year(&self) -> i16 {
        self.year
    }

    pub fn start(&self) -> Date {
        match self.part {
            Part::Year => first(self.year, 1),
            Part::Semester(n) => first(self.year, 6 * n - 5),
            Part::Quarter(n) => first(self.year, 3 * n - 2),
            Part::Month(month) => first(self.year, month),
            Part::Day(month, day) => Date::new(self.year, month, day).unwrap_or(Date::ZERO),
        }
    }

    /// The last day of it: a deadline passes when this day has.
    pub fn end(&self) -> Date {
        match self.part {
            Part::Year => first(self.year, 12).last_of_month(),
            Part::Semester(n) => first(self.year, 6 * n).last_of_month(),
            Part::Quarter(n) => first(self.year, 3 * n).last_of_month(),
            Part::Month(month) => first(self.year, month).last_of_month(),
            Part::Day(..) => self.start(),
        }
    }

    /// The day itself, where it is as fine as that.
    pub fn day(&self) -> Option<Date> {
        matches!(self.part, Part::Day(..)).then(|| self.start())
    }

    /// What kind of period it is, and its number within the year, for the words of a language.
    pub fn within_year(&self) -> (&'static str, i8) {
        match self.part {
            Part::Year => ("year", 0),
            Part::Semester(n) => ("semester", n),
            Part::Quarter(n) => ("quarter", n),
            Part::Month(n) => ("month", n),
            Part::Day(_, n) => ("day", n),
        }
    }
}

fn digits(text: &str) -> Option<i16> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok())?
}

fn first(year: i16, month: i8) -> Date {
    Date::new(year, month, 1).unwrap_or(Date::ZERO)
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Period) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Period {
    fn cmp(&self, other: &Period) -> std::cmp::Ordering {
        self.end().cmp(&other.end()).then(other.start().cmp(&self.start()))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let year = self.year;
        match self.part {
            Part::Year => write!(f, "{year:04}"),
            Part::Semester(n) => write!(f, "{year:04}-S{n}"),
            Part::Quarter(n) => write!(f, "{year:04}-Q{n}"),
            Part::Month(n) => write!(f, "{year:04}-{n:02}"),
            Part::Day(month, day) => write!(f, "{year:04}-{month:02}-{day:02}"),
        }
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A day, as `2026-09-30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub Date);

impl Day {
    pub fn parse(text: &str) -> Option<Day> {
        Period::parse(text)?.day().map(Day)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<Day> for Period {
    fn from(day: Day) -> Period {
        Period { year: day.0.year(), part: Part::Day(day.0.month(), day.0.day()) }
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// An ISO 8601 duration in years, months, weeks, days and hours (`P1M`, `P2W`, `PT1H`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duration {
    text: Box<str>,
    years: i16,
    months: i32,
    days: i32,
    hours: i32,
}

impl Duration {
    pub fn parse(text: &str) -> Option<Duration> {
        let span: jiff::Span = text.starts_with('P').then(|| text.parse().ok())??;
        if span.is_zero() || span.is_negative() {
            return None;
        }
        Some(Duration {
            text: text.into(),
            years: span.get_years(),
            months: span.get_months(),
            days: span.get_weeks().checked_mul(7)?.checked_add(span.get_days())?,
            hours: span.get_hours(),
        })
    }

    /// The day that is this long after another; part days round up to a whole one.
    pub fn after(&self, day: Date) -> Date {
        let hours = i32::from(self.hours > 0);
        let span = jiff::Span::new().try_years(self.years).and_then(|s| s.try_months(self.months));
        let span = span.and_then(|s| s.try_days(self.days.saturating_add(hours)));
        span.map_or(day, |span| day.saturating_add(span))
    }

    /// About how many days it lasts.
    pub fn days(&self) -> f64 {
        f64::from(self.years) * 365.25 + f64::from(self.months) * 30.4375 + f64::from(self.days) + f64::from(self.hours) / 24.0
    }

    /// Its largest unit and how many of it, for the words of a language; parts below it are left out.
    pub fn largest(&self) -> (&'static str, i32) {
        match (self.years, self.months, self.days) {
            (years @ 1.., _, _) => ("year", i32::from(years)),
            (_, months @ 1.., _) => ("month", months),
            (_, _, days) if days > 0 && days % 7 == 0 => ("week", days / 7),
            (_, _, days @ 1..) => ("day", days),
            _ => ("hour", self.hours.max(1)),
        }
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Serialize for Duration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

/// How often something is brought up to date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Frequency {
    Every(Duration),
    Irregular,
    Once,
    Continuous,
    Unknown,
}

impl Frequency {
    pub const WORDS: [&'static str; 4] = ["irregular", "once", "continuous", "unknown"];

    pub fn parse(text: &str) -> Option<Frequency> {
        match text {
            "irregular" => Some(Frequency::Irregular),
            "once" => Some(Frequency::Once),
            "continuous" => Some(Frequency::Continuous),
            "unknown" => Some(Frequency::Unknown),
            _ => Duration::parse(text).map(Frequency::Every),
        }
    }
}

impl fmt::Display for Frequency {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Frequency::Every(duration) => duration.fmt(f),
            Frequency::Irregular => f.write_str("irregular"),
            Frequency::Once => f.write_str("once"),
            Frequency::Continuous => f.write_str("continuous"),
            Frequency::Unknown => f.write_str("unknown"),
        }
    }
}

impl Serialize for Frequency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_ends_on_its_last_day() {
        let cases = [
            ("2027", "2027-01-01", "2027-12-31"),
            ("2027-S1", "2027-01-01", "2027-06-30"),
            ("2027-Q3", "2027-07-01", "2027-09-30"),
            ("2028-02", "2028-02-01", "2028-02-29"),
            ("2027-06-30", "2027-06-30", "2027-06-30"),
        ];
        for (text, start, end) in cases {
            let period = Period::parse(text).unwrap();
            assert_eq!((period.start().to_string(), period.end().to_string()), (start.into(), end.into()), "{text}");
            assert_eq!(period.to_string(), text);
        }
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for text in ["fall 2027", "2027-13", "2027-Q5", "2027-S0", "2027-02-30", "27", "2027-6", "2027-06-3", "", "２０２７"]
        {
            assert_eq!(Period::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_duration_is_added_as_the_calendar_has_it() {
        let start = Day::parse("2027-01-31").unwrap().0;
        assert_eq!(Duration::parse("P1M").unwrap().after(start).to_string(), "2027-02-28");
        assert_eq!(Duration::parse("P2W").unwrap().largest(), ("week", 2));
        assert_eq!(Duration::parse("monthly"), None);
        assert_eq!(Duration::parse("P0D"), None);
    }
}

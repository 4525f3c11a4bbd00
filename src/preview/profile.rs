//! What is known of a column after all its cells were seen, in a memory that does not grow with their number.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::limits::{MOST_COUNTED, MOST_DISTINCT, MOST_SAMPLED};
use super::value::{Value, day_of};

/// What the values of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Empty,
    Integer,
    Number,
    Boolean,
    Year,
    Month,
    Date,
    Datetime,
    Text,
    /// Mostly one kind, and some values that are not.
    Mixed,
}

impl Kind {
    /// Its name in the message and locale files.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Empty => "empty",
            Kind::Integer => "integer",
            Kind::Number => "number",
            Kind::Boolean => "boolean",
            Kind::Year => "year",
            Kind::Month => "yearmonth",
            Kind::Date => "date",
            Kind::Datetime => "datetime",
            Kind::Text => "string",
            Kind::Mixed => "mixed",
        }
    }

    pub fn is_number(self) -> bool {
        matches!(self, Kind::Integer | Kind::Number)
    }

    pub fn is_moment(self) -> bool {
        matches!(self, Kind::Year | Kind::Month | Kind::Date | Kind::Datetime)
    }
}

/// A column of a file.
#[derive(Clone, Debug)]
pub struct Column {
    pub name: String,
    pub kind: Kind,
    /// Cells without a value.
    pub missing: u64,
    pub least: Option<Bound>,
    pub greatest: Option<Bound>,
    /// How many different values there are, and whether there are more than that.
    pub distinct: (usize, bool),
    pub histogram: Histogram,
    /// The first value that is not of the kind of most, with its row.
    pub stray: Option<(String, u64)>,
    /// The shortest and the longest value, in characters.
    pub lengths: (usize, usize),
}

#[derive(Clone, Debug, PartialEq)]
pub enum Bound {
    Number(f64),
    /// A period as it is written in ISO 8601.
    Moment(String),
}

#[derive(Clone, Debug, PartialEq)]
pub enum Histogram {
    None,
    /// Counts of values in bins of one width, from the least to the greatest.
    Bins(Vec<u32>),
    /// The most frequent values with their shares of all, between 0 and 1.
    Top(Vec<(String, f64)>),
}

/// Bins of a histogram.
const BINS: usize = 12;
/// Values that are named as the most frequent.
const TOP: usize = 3;
/// Words that stand for a missing number, though they may be values of a text.
const MARKERS: [&str; 14] = ["NA", "N/A", "n/a", "#N/A", "null", "NULL", "NaN", "nan", "-", "–", "—", "..", "…", "s/d"];

#[derive(Debug, Default)]
struct Spread {
    n: u64,
    least: f64,
    greatest: f64,
    sample: Vec<f64>,
    stride: u64,
}

impl Spread {
    fn add(&mut self, value: f64) {
        if self.n == 0 {
            (self.least, self.greatest, self.stride) = (value, value, 1);
        }
        self.least = self.least.min(value);
        self.greatest = self.greatest.max(value);
        if self.n.is_multiple_of(self.stride) {
            self.sample.push(value);
            if self.sample.len() >= MOST_SAMPLED {
                let mut at = 0;
                self.sample.retain(|_| {
                    at += 1;
                    at % 2 == 1
                });
                self.stride *= 2;
            }
        }
        self.n += 1;
    }

    fn bins(&self) -> Histogram {
        let width = self.greatest - self.least;
        if width <= 0.0 || !width.is_finite() || self.sample.len() < 3 {
            return Histogram::None;
        }
        let mut bins = vec![0; BINS];
        for value in &self.sample {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and BINS")]
            let at = ((value - self.least) / width * 12.0) as usize;
            bins[at.min(BINS - 1)] += 1;
        }
        Histogram::Bins(bins)
    }
}

/// A column while its cells go by.
#[derive(Debug, Default)]
pub struct Tally {
    values: u64,
    markers: BTreeMap<&'static str, u64>,
    integers: u64,
    fractions: u64,
    booleans: u64,
    months: u64,
    dates: u64,
    datetimes: u64,
    texts: u64,
    /// Integers that could be years.
    years: u64,
    first_text: Option<(String, u64)>,
    first_other: Option<(String, u64)>,
    numbers: Spread,
    moments: Spread,
    seen: HashSet<u64>,
    repeats: bool,
    beyond: bool,
    counts: HashMap<Box<str>, u32>,
    uncounted: bool,
    lengths: Option<(usize, usize)>,
}

impl Tally {
    /// Takes a cell without blanks around it, of a row counted from 1.
    pub fn add(&mut self, text: &str, value: Value, row: u64) {
        if text.is_empty() {
            return;
        }
        if let Some(marker) = MARKERS.iter().find(|marker| **marker == text) {
            *self.markers.entry(marker).or_default() += 1;
            return;
        }
        self.values += 1;
        match value {
            Value::Integer(n) => {
                self.integers += 1;
                self.years += u64::from(text.len() == 4 && (1500.0..2200.0).contains(&n));
            }
            Value::Number(_) => self.fractions += 1,
            Value::Boolean => self.booleans += 1,
            Value::Month(_) => self.months += 1,
            Value::Date(_) => self.dates += 1,
            Value::Datetime(_) => self.datetimes += 1,
            Value::Text => self.texts += 1,
        }
        if matches!(value, Value::Text | Value::Boolean) {
            self.first_text.get_or_insert_with(|| (text.to_owned(), row));
        } else {
            self.first_other.get_or_insert_with(|| (text.to_owned(), row));
        }
        if let Some(number) = value.number() {
            self.numbers.add(number);
        }
        #[allow(clippy::cast_precision_loss, reason = "a moment within ten thousand years")]
        if let Some(moment) = value.moment() {
            self.moments.add(moment as f64);
        }
        self.note(text);
        let length = if text.is_ascii() { text.len() } else { text.chars().count() };
        let (short, long) = self.lengths.unwrap_or((length, length));
        self.lengths = Some((short.min(length), long.max(length)));
    }

    fn note(&mut self, text: &str) {
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        let hash = hasher.finish();
        if self.seen.len() < MOST_DISTINCT {
            self.repeats |= !self.seen.insert(hash);
        } else if self.seen.contains(&hash) {
            self.repeats = true;
        } else {
            self.beyond = true;
        }
        if !self.uncounted {
            let room = self.counts.len() < MOST_COUNTED;
            match self.counts.get_mut(text) {
                Some(count) => *count += 1,
                None if room => {
                    self.counts.insert(text.into(), 1);
                }
                None => {
                    self.uncounted = true;
                    self.counts = HashMap::new();
                }
            }
        }
    }

    /// Whether a value was there twice.
    pub fn repeats(&self) -> bool {
        self.repeats
    }

    fn kind(&self, name: &str) -> Kind {
        let Tally { values, integers, fractions, booleans, months, dates, datetimes, .. } = *self;
        let markers: u64 = self.markers.values().sum();
        if values == 0 {
            return if markers == 0 { Kind::Empty } else { Kind::Text };
        }
        let whole = |count: u64| count == values;
        let most = |count: u64| count * 10 >= values * 9;
        match () {
            () if whole(integers) && self.years == values && is_year(name) => Kind::Year,
            () if whole(integers) => Kind::Integer,
            () if whole(integers + fractions) => Kind::Number,
            () if whole(booleans) => Kind::Boolean,
            () if whole(months) => Kind::Month,
            () if whole(dates) => Kind::Date,
            () if whole(datetimes + dates) => Kind::Datetime,
            () if most(integers + fractions) || most(months + dates + datetimes) => Kind::Mixed,
            () => Kind::Text,
        }
    }

    /// What is known of the column, of so many rows.
    pub fn finish(self, name: String, rows: u64) -> Column {
        let kind = self.kind(&name);
        let markers: u64 = self.markers.values().sum();
        let text = kind == Kind::Text;
        let present = self.values + if text { markers } else { 0 };
        let (least, greatest) = self.bounds(kind);
        let distinct = (self.seen.len() + if text { self.markers.len() } else { 0 }, self.beyond);
        let histogram = match kind {
            Kind::Integer | Kind::Number | Kind::Year => self.numbers.bins(),
            kind if kind.is_moment() => self.moments.bins(),
            Kind::Mixed => Histogram::None,
            _ => self.top(present),
        };
        let stray = match kind {
            Kind::Mixed => self.first_text.or(self.first_other),
            Kind::Text => self.first_text,
            _ => self.first_other.or(self.first_text),
        };
        Column {
            name,
            kind,
            missing: rows.saturating_sub(present),
            least,
            greatest,
            distinct,
            histogram,
            stray,
            lengths: self.lengths.unwrap_or_default(),
        }
    }

    fn bounds(&self, kind: Kind) -> (Option<Bound>, Option<Bound>) {
        let both = |low, high, make: &dyn Fn(f64) -> Option<Bound>| (make(low), make(high));
        match kind {
            Kind::Integer | Kind::Number | Kind::Mixed if self.numbers.n > 0 => {
                both(self.numbers.least, self.numbers.greatest, &|n| Some(Bound::Number(n)))
            }
            Kind::Year => both(self.numbers.least, self.numbers.greatest, &|n| Some(Bound::Moment(format!("{n:.0}")))),
            Kind::Month | Kind::Date | Kind::Datetime if self.moments.n > 0 => {
                let length = if kind == Kind::Month { 7 } else { 10 };
                both(self.moments.least, self.moments.greatest, &|n| {
                    #[allow(clippy::cast_possible_truncation, reason = "it was an integer before")]
                    let day = day_of(n as i64)?.to_string();
                    Some(Bound::Moment(day.get(..length).unwrap_or(&day).to_owned()))
                })
            }
            _ => (None, None),
        }
    }

    fn top(&self, present: u64) -> Histogram {
        if self.uncounted || present == 0 {
            return Histogram::None;
        }
        let mut counts: Vec<(&str, u32)> = self.counts.iter().map(|(text, count)| (&**text, *count)).collect();
        counts.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        // Where hardly a value comes twice, none is frequent.
        if counts.first().is_none_or(|(_, count)| *count < 2) {
            return Histogram::None;
        }
        #[allow(clippy::cast_precision_loss, reason = "counts of rows")]
        let share = |count: u32| f64::from(count) / present as f64;
        Histogram::Top(counts.iter().take(TOP).map(|(text, count)| ((*text).to_owned(), share(*count))).collect())
    }
}

/// Whether a column of integers is one of years, by its name.
pub fn is_year(name: &str) -> bool {
    let name = deunicode::deunicode(name).to_lowercase();
    let words = name.split(|c: char| !c.is_alphanumeric());
    let known = ["year", "yr", "ano", "anio", "an", "annee", "ejercicio", "fy", "jahr", "anno"];
    words.into_iter().any(|word| known.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::super::value::{Habit, read};
    use super::*;

    fn column(name: &str, cells: &[&str]) -> Column {
        let mut tally = Tally::default();
        for (row, cell) in (1..).zip(cells) {
            tally.add(cell, read(cell, Habit::default()), row);
        }
        tally.finish(name.to_owned(), cells.len() as u64)
    }

    #[test]
    fn kinds_follow_the_values() {
        for (name, cells, wanted) in [
            ("n", &["1", "2", ""][..], Kind::Integer),
            ("n", &["1", "2.5", "NA"], Kind::Number),
            ("n", &["true", "false"], Kind::Boolean),
            ("año", &["2020", "2021"], Kind::Year),
            ("n", &["2020", "2021"], Kind::Integer),
            ("n", &["2020-01", "2020-02"], Kind::Month),
            ("n", &["2020-01-01"], Kind::Date),
            ("n", &["2020-01-01T00:00:00Z"], Kind::Datetime),
            ("n", &["01001", "01002"], Kind::Text),
            ("n", &["", ""], Kind::Empty),
            ("n", &["1", "2", "3", "4", "5", "6", "7", "8", "9", "many"], Kind::Mixed),
        ] {
            assert_eq!(column(name, cells).kind, wanted, "{cells:?}");
        }
    }

    #[test]
    fn missing_cells_are_those_without_a_value() {
        let numbers = column("n", &["4", "NA", "", "-2"]);
        assert_eq!((numbers.missing, numbers.distinct), (2, (2, false)));
        assert_eq!((numbers.least, numbers.greatest), (Some(Bound::Number(-2.0)), Some(Bound::Number(4.0))));
        // Namibia is no gap.
        let countries = column("country", &["NA", "FR", "", "FR"]);
        assert_eq!((countries.missing, countries.distinct), (1, (2, false)));
    }

    #[test]
    fn a_stray_value_is_named_with_its_row() {
        let column = column("n", &["1", "2", "3", "4", "5", "6", "7", "8", "9", "many"]);
        assert_eq!(column.stray, Some(("many".to_owned(), 10)));
    }

    #[test]
    fn histograms_count_each_value_once() {
        let Histogram::Bins(bins) = column("n", &["0", "0", "12", "6"]).histogram else { panic!("no bins") };
        assert_eq!((bins.len(), bins[0], bins[11], bins.iter().sum::<u32>()), (12, 2, 1, 4));
        let Histogram::Top(top) = column("n", &["a", "b", "a", "a"]).histogram else { panic!("no values") };
        assert_eq!(top, [("a".to_owned(), 0.75), ("b".to_owned(), 0.25)]);
    }

    #[test]
    fn what_is_counted_is_bounded_and_says_so() {
        let cells: Vec<String> = (0..20_000).map(|n| format!("v{n}")).collect();
        let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
        let column = column("n", &cells);
        assert_eq!(column.distinct, (MOST_DISTINCT, true));
        assert_eq!(column.histogram, Histogram::None);
    }
}

//! What a cell holds, read from its text.

use jiff::civil::Date;

/// How a file writes numbers and days, told from its first rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Habit {
    pub decimal_comma: bool,
    /// 10/31/2026, and not 31/10/2026.
    pub month_first: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    Integer(f64),
    Number(f64),
    Boolean,
    /// The first day of a month or quarter, in days since 1970-01-01.
    Month(i64),
    /// Days since 1970-01-01.
    Date(i64),
    /// Seconds since 1970-01-01T00:00:00, as the clock of the place has it.
    Datetime(i64),
    Text,
}

const SECONDS: i64 = 86_400;

impl Value {
    /// Its number, where it is one.
    pub fn number(self) -> Option<f64> {
        if let Value::Integer(n) | Value::Number(n) = self { Some(n) } else { None }
    }

    /// Its moment in seconds since 1970-01-01, where it is one.
    pub fn moment(self) -> Option<i64> {
        match self {
            Value::Month(days) | Value::Date(days) => Some(days * SECONDS),
            Value::Datetime(seconds) => Some(seconds),
            _ => None,
        }
    }
}

/// What some text without blanks around it is.
pub fn read(text: &str, habit: Habit) -> Value {
    let Some(first) = text.bytes().next() else { return Value::Text };
    if text.len() > 40 {
        return Value::Text;
    }
    if first.is_ascii_digit() || matches!(first, b'-' | b'+' | b'.' | b',') || text.starts_with('\u{2212}') {
        return number(text, habit.decimal_comma).or_else(|| moment(text, habit)).unwrap_or(Value::Text);
    }
    if is_boolean(text) { Value::Boolean } else { Value::Text }
}

fn is_boolean(text: &str) -> bool {
    ["true", "false", "yes", "no", "sí", "si", "oui", "non", "verdadero", "falso", "vrai", "faux"]
        .iter()
        .any(|word| text.eq_ignore_ascii_case(word) || (*word == "sí" && text == "SÍ") || (*word == "sí" && text == "Sí"))
}

fn number(text: &str, decimal_comma: bool) -> Option<Value> {
    let negative = text.starts_with(['-', '\u{2212}']);
    let digits = text.strip_prefix(['-', '+', '\u{2212}']).unwrap_or(text);
    let mut plain = String::with_capacity(digits.len());
    let (group, point) = if decimal_comma { ('.', ',') } else { (',', '.') };
    let (whole, rest) = digits.find([point, 'e', 'E']).map_or((digits, ""), |at| digits.split_at(at));
    let group = if whole.contains(group) { group } else { ' ' };
    let groups: Vec<&str> = whole.split([group, '\u{a0}', '\u{202f}']).collect();
    let grouped =
        groups.len() == 1 || (groups[0].len() <= 3 && !groups[0].is_empty() && groups[1..].iter().all(|g| g.len() == 3));
    // Leading zeros are those of codes.
    let code = whole.len() > 1 && whole.starts_with('0');
    // Groups after a plus are those of a telephone number.
    let telephone = text.starts_with('+') && groups.len() > 1;
    if !grouped || code || telephone || !groups.iter().all(|group| group.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    plain.extend(groups);
    let integer = rest.is_empty();
    if let Some(after) = rest.strip_prefix(point) {
        plain.push('.');
        plain.push_str(after);
    } else {
        plain.push_str(rest);
    }
    let known = |b: u8| b.is_ascii_digit() || matches!(b, b'.' | b'e' | b'E' | b'+' | b'-');
    if plain.is_empty() || !plain.bytes().all(known) || !plain.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    let found: f64 = plain.parse().ok().filter(|n: &f64| n.is_finite())?;
    let found = if negative { -found } else { found };
    // Longer rows of digits are identifiers: no number holds them.
    match integer {
        true if plain.len() > 15 => None,
        true => Some(Value::Integer(found)),
        false => Some(Value::Number(found)),
    }
}

fn moment(text: &str, habit: Habit) -> Option<Value> {
    let (day, clock) = match text.find(['T', ' ']) {
        Some(at) if at >= 8 => (&text[..at], Some(&text[at + 1..])),
        _ => (text, None),
    };
    let found = date(day, habit)?;
    match (found, clock) {
        (found, None) => Some(found),
        (Value::Date(days), Some(clock)) => Some(Value::Datetime(days * SECONDS + seconds(clock)?)),
        _ => None,
    }
}

fn date(text: &str, habit: Habit) -> Option<Value> {
    let mark = text.chars().find(|c| !c.is_ascii_digit())?;
    if !matches!(mark, '-' | '/' | '.' | 'T' | 'Q') {
        return None;
    }
    let parts: Vec<&str> = text.split(mark).collect();
    let small = |part: &str| part.parse::<i8>().ok().filter(|_| matches!(part.len(), 1 | 2) && part.is_ascii());
    let year = |part: &str| part.parse::<i16>().ok().filter(|year| part.len() == 4 && *year > 0);
    match parts[..] {
        [y, q] if q.len() == 2 && q.starts_with(['Q', 'T']) => quarter(year(y)?, &q[1..]),
        [y, q] if matches!(mark, 'Q' | 'T') => quarter(year(y)?, q),
        [y, m] if mark != '.' => days(year(y)?, small(m).filter(|_| m.len() == 2)?, 1).map(Value::Month),
        [y, m, d] if y.len() == 4 => days(year(y)?, small(m)?, small(d)?).map(Value::Date),
        [a, b, y] => {
            let (day, month) = if habit.month_first { (small(b)?, small(a)?) } else { (small(a)?, small(b)?) };
            days(year(y)?, month, day).map(Value::Date)
        }
        _ => None,
    }
}

fn quarter(year: i16, text: &str) -> Option<Value> {
    let quarter: i8 = text.parse().ok().filter(|q| (1..=4).contains(q))?;
    days(year, quarter * 3 - 2, 1).map(Value::Month)
}

fn days(year: i16, month: i8, day: i8) -> Option<i64> {
    let date = Date::new(year, month, day).ok()?;
    Some(date.duration_since(Date::constant(1970, 1, 1)).as_hours() / 24)
}

/// Seconds of a day; a zone at the end is left out.
fn seconds(clock: &str) -> Option<i64> {
    let clock = clock.strip_suffix('Z').unwrap_or(clock);
    let clock = clock.rfind(['+', '-']).map_or(clock, |at| &clock[..at]);
    let mut parts = clock.split(':');
    let hours: i64 = parts.next()?.parse().ok()?;
    let minutes: i64 = parts.next()?.parse().ok()?;
    let seconds: f64 = parts.next().map_or(Some(0.0), |part| part.parse().ok())?;
    #[allow(clippy::cast_possible_truncation, reason = "less than 62")]
    let sound =
        (0..24).contains(&hours) && (0..60).contains(&minutes) && (0.0..61.0).contains(&seconds) && parts.next().is_none();
    #[allow(clippy::cast_possible_truncation, reason = "less than 62")]
    sound.then(|| hours * 3600 + minutes * 60 + seconds as i64)
}

/// The day of a moment.
pub fn day_of(seconds: i64) -> Option<Date> {
    let span = jiff::Span::new().try_days(seconds.div_euclid(SECONDS)).ok()?;
    Date::constant(1970, 1, 1).checked_add(span).ok()
}

/// How a file writes, from some of its cells.
pub fn habit<'c>(cells: impl Iterator<Item = &'c str>) -> Habit {
    let (mut commas, mut points, mut day_first, mut month_first) = (0usize, 0usize, 0usize, 0usize);
    for cell in cells.filter(|cell| cell.len() <= 40 && cell.starts_with(|c: char| c.is_ascii_digit() || c == '-')) {
        let only = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '-');
        if cell.chars().all(only) {
            let after = |mark: char| cell.rsplit_once(mark).map(|(_, part)| part.len());
            match (after(','), after('.')) {
                (Some(comma), Some(point)) if comma < point => commas += 1,
                (Some(_), Some(_)) => points += 1,
                (Some(comma), None) if comma != 3 => commas += 1,
                (None, Some(point)) if point != 3 => points += 1,
                _ => {}
            }
        }
        let mut parts = cell.split(['/', '.', '-']);
        if let (Some(a), Some(b), Some(y)) = (parts.next(), parts.next(), parts.next())
            && y.get(..4).is_some_and(|y| y.bytes().all(|b| b.is_ascii_digit()))
            && let (Ok(a), Ok(b)) = (a.parse::<u8>(), b.parse::<u8>())
        {
            day_first += usize::from(a > 12 && a <= 31 && b <= 12);
            month_first += usize::from(b > 12 && b <= 31 && a <= 12);
        }
    }
    Habit { decimal_comma: commas > points, month_first: month_first > day_first }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMMA: Habit = Habit { decimal_comma: true, month_first: false };

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, wanted) in [("12", 12.0), ("-3", -3.0), ("+7", 7.0), ("1,234", 1234.0), ("\u{2212}4", -4.0)] {
            assert_eq!(read(text, Habit::default()), Value::Integer(wanted), "{text}");
        }
        for (text, wanted) in [("1.5", 1.5), ("1,234.5", 1234.5), ("2e3", 2000.0), (".5", 0.5)] {
            assert_eq!(read(text, Habit::default()), Value::Number(wanted), "{text}");
        }
        assert_eq!(read("67304100,50", COMMA), Value::Number(67_304_100.5));
        assert_eq!(read("1.234,5", COMMA), Value::Number(1234.5));
        assert_eq!(read("1.234", COMMA), Value::Integer(1234.0));
    }

    #[test]
    fn codes_are_no_numbers() {
        for text in ["01001", "12345678901234567890", "1-2", "12,34,5", "--1", "1.2.3", "+34 600", "1e999", "-", "5%", "H001"] {
            assert_eq!(read(text, Habit::default()), Value::Text, "{text}");
        }
    }

    #[test]
    fn days_are_read_in_the_order_of_the_file() {
        let us = Habit { month_first: true, ..Habit::default() };
        assert_eq!(read("1970-01-02", Habit::default()), Value::Date(1));
        assert_eq!(read("02/01/1970", Habit::default()), Value::Date(1));
        assert_eq!(read("01/02/1970", us), Value::Date(1));
        assert_eq!(read("1970-02", Habit::default()), Value::Month(31));
        assert_eq!(read("1970-Q2", Habit::default()), Value::Month(90));
        assert_eq!(read("1970-01-01T01:00:05Z", Habit::default()), Value::Datetime(3605));
        assert_eq!(read("1970-01-01 01:00", Habit::default()), Value::Datetime(3600));
        assert_eq!(read("1970-02-30", Habit::default()), Value::Text);
    }

    #[test]
    fn the_habit_is_told_from_what_can_only_be_read_one_way() {
        assert!(habit(["1,50", "2,25", "3.1"].into_iter()).decimal_comma);
        assert!(!habit(["1.50", "1,234"].into_iter()).decimal_comma);
        assert!(habit(["01/31/2020", "02/03/2020"].into_iter()).month_first);
        assert!(!habit(["31/01/2020"].into_iter()).month_first);
    }
}

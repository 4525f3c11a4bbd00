//! Dates, numbers and lists as Unicode's CLDR has them for a language: nothing of it is typed in a locale file.

use std::fmt;

use fixed_decimal::Decimal;
use fluent_bundle::FluentValue;
use icu_calendar::{Date, Gregorian};
use icu_datetime::{FixedCalendarDateTimeFormatter, fieldsets};
use icu_decimal::DecimalFormatter;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

/// The forms of one language.
pub struct Cldr {
    day: FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YM>,
    name: FixedCalendarDateTimeFormatter<Gregorian, fieldsets::M>,
    number: DecimalFormatter,
    list: ListFormatter,
}

impl fmt::Debug for Cldr {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("Cldr")
    }
}

impl Cldr {
    /// The forms of the first of some languages that CLDR knows, else those of English.
    pub fn of(languages: &[&str]) -> Option<Cldr> {
        languages.iter().copied().chain(["en"]).find_map(Cldr::known)
    }

    fn known(language: &str) -> Option<Cldr> {
        // CLDR reads `en` as the English of one country; that of the world puts the day first.
        let locale = Locale::try_from_str(if language == "en" { "en-001" } else { language }).ok()?;
        let cldr = Cldr {
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::YMD::long()).ok()?,
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::YM::long()).ok()?,
            name: FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::M::long()).ok()?,
            number: DecimalFormatter::try_new((&locale).into(), icu_decimal::options::DecimalFormatterOptions::default()).ok()?,
            list: {
                let wide = ListFormatterOptions::default().with_length(ListLength::Wide);
                ListFormatter::try_new_and((&locale).into(), wide).ok()?
            },
        };
        // Where it knows nothing of a language, the months have numbers in the place of names.
        (cldr.month_name(11)? != "M11").then_some(cldr)
    }

    /// A day of the Gregorian calendar in words.
    pub fn day(&self, year: i16, month: i8, day: i8) -> Option<String> {
        Some(self.day.format(&date(year, month, day)?).to_string())
    }

    pub fn month(&self, year: i16, month: i8) -> Option<String> {
        Some(self.month.format(&date(year, month, 1)?).to_string())
    }

    /// The name of a month by its number from 1.
    pub fn month_name(&self, month: i8) -> Option<String> {
        Some(self.name.format(&date(2000, month, 1)?).to_string())
    }

    /// A number with its digits grouped.
    pub fn number(&self, number: f64) -> String {
        let plain = number.to_string();
        plain.parse::<Decimal>().map_or(plain, |decimal| self.number.format(&decimal).to_string())
    }

    /// Several things in one breath: "a, b and c".
    pub fn list(&self, items: &[String]) -> String {
        self.list.format(items.iter()).to_string()
    }
}

fn date(year: i16, month: i8, day: i8) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(i32::from(year), u8::try_from(month).ok()?, u8::try_from(day).ok()?).ok()
}

impl Memoizable for Cldr {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Cldr, ()> {
        Cldr::of(&[&language.to_string()]).ok_or(())
    }
}

/// Writes the numbers within the messages of a bundle.
pub fn in_messages(value: &FluentValue, language: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    language.with_try_get::<Cldr, _, _>((), |cldr| cldr.number(number.value)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(language: &str) -> Cldr {
        Cldr::of(&[language]).unwrap()
    }

    #[test]
    fn each_language_has_its_own_forms() {
        let forms = |language: &str| {
            let cldr = of(language);
            let list = cldr.list(&["a".to_owned(), "b".to_owned(), "i".to_owned()]);
            [cldr.day(2026, 11, 5).unwrap(), cldr.month(2026, 11).unwrap(), cldr.number(1_234_567.5), cldr.number(1234.0), list]
        };
        assert_eq!(forms("es"), ["5 de noviembre de 2026", "noviembre de 2026", "1.234.567,5", "1234", "a, b e i"]);
        assert_eq!(forms("en"), ["5 November 2026", "November 2026", "1,234,567.5", "1,234", "a, b and i"]);
        assert_eq!(forms("ca"), ["5 de novembre del 2026", "novembre del 2026", "1.234.567,5", "1.234", "a, b i i"]);
        assert_eq!(forms("de")[0], "5. November 2026");
        assert_eq!(of("fr").number(-1_000_000.0), "-1\u{202f}000\u{202f}000");
    }

    #[test]
    fn what_cldr_does_not_know_is_said_as_in_the_language_that_stands_in() {
        assert_eq!(Cldr::of(&["nah", "es"]).unwrap().month_name(3).unwrap(), "marzo");
        assert_eq!(Cldr::of(&["nah"]).unwrap().month_name(3).unwrap(), "March");
        assert_eq!(Cldr::of(&["x", "\u{0}"]).unwrap().number(2.0), "2");
    }
}

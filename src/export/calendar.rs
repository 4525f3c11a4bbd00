//! What is due, for calendars (RFC 5545): all-day events, with stamps from the day of the build and not from a clock.

use jiff::civil::Date;

use crate::derive::views::calendar::Due;
use crate::derive::{Cell, title};
use crate::locale::Locale;
use crate::model::Language;
use crate::render::{Site, path_of};

/// In octets, without the line's end.
const LONGEST: usize = 75;

/// Every date of the roadmap in a language.
pub fn calendar(site: &Site, locale: &Locale, language: Language, dues: &[Due]) -> Vec<u8> {
    let mut out = String::new();
    let name = format!("{} – {}", locale.get("view-calendar"), site.config.portal.title.best(language).1);
    for (key, value) in
        [("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//Acervo//Roadmap//EN"), ("CALSCALE", "GREGORIAN")]
    {
        line(&mut out, key, value);
    }
    line(&mut out, "NAME", &text(&name));
    line(&mut out, "X-WR-CALNAME", &text(&name));
    for due in dues {
        event(&mut out, site, locale, language, due);
    }
    line(&mut out, "END", "VCALENDAR");
    out.into_bytes()
}

fn event(out: &mut String, site: &Site, locale: &Locale, language: Language, due: &Due) {
    let entry = site.catalogue.entry(due.entry);
    let host = site.config.base_url.split("://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or("localhost");
    let anchor = due.part.as_ref().map_or_else(String::new, |part| format!("#{part}"));
    let day = due.day().0;
    // The end of a day is the beginning of the next.
    let after = due.until.map_or(day, |until| until.0.max(day)).tomorrow().unwrap_or(day);
    line(out, "BEGIN", "VEVENT");
    line(out, "UID", &text(&format!("{}/{}/{}@{host}", entry.ty.as_str(), entry.id, due.key)));
    line(out, "DTSTAMP", &format!("{}T000000Z", compact(site.config.as_of)));
    line(out, "DTSTART;VALUE=DATE", &compact(day));
    line(out, "DTEND;VALUE=DATE", &compact(after));
    let kind = format!("due-{}", due.kind);
    line(out, "SUMMARY", &text(&format!("{}: {}", locale.get(&kind), due.title.best(language).1)));
    if let Cell::Entry(who) = due.who {
        line(out, "DESCRIPTION", &text(title(site.catalogue.entry(who)).best(language).1));
    }
    line(out, "URL", &format!("{}{}{}{anchor}", site.config.base_url, site.prefix(language), path_of(entry)));
    line(out, "TRANSP", "TRANSPARENT");
    line(out, "END", "VEVENT");
}

fn compact(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// A text value (RFC 5545, 3.3.11).
fn text(value: &str) -> String {
    let mut out = String::with_capacity(value.len() + 8);
    for c in value.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A content line, folded between characters so that none of its lines is too long (RFC 5545, 3.1).
fn line(out: &mut String, key: &str, value: &str) {
    let mut length = 0;
    for c in key.chars().chain([':']).chain(value.chars()) {
        if length + c.len_utf8() > LONGEST {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length += c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_folded_between_characters_and_unfolds_to_itself() {
        let value = "Publicación de la evaluación, año por año; sin más demora ".repeat(4);
        let mut out = String::new();
        line(&mut out, "SUMMARY", &text(&value));
        assert!(out.lines().all(|line| line.len() <= LONGEST), "{out}");
        assert!(out.lines().count() > 3 && out.ends_with("\r\n"));
        let unfolded = out.replace("\r\n ", "");
        let plain = unfolded.trim_end_matches("\r\n").replace("\\,", ",").replace("\\;", ";");
        assert_eq!(plain, format!("SUMMARY:{value}"));
    }

    #[test]
    fn what_has_a_meaning_in_a_calendar_is_escaped() {
        assert_eq!(text("a;b,c\\d\r\ne"), "a\\;b\\,c\\\\d\\ne");
    }
}

//! Values of options that are more than a word of a list. What is wrong with one is told in `usage`.

use jiff::civil::Date;

use crate::check::invalid_url;

/// A day of the calendar, `2026-09-30`.
pub fn date(text: &str) -> Result<Date, String> {
    crate::model::Day::parse(text).map(|day| day.0).ok_or_else(|| "cli-not-a-date".to_owned())
}

/// The absolute address of a site, http or https, with neither query nor fragment.
pub fn address(text: &str) -> Result<String, String> {
    let web = text.starts_with("https://") || text.starts_with("http://");
    let plain = !text.contains(['?', '#']) && invalid_url::fault(text).is_none();
    if web && plain { Ok(text.to_owned()) } else { Err("cli-not-an-address".to_owned()) }
}

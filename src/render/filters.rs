//! What templates can do with values, for one language.

use std::collections::HashMap;
use std::fmt::Write;
use std::sync::{Arc, RwLock};

use minijinja::value::{Kwargs, Value};
use minijinja::{Environment, Error, ErrorKind, State};
use rustc_hash::FxBuildHasher;

use crate::locale::Locale;
use crate::model::{Frequency, Language, Period, Text};

use crate::scan::find;

use super::Site;
use super::markdown::{self, Place};

/// A text as HTML in the best language there is; where that is not the page's, it says which it is.
pub fn in_language(text: &Text, wanted: Language) -> Value {
    let (language, words) = text.best(wanted);
    Value::from_safe_string(span(&escape(words), language, wanted, "span"))
}

fn span(html: &str, language: Language, wanted: Language, element: &str) -> String {
    if language == wanted {
        return html.to_owned();
    }
    let direction = if language.is_right_to_left() != wanted.is_right_to_left() { " dir=\"auto\"" } else { "" };
    format!("<{element} lang=\"{language}\"{direction}>{html}</{element}>")
}

pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    // Writing into memory does not fail.
    let _ = escape_into(&mut out, text);
    out
}

/// Writes a text so that it means nothing in HTML, between tags or in an attribute between quotes.
///
/// # Errors
/// Those of what it is written to.
pub fn escape_into(out: &mut impl Write, text: &str) -> std::fmt::Result {
    let mut rest = text;
    while let Some(at) = find(rest.as_bytes(), is_special) {
        out.write_str(&rest[..at])?;
        out.write_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => "\u{fffd}",
        })?;
        rest = &rest[at + 1..];
    }
    out.write_str(rest)
}

/// What HTML gives a meaning, and the control characters that neither it nor XML has a way to write.
fn is_special(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'') | (byte < 0x20) & !matches!(byte, b'\n' | b'\t' | b'\r')
}

/// The best text of a map of languages, with its language. Anything else is itself.
fn best(value: &Value, wanted: Language, languages: &[Language]) -> Option<(Language, String)> {
    if let Some(text) = value.as_str() {
        return Some((wanted, text.to_owned()));
    }
    let exact = |language: &Language| {
        let text = value.get_attr(language.as_str()).ok()?;
        text.as_str().filter(|text| !text.is_empty()).map(|text| (*language, text.to_owned()))
    };
    exact(&wanted).or_else(|| languages.iter().find_map(exact)).or_else(|| {
        let first = value.try_iter().ok()?.next()?;
        exact(&Language::parse(first.as_str()?)?)
    })
}

/// The words of a map of languages in the best of them.
pub(super) fn plain(value: &Value, wanted: Language, languages: &[Language]) -> String {
    best(value, wanted, languages).map_or_else(String::new, |(_, words)| words)
}

pub fn add(env: &mut Environment<'static>, site: &Arc<Site>, locale: &Arc<Locale>, language: Language) {
    let languages = Arc::clone(&site.config.languages);

    let of = Arc::clone(&languages);
    env.add_filter("text", move |value: &Value| {
        Ok::<_, Error>(match best(defined(value)?, language, &of) {
            Some((found, words)) => Value::from_safe_string(span(&escape(&words), found, language, "span")),
            None => Value::from(""),
        })
    });
    let of = Arc::clone(&languages);
    env.add_filter("plain", move |value: &Value| Ok::<_, Error>(plain(defined(value)?, language, &of)));
    let of = Arc::clone(&languages);
    env.add_filter("shown_in", move |value: &Value| {
        Ok::<_, Error>(match best(defined(value)?, language, &of) {
            Some((found, _)) if found != language => Value::from(found.as_str()),
            _ => Value::from(()),
        })
    });
    let of = Arc::clone(&languages);
    let prefix = site.prefix(language);
    env.add_filter("markdown", move |state: &State, value: &Value, top: Option<u8>| {
        let Some((found, words)) = best(defined(value)?, language, &of) else { return Ok(Value::from("")) };
        let root = state.lookup("root");
        let root = root.as_ref().and_then(Value::as_str).unwrap_or("");
        let html = markdown::render(&words, &Place { root, prefix: &prefix, top: top.unwrap_or(3) });
        Ok::<_, Error>(Value::from_safe_string(span(&html, found, language, "div")))
    });
    let of = Arc::clone(&languages);
    env.add_filter("keywords", move |value: &Value| {
        let value = defined(value)?;
        let words = |tag: &Language| value.get_attr(tag.as_str()).ok().filter(|words| words.len().is_some_and(|n| n > 0));
        let first = || value.try_iter().ok()?.next().and_then(|tag| value.get_item(&tag).ok());
        let found = words(&language).or_else(|| of.iter().find_map(words)).or_else(first);
        Ok::<_, Error>(found.unwrap_or_else(|| Value::from(Vec::<Value>::new())))
    });
    env.add_filter("striptags", |value: &Value| strip_tags(&value.to_string()));
    let words = Arc::clone(locale);
    let dates = Cache::default();
    env.add_filter("date", move |value: &Value| {
        let date = |text: &str| Value::from_safe_string(when(text, &words));
        Ok::<_, Error>(dates.get(defined(value)?.as_str().unwrap_or(""), date))
    });
    let words = Arc::clone(locale);
    let frequencies = Cache::default();
    env.add_filter("frequency", move |value: &Value| {
        Ok::<_, Error>(frequencies.get(defined(value)?.as_str().unwrap_or(""), |text| Value::from(how_often(text, &words))))
    });
    let words = Arc::clone(locale);
    env.add_filter("number", move |value: &Value| Ok::<_, Error>(number(defined(value)?, &words)));
    let words = Arc::clone(locale);
    env.add_filter("conjoin", move |value: &Value| {
        let items: Vec<String> = defined(value)?.try_iter()?.map(|item| item.to_string()).collect();
        Ok::<_, Error>(words.list(&items))
    });
    let words = Arc::clone(locale);
    env.add_filter("bytes", move |value: &Value| Ok::<_, Error>(bytes(defined(value)?, &words)));
    let words = Arc::clone(locale);
    env.add_filter("code", move |value: &Value, list: &str| {
        let code = defined(value)?.as_str();
        Ok::<_, Error>(code.map_or_else(String::new, |code| words.get(&format!("code-{list}-{code}")).to_owned()))
    });
    let words = Arc::clone(locale);
    let said = Cache::default();
    env.add_function("t", move |key: &str, kwargs: Kwargs| translate(&words, &said, key, &kwargs));
}

/// The words of HTML that this program made, for places where only text can stand.
fn strip_tags(html: &str) -> String {
    if !html.bytes().any(|byte| matches!(byte, b'<' | b'&')) {
        return html.to_owned();
    }
    let mut out = String::with_capacity(html.len());
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    let plain = out.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    plain.replace("&amp;", "&")
}

/// What a template asks for and nothing has is most often a slip of the pen.
pub fn defined(value: &Value) -> Result<&Value, Error> {
    if value.is_undefined() { Err(Error::from(ErrorKind::UndefinedError)) } else { Ok(value) }
}

fn translate(words: &Locale, said: &Cache, key: &str, kwargs: &Kwargs) -> Result<Value, Error> {
    let names: Vec<&str> = kwargs.args().collect();
    if !words.has(key) && words.fixed(key).is_none() {
        return Err(Error::new(ErrorKind::InvalidOperation, format!("no message `{key}` in the locale files")));
    }
    if names.is_empty() {
        return Ok(Value::from(words.get(key)));
    }
    let mut args = fluent_bundle::FluentArgs::new();
    let mut whole = key.to_owned();
    for name in &names {
        let value: Value = kwargs.get(name)?;
        // What is a number matters to the words, so the kind of a value is part of what was asked.
        let _ = write!(whole, "\0{name}\0{}\0{value}", u8::from(value.is_number()));
        match f64::try_from(value.clone()) {
            Ok(number) if value.is_number() => args.set((*name).to_owned(), fluent_bundle::FluentValue::from(number)),
            _ => args.set((*name).to_owned(), value.to_string()),
        }
    }
    Ok(said.get(&whole, |_| Value::from(words.format(key, &args))))
}

/// Texts that were worked out before: a portal has few dates and many pages.
#[derive(Default)]
struct Cache(RwLock<HashMap<String, Value, FxBuildHasher>>);

/// So that a portal of very many texts does not keep them all.
const KEPT: usize = 20_000;

impl Cache {
    fn get(&self, key: &str, work: impl Fn(&str) -> Value) -> Value {
        if let Ok(known) = self.0.read()
            && let Some(said) = known.get(key)
        {
            return said.clone();
        }
        let said = work(key);
        if let Ok(mut known) = self.0.write()
            && known.len() < KEPT
        {
            known.insert(key.to_owned(), said.clone());
        }
        said
    }
}

/// A period in words, as HTML that machines read too.
fn when(text: &str, words: &Locale) -> String {
    let Some(period) = Period::parse(text) else { return escape(text) };
    let shown = escape(&words.period(period));
    match period.within_year().0 {
        "year" | "month" | "day" => format!("<time datetime=\"{period}\">{shown}</time>"),
        _ => shown,
    }
}

/// A frequency in words.
pub fn how_often(text: &str, words: &Locale) -> String {
    match Frequency::parse(text) {
        Some(Frequency::Every(duration)) => {
            let (unit, n) = duration.largest();
            let mut args = fluent_bundle::FluentArgs::new();
            args.set("n", n);
            words.format(&format!("frequency-every-{unit}"), &args)
        }
        Some(_) => words.get(&format!("frequency-{text}")).to_owned(),
        None => text.to_owned(),
    }
}

/// A number as the language groups its digits.
pub fn number(value: &Value, words: &Locale) -> String {
    f64::try_from(value.clone()).map_or_else(|_| value.to_string(), |number| words.number(number))
}

/// A size in decimal units, as files are advertised.
fn bytes(value: &Value, words: &Locale) -> String {
    let Ok(mut size) = f64::try_from(value.clone()) else { return String::new() };
    let mut unit = "B";
    for next in ["kB", "MB", "GB", "TB"] {
        if size < 1000.0 {
            break;
        }
        (size, unit) = (size / 1000.0, next);
    }
    let rounded = if size < 10.0 && unit != "B" { (size * 10.0).round() / 10.0 } else { size.round() };
    format!("{}\u{a0}{unit}", words.number(rounded))
}

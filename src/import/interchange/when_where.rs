//! Days, spans of time and places.

use serde_json::{Map, Value, json};

use crate::import::losses::{Losses, Reason};
use crate::model::{Day, Period};

/// A day, cut from a date with or without a time.
pub fn day(text: &str, field: &str, losses: &mut Losses) -> Option<String> {
    let text = text.trim();
    let cut = text.get(..10).filter(|_| text.len() == 10 || text[10..].starts_with(['T', ' ', '+', 'Z']));
    let found = cut.and_then(Day::parse);
    if found.is_none() && !text.is_empty() {
        losses.note(field, Reason::NotADay, text);
    }
    found.map(|day| day.to_string())
}

/// A span of time: `a/b` (ISO 8601), `2019-2023`, or a single period.
pub fn temporal(text: &str, losses: &mut Losses) -> Option<Value> {
    let tight = text.trim().replace(" - ", "-");
    let text = if tight.len() == 9 { tight.as_str() } else { text.trim() };
    let years = text.split_once('-').filter(|(a, b)| text.len() == 9 && [a, b].iter().all(|y| Period::parse(y).is_some()));
    let (start, end) = match (text.split_once('/'), years) {
        (Some((start, end)), _) => (period(start), period(end)),
        (None, Some((start, end))) => (period(start), period(end)),
        (None, None) => (period(text), period(text)),
    };
    let whole = start.is_some()
        && (end.is_some() || text.ends_with("/..") || text.ends_with('/') || text.to_lowercase().ends_with("present"));
    if !whole && !text.is_empty() {
        losses.note("temporal", Reason::NotAPeriod, text);
    }
    let order = |start: &Period, end: &Period| start.start() <= end.end();
    match (start, end) {
        (Some(start), Some(end)) if order(&start, &end) => Some(json!({"start": start.to_string(), "end": end.to_string()})),
        (Some(_), Some(_)) => {
            losses.note("temporal", Reason::NotAPeriod, text);
            None
        }
        (Some(start), None) => Some(json!({"start": start.to_string()})),
        (None, Some(end)) => Some(json!({"end": end.to_string()})),
        (None, None) => None,
    }
}

fn period(text: &str) -> Option<Period> {
    let text = text.trim();
    let date = text.split_once('T').map_or(text, |(date, _)| date);
    Period::parse(date)
}

/// A place by its name, its box of degrees, or its address.
pub fn place(value: &Value, losses: &mut Losses) -> Option<Value> {
    let found = match value {
        Value::String(text) => named(text.trim()),
        Value::Object(parts) => geometry(parts),
        _ => None,
    };
    if found.is_none() && value.as_str() != Some("") && !value.is_null() {
        losses.note("spatial", Reason::NotAPlace, &super::shown(value));
    }
    found
}

const LONGEST_NAME: usize = 300;

fn named(text: &str) -> Option<Value> {
    let numbers: Vec<f64> = text.split([',', ' ']).filter(|n| !n.is_empty()).map_while(|n| n.parse().ok()).collect();
    if let [west, south, east, north] = numbers[..] {
        return boxed([west, south, east, north]);
    }
    if text.starts_with('{') {
        return geometry(serde_json::from_str::<Value>(text).ok()?.as_object()?);
    }
    if text.starts_with("http://") || text.starts_with("https://") {
        return crate::check::invalid_url::fault(text).is_none().then(|| json!({"uri": text}));
    }
    let placeholder = matches!(text.to_lowercase().as_str(), "" | "n/a" | "na" | "none" | "null" | "-");
    if placeholder || text.chars().count() > LONGEST_NAME {
        return None;
    }
    match text {
        "US" | "USA" | "U.S." => Some(json!({"code": "US"})),
        name => Some(json!({"name": name})),
    }
}

/// The box around a GeoJSON geometry (RFC 7946).
fn geometry(parts: &Map<String, Value>) -> Option<Value> {
    let mut points = Vec::new();
    collect(parts.get("coordinates")?, &mut points, 0);
    let (mut west, mut south, mut east, mut north) = (f64::MAX, f64::MAX, f64::MIN, f64::MIN);
    for [x, y] in points {
        (west, south, east, north) = (west.min(x), south.min(y), east.max(x), north.max(y));
    }
    boxed([west, south, east, north])
}

fn collect(value: &Value, points: &mut Vec<[f64; 2]>, depth: usize) {
    let Some(items) = value.as_array().filter(|_| depth < 8) else { return };
    match (items.first().and_then(Value::as_f64), items.get(1).and_then(Value::as_f64)) {
        (Some(x), Some(y)) => points.push([x, y]),
        _ => items.iter().for_each(|item| collect(item, points, depth + 1)),
    }
}

fn boxed(sides: [f64; 4]) -> Option<Value> {
    let [west, south, east, north] = sides;
    let within = [west, east].iter().all(|x| x.abs() <= 180.0) && [south, north].iter().all(|y| y.abs() <= 90.0);
    (within && south <= north).then(|| json!({"bbox": sides}))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_cut_to_what_the_model_holds() {
        let mut losses = Losses::default();
        assert_eq!(day("2016-09-05T18:25:21.249967", "issued", &mut losses).as_deref(), Some("2016-09-05"));
        assert_eq!(day("2018-06-06T21:20:39Z", "issued", &mut losses).as_deref(), Some("2018-06-06"));
        for text in ["R/P1D", "2023", "2023-02-30", "añoañoaño", "20160905-00"] {
            assert_eq!(day(text, "modified", &mut losses), None, "{text}");
        }
        assert_eq!(losses.count("modified", Reason::NotADay), 5);
    }

    #[test]
    fn spans_of_time_have_a_beginning_and_an_end() {
        let mut losses = Losses::default();
        let cases = [
            ("2011-10-01T04:00:00Z/2012-09-30T04:00:00Z", Some(json!({"start": "2011-10-01", "end": "2012-09-30"}))),
            ("1999/2018", Some(json!({"start": "1999", "end": "2018"}))),
            ("2023-2024", Some(json!({"start": "2023", "end": "2024"}))),
            ("2020", Some(json!({"start": "2020", "end": "2020"}))),
            ("2020-01-01/..", Some(json!({"start": "2020-01-01"}))),
            ("2020/2010", None),
            ("last year", None),
        ];
        for (text, wanted) in cases {
            assert_eq!(temporal(text, &mut losses), wanted, "{text}");
        }
    }

    #[test]
    fn places_are_names_boxes_or_addresses() {
        let mut losses = Losses::default();
        let polygon = json!({"type": "Polygon", "coordinates": [[[-10, 1], [5, 2], [0, 20], [-10, 1]]]});
        assert_eq!(place(&polygon, &mut losses), Some(json!({"bbox": [-10.0, 1.0, 5.0, 20.0]})));
        assert_eq!(place(&json!("-118.9,33.7,-117.6,34.8"), &mut losses), Some(json!({"bbox": [-118.9, 33.7, -117.6, 34.8]})));
        assert_eq!(place(&json!("Guatemala"), &mut losses), Some(json!({"name": "Guatemala"})));
        assert_eq!(place(&json!(7), &mut losses), None);
        assert_eq!(place(&json!("N/A"), &mut losses), None);
        assert_eq!(losses.count("spatial", Reason::NotAPlace), 2);
    }
}

use serde_json::{Map, Value, json};

use super::text::PLAIN;
use super::{Event, Gravity, Part, Review, Subject, Teller};

/// A review for programs. `base` and `head` are the hashes of commits; there is no head where the work tree is meant.
pub fn json(review: &Review, base: &str, head: Option<&str>, teller: &Teller) -> Value {
    let event = |event: &Event| {
        let mut shown = subject(&event.subject, teller);
        shown.insert("key".to_owned(), event.key.into());
        shown.insert("gravity".to_owned(), event.gravity.as_str().into());
        shown.insert("args".to_owned(), args(&event.args));
        shown.insert("message".to_owned(), teller.event(event, PLAIN).into());
        Value::Object(shown)
    };
    let effects = review.effects.iter().map(|effect| {
        let mut shown = subject(&effect.subject, teller);
        shown.insert("key".to_owned(), effect.key.into());
        shown.insert("args".to_owned(), args(&effect.args));
        let message = teller.sentence(&format!("review-effect-{}", effect.key), &effect.args, PLAIN);
        shown.insert("message".to_owned(), message.into());
        Value::Object(shown)
    });
    let reviewers = review.reviewers.iter().map(|reviewer| {
        json!({
            "organisation": &*reviewer.organisation,
            "role": part(&reviewer.role),
            "email": &*reviewer.email,
            "entries": reviewer.touched.iter().map(|(ty, id)| json!({ "type": ty.as_str(), "id": &**id })).collect::<Vec<_>>(),
        })
    });
    json!({
        "base": base,
        "head": head,
        "language": teller.words.language,
        "counts": Gravity::ALL.map(|gravity| (gravity.as_str(), review.count(gravity))).into_iter()
            .map(|(name, count)| (name.to_owned(), count.into())).collect::<Map<_, Value>>(),
        "events": review.events.iter().map(event).collect::<Vec<_>>(),
        "effects": effects.collect::<Vec<_>>(),
        "reviewers": reviewers.collect::<Vec<_>>(),
    })
}

fn subject(subject: &Subject, teller: &Teller) -> Map<String, Value> {
    let mut shown = Map::new();
    if let Subject::Entry { ty, id, file, .. } = subject {
        shown.insert("type".to_owned(), ty.as_str().into());
        shown.insert("id".to_owned(), (&**id).into());
        shown.insert("title".to_owned(), teller.title(subject).into());
        shown.insert("file".to_owned(), file.as_deref().into());
    }
    shown
}

fn args(args: &[(&'static str, Part)]) -> Value {
    args.iter().map(|(name, value)| ((*name).to_owned(), part(value))).collect::<Map<_, _>>().into()
}

fn part(value: &Part) -> Value {
    match value {
        Part::Text(text) => serde_json::to_value(text).unwrap_or_default(),
        Part::Code(code) | Part::Label { code, .. } => code.as_str().into(),
        Part::Number(number) => (*number).into(),
        Part::Period(period) => period.to_string().into(),
        Part::List(parts) => parts.iter().map(part).collect(),
    }
}

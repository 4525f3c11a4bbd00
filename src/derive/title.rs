use std::borrow::Cow;

use crate::decode::Entry;
use crate::model::{Body, Language, Text};

/// What an entry is called. A recommendation without a title is called by its number.
pub fn title(entry: &Entry) -> Cow<'_, Text> {
    let text = match &entry.body {
        Body::Dataset(e) => &e.title,
        Body::Organisation(e) => &e.name,
        Body::Collection(e) => &e.title,
        Body::Service(e) => &e.title,
        Body::Plan(e) => &e.title,
        Body::Goal(e) => &e.title,
        Body::Action(e) => &e.title,
        Body::Recommendation(e) => match &e.title {
            Some(title) => title,
            None => return Cow::Owned(numbered(&e.text.0, &e.number)),
        },
        Body::Request(e) => &e.title,
        Body::Reuse(e) => &e.title,
        Body::Legal(e) => &e.title,
        Body::Funding(e) => &e.title,
        Body::Event(e) => &e.title,
        Body::Coordination(e) => &e.name,
        Body::Actor(e) => &e.name,
        Body::Page(e) => &e.title,
    };
    Cow::Borrowed(text)
}

fn numbered(text: &Text, number: &str) -> Text {
    let shorten = |(language, text): &(Language, Box<str>)| (*language, format!("{number}. {}", beginning(text, 60)).into());
    Text(text.0.iter().map(shorten).collect())
}

/// The text that says in one paragraph what an entry is, where it has one.
pub fn summary(entry: &Entry) -> Option<&Text> {
    match &entry.body {
        Body::Dataset(e) => Some(&e.description.0),
        Body::Organisation(e) => e.description.as_ref().map(|m| &m.0),
        Body::Collection(e) => e.description.as_ref().map(|m| &m.0),
        Body::Service(e) => e.description.as_ref().map(|m| &m.0),
        Body::Plan(e) => Some(&e.vision.0),
        Body::Goal(e) => e.body.as_ref().map(|m| &m.0),
        Body::Action(e) => Some(&e.expected_results.0),
        Body::Recommendation(e) => Some(&e.text.0),
        Body::Request(e) => e.description.as_ref().map(|m| &m.0).or(e.purpose.as_ref()),
        Body::Reuse(e) => e.description.as_ref().map(|m| &m.0).or(e.impact.as_ref()),
        Body::Legal(e) => e.description.as_ref().map(|m| &m.0),
        Body::Funding(e) => e.description.as_ref().map(|m| &m.0).or(e.programme.as_ref()),
        Body::Event(e) => e.description.as_ref().map(|m| &m.0),
        Body::Coordination(e) => e.description.as_ref().map(|m| &m.0),
        Body::Actor(e) => e.description.as_ref().map(|m| &m.0),
        Body::Page(e) => Some(&e.body.0),
    }
}

/// The first words of a text, cut between words at about `length` characters.
pub fn beginning(text: &str, length: usize) -> String {
    let mut cut = String::with_capacity(text.len().min(length + 16));
    let mut count = 0;
    for word in text.split_whitespace() {
        let size = word.chars().count();
        if count > 0 && count + 1 + size > length {
            cut.push('…');
            return cut;
        }
        if count > 0 {
            cut.push(' ');
        }
        match (size > length).then(|| word.char_indices().nth(length)).flatten() {
            Some((end, _)) => cut.push_str(&word[..end]),
            None => cut.push_str(word),
        }
        count += 1 + size;
    }
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_ends_between_words() {
        assert_eq!(beginning("Agua  con\npeso", 20), "Agua con peso");
        assert_eq!(beginning("Agua con peso", 9), "Agua con…");
        assert_eq!(beginning(&"a".repeat(50), 10), "a".repeat(10));
    }
}

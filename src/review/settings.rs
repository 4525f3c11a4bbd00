use std::collections::BTreeMap;

use super::{Event, Part, Side, Subject, fields};

/// What `acervo.yaml` decides for the whole portal.
pub fn compare(before: Side, after: Side, out: &mut Vec<Event>) {
    let (then, now) = (&before.config.portal, &after.config.portal);
    let mut differing = fields::differing(then, now);
    if then.base_url != now.base_url {
        let event = Event::new("base-url-changed", &Subject::Portal);
        out.push(event.with("from", &*then.base_url).with("to", &*now.base_url));
    }
    let dropped: Vec<_> = then.languages.iter().filter(|language| !now.languages.contains(language)).collect();
    if !dropped.is_empty() {
        let names = dropped.iter().map(|language| Part::Code(language.to_string())).collect();
        out.push(Event::new("language-dropped", &Subject::Portal).with("languages", Part::List(names)));
    }
    differing.retain(|name| name != "base_url" && (name != "languages" || dropped.is_empty()));
    if !differing.is_empty() {
        out.push(Event::new("settings-changed", &Subject::Portal).with("fields", Part::fields("portal", &differing)));
    }
    let files = files(before, after);
    if !files.is_empty() {
        out.push(Event::new("files-changed", &Subject::Portal).with("files", Part::List(files)));
    }
}

/// The files beside entries that are new, gone or others. How lines end is of the system that checked them out.
fn files(before: Side, after: Side) -> Vec<Part> {
    let text = |side: Side| -> BTreeMap<String, String> {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace("\r\n", "\n");
        side.files.iter().map(|source| (source.path.to_string(), text(&source.bytes))).collect()
    };
    let (then, now) = (text(before), text(after));
    let gone = then.keys().filter(|path| !now.contains_key(*path));
    let other = now.iter().filter(|(path, text)| then.get(*path) != Some(*text)).map(|(path, _)| path);
    gone.chain(other).map(|path| Part::from(path.as_str())).collect()
}

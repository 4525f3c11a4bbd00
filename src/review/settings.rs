use super::{Event, Part, Subject, fields};
use crate::config::Config;

/// What `acervo.yaml` decides for the whole portal.
pub fn compare(before: &Config, after: &Config, out: &mut Vec<Event>) {
    let (then, now) = (&before.portal, &after.portal);
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
}

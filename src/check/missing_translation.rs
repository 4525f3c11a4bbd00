//! A text that people must read to understand an entry, and that lacks one of the portal's languages. Readers of that
//! language are shown another, and told so.

use super::{Diagnostic, Entry, Place, Rule, Scope};
use crate::decode::Mention;
use crate::model::shape::Need;

pub const RULE: Rule = Rule::warning("missing-translation");

pub fn check(scope: &Scope, entry: &Entry, out: &mut Vec<Diagnostic>) {
    let languages = &scope.config.languages;
    if languages.len() < 2 {
        return;
    }
    let mut fields: Vec<&'static str> = Vec::new();
    let mut missing = Vec::new();
    entry.mentions(&mut |trail, mention| {
        let (Mention::Text(text) | Mention::Markdown(crate::model::Markdown(text))) = mention else { return };
        let field = trail.field();
        let own = entry.ty.record().field(field).is_some_and(|known| known.need == Need::Required);
        if own && trail.fields().count() == 1 {
            let lacks = languages.iter().filter(|language| text.exact(**language).is_none());
            for language in lacks {
                if !fields.contains(&field) {
                    fields.push(field);
                }
                if !missing.contains(language) {
                    missing.push(*language);
                }
            }
        }
    });
    if let Some(first) = fields.first() {
        let tags = missing.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let names = fields.iter().map(|field| format!("`{field}`")).collect::<Vec<_>>().join(", ");
        out.push(entry.finding(&RULE, Place::Key((*first).to_owned())).arg("fields", names).arg("languages", tags));
    }
}

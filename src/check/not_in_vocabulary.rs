//! A word that is not in the list which its field uses, closed (`stage`) or the portal's own (`themes`).

use std::sync::Arc;

use super::{Diagnostic, Entry, Place, Rule, Scope, nearest};
use crate::decode::{Mention, Trail};
use crate::model::Frequency;
use crate::model::shape::CodeList;
use crate::yaml::Span;

pub const RULE: Rule = Rule::error("not-in-vocabulary").with(&["frequency", "long"]);

/// A list longer than this is not printed whole.
const FEW: usize = 16;

pub fn code(file: &Arc<str>, span: Span, text: &str, list: &CodeList) -> Diagnostic {
    let close = nearest(text, list.codes.iter().copied());
    RULE.at(file, span).arg("text", text).arg("choices", list.codes.join(", ")).nearest(close)
}

pub fn frequency(file: &Arc<str>, span: Span, text: &str) -> Diagnostic {
    let word = text.trim().to_lowercase();
    let known = ENGLISH_AND_SPANISH.iter().find(|(words, _)| words.contains(&word.as_str())).map(|(_, code)| *code);
    let close = known.or_else(|| nearest(&word, Frequency::WORDS));
    RULE.at(file, span).variant("frequency").arg("text", text).nearest(close)
}

const ENGLISH_AND_SPANISH: [(&[&str], &str); 9] = [
    (&["hourly", "cada hora", "horaria"], "PT1H"),
    (&["daily", "diaria", "diario"], "P1D"),
    (&["weekly", "semanal"], "P1W"),
    (&["fortnightly", "biweekly", "quincenal"], "P2W"),
    (&["monthly", "mensual"], "P1M"),
    (&["quarterly", "trimestral"], "P3M"),
    (&["biannual", "half-yearly", "semestral"], "P6M"),
    (&["annual", "annually", "yearly", "anual"], "P1Y"),
    (&["as needed", "eventual", "irregularly"], "irregular"),
];

pub fn look(scope: &Scope, entry: &Entry, trail: &Trail, mention: Mention, out: &mut Vec<Diagnostic>) {
    let Mention::Term { vocabulary, id } = mention else { return };
    let known = &scope.catalogue.vocabularies;
    if known.knows(vocabulary, id) {
        return;
    }
    let ids = || known.terms(vocabulary).iter().map(|term| &*term.id);
    let finding = entry.finding(&RULE, Place::Value(trail.path())).arg("text", id).nearest(nearest(id, ids()));
    let few = ids().count() <= FEW;
    out.push(match few {
        true => finding.arg("choices", ids().collect::<Vec<_>>().join(", ")),
        false => finding.variant("long").arg("vocabulary", vocabulary.as_str()),
    });
}

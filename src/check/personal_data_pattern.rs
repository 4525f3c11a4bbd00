//! What looks like the mail address or the telephone number of a person in a text that everybody can read. The mailbox
//! of a role belongs in the field that is there for it.

use std::sync::LazyLock;

use regex::Regex;

use super::{Diagnostic, Entry, Rule, Scope};
use crate::decode::{Mention, Trail};

pub const RULE: Rule = Rule::warning("personal-data-pattern").with(&["mail", "telephone"]);

static MAIL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+").expect("a pattern of ours")
});

/// An international number, or one that its words announce.
static TELEPHONE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\+\d{1,3}[ .()-]{0,2}\d(?:[ .()-]{0,2}\d){7,12}|\b(?:tel(?:[eé]fono|ephone)?|phone|cel(?:ular)?|m[oó]vil|whatsapp)\b[.:]?\s*\(?\d(?:[ .()-]{0,2}\d){6,12}")
        .expect("a pattern of ours")
});

pub fn look(scope: &Scope, entry: &Entry, trail: &Trail, mention: Mention, out: &mut Vec<Diagnostic>) {
    let (Mention::Text(text) | Mention::Markdown(crate::model::Markdown(text))) = mention else { return };
    for (language, words) in &text.0 {
        // Most texts have neither sign, and need no closer look.
        let own = scope.config.portal.contact.email.as_deref();
        let is_personal = |found: &regex::Match| Some(found.as_str()) != own && !is_role(found.as_str());
        let mail = words.contains('@').then(|| MAIL.find_iter(words).find(is_personal)).flatten();
        let digits = words.bytes().filter(u8::is_ascii_digit).count() >= 7;
        let telephone = digits.then(|| TELEPHONE.find(words)).flatten();
        let found = mail.map(|found| (found, "mail")).or(telephone.map(|found| (found, "telephone")));
        if let Some((found, variant)) = found {
            let finding = entry.finding_in_text(&RULE, trail, *language, found.as_str());
            out.push(finding.variant(variant).arg("found", found.as_str()));
        }
    }
}

/// Whether a mailbox is that of a role or a unit by its name, such as `datos@` or `open.data@`.
fn is_role(mail: &str) -> bool {
    const ROLES: [&str; 15] = [
        "data", "dato", "info", "contact", "open", "help", "ayuda", "press", "prensa", "web", "office", "oficina", "transparen",
        "support", "soporte",
    ];
    let name = mail.split('@').next().unwrap_or("").to_lowercase();
    ROLES.iter().any(|role| name.contains(role))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mailbox_of_a_role_is_nobodys() {
        assert!(is_role("datos@salud.example") && is_role("open.data@a.example"));
        assert!(!is_role("ana.perez@salud.example"));
    }

    #[test]
    fn numbers_that_are_no_telephones_are_left_alone() {
        for text in ["+52 55 1234 5678", "tel. 555 123 456", "Teléfono: (55) 1234-5678"] {
            assert!(TELEPHONE.is_match(text), "{text}");
        }
        for text in ["2.318 puentes de 1.190", "ISBN 978-3-16-148410-0", "2025-12-31 a 2026-06-30", "1 234 567 890 XTS", "ley 8/2019"] {
            assert!(!TELEPHONE.is_match(text), "{text}");
        }
    }
}

//! The manual's page of the rules is what the message files give. `UPDATE_EXPECT=1` rewrites it.

use std::fs;
use std::path::Path;

use acervo::messages::Messages;
use acervo::report::{explain, manual};

#[test]
fn the_manual_has_every_rule_in_the_words_of_explain() {
    for language in Messages::languages() {
        let words = Messages::of(language);
        let page = manual(&words);
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("docs/rules.{language}.md"));
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&path, &page).unwrap();
        }
        assert!(fs::read_to_string(&path).unwrap() == page, "docs/rules.{language}.md is not what the rules say");
        for (rule, _) in acervo::check::RULES {
            let text = explain(rule, &words);
            let body = text.split_once("\n\n").unwrap().1;
            assert!(page.contains(body), "{}", rule.name);
            assert!(!text.contains("{ $") && !text.contains("{$"), "{text}");
        }
    }
}

//! Every type, field and code has its words in every language, and no words are left over.

use std::collections::BTreeSet;

use acervo::config::Portal;
use acervo::locale::Locale;
use acervo::model::shape::{Record, VocabularyName};
use acervo::model::{Frequency, Method, Snapshot, Type, VocabularyTerm};
use acervo::render::{Stands, VIEWS};
use fluent_syntax::ast;

const LANGUAGES: [(&str, &str); 2] =
    [("en", include_str!("../themes/default/locales/en.ftl")), ("es", include_str!("../themes/default/locales/es.ftl"))];

fn records() -> Vec<&'static Record> {
    let roots = Type::ALL.iter().map(|ty| ty.record()).chain([
        &Portal::RECORD,
        &VocabularyTerm::RECORD,
        &Method::RECORD,
        &Snapshot::RECORD,
    ]);
    roots.flat_map(Record::within).collect()
}

/// What the table asks for: keys, and keys with an attribute as `key.attribute`.
fn wanted() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for ty in Type::ALL {
        keys.extend(["", ".plural", ".intro"].map(|part| format!("type-{}{part}", ty.as_str())));
    }
    for record in records() {
        for field in record.fields {
            keys.extend(["", ".help"].map(|part| format!("field-{}-{}{part}", record.name, field.name)));
            if let Some(list) = field.shape.codes() {
                keys.extend(list.codes.iter().map(|code| format!("code-{}-{code}", list.name)));
            }
        }
    }
    for view in VIEWS.iter().filter(|view| view.stands != Stands::Beside) {
        keys.extend(["", ".intro"].map(|part| format!("view-{}{part}", view.name)));
    }
    keys.extend(VocabularyName::ALL.map(|name| format!("vocabulary-{}", name.as_str())));
    keys.extend(["year", "month", "week", "day", "hour"].map(|unit| format!("frequency-every-{unit}")));
    keys.extend(Frequency::WORDS.map(|word| format!("frequency-{word}")));
    keys
}

/// The keys of a file, in its order; a key that is there twice is twice in the list.
fn keys(language: &str, text: &str) -> Vec<String> {
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{language}.ftl: {errors:?}"));
    let mut keys = Vec::new();
    for entry in resource.body {
        if let ast::Entry::Message(message) = entry {
            keys.extend(message.attributes.iter().map(|attribute| format!("{}.{}", message.id.name, attribute.id.name)));
            if message.value.is_some() {
                keys.push(message.id.name.to_owned());
            }
        }
    }
    keys
}

#[test]
fn every_type_field_and_code_has_its_words() {
    for (language, text) in LANGUAGES {
        let known: BTreeSet<String> = keys(language, text).into_iter().collect();
        let missing: Vec<_> = wanted().into_iter().filter(|key| !known.contains(key)).collect();
        assert!(missing.is_empty(), "{language}.ftl lacks {missing:#?}");
    }
}

#[test]
fn no_words_are_left_over_from_what_the_table_no_longer_has() {
    let wanted = wanted();
    for (language, text) in LANGUAGES {
        let prefixes = ["view-", "type-", "field-", "code-", "vocabulary-", "frequency-"];
        let of_the_table = keys(language, text).into_iter().filter(|key| prefixes.iter().any(|prefix| key.starts_with(prefix)));
        let orphans: Vec<_> = of_the_table.filter(|key| !wanted.contains(key)).collect();
        assert!(orphans.is_empty(), "{language}.ftl has words for nothing: {orphans:#?}");
    }
}

#[test]
fn every_language_has_the_same_keys_each_once() {
    let sets = LANGUAGES.map(|(language, text)| {
        let mut keys = keys(language, text);
        keys.sort();
        let twice: Vec<_> = keys.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| &pair[0]).collect();
        assert!(twice.is_empty(), "{language}.ftl says these twice: {twice:?}");
        keys
    });
    let of = |n: usize| sets[n].iter().collect::<BTreeSet<_>>();
    let only_in_one: Vec<_> = of(0).symmetric_difference(&of(1)).copied().collect();
    assert!(only_in_one.is_empty(), "only in one language: {only_in_one:?}");
}

#[test]
fn help_is_a_sentence_and_shows_no_markup_of_the_file_itself() {
    for (language, _) in LANGUAGES {
        let locale = Locale::shipped(language).expect("a shipped language");
        for record in records() {
            for field in record.fields {
                let key = format!("field-{}-{}", record.name, field.name);
                let help = locale.attribute(&key, "help").unwrap_or_default();
                assert!(help.ends_with('.') && help.len() >= 10, "{language} {key}: {help:?}");
                assert!(!help.contains("{\"") && !locale.get(&key).ends_with('.'), "{language} {key}: {help:?}");
            }
        }
    }
}

#[test]
fn a_frequency_is_said_in_the_number_that_it_has() {
    let say = |language: &str, unit: &str, n: i32| {
        let mut args = fluent_bundle::FluentArgs::new();
        args.set("n", n);
        Locale::shipped(language).expect("a shipped language").format(&format!("frequency-every-{unit}"), &args)
    };
    assert_eq!(say("es", "month", 1), "cada mes");
    assert_eq!(say("es", "month", 3), "cada 3 meses");
    assert_eq!(say("en", "week", 1), "every week");
    assert_eq!(say("en", "hour", 6), "every 6 hours");
}

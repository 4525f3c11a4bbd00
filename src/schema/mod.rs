//! JSON Schemas of descriptors (draft 2020-12), from the field table: editors complete and check a descriptor
//! while it is typed.
//!
//! A schema accepts what the decoder accepts. Where it cannot say as much (a secret in an address, 30 February
//! without the format `date`) it is the milder of the two; only unknown fields, which `check` warns of, it refuses.

mod condition;
mod form;

use serde_json::{Map, Value, json};

use crate::catalogue::Catalogue;
use crate::config::Portal;
use crate::model::shape::Record;
use crate::model::{Type, VocabularyTerm};

use form::Forms;

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The words of a language: those of a key, or of an attribute of it.
pub type Words<'w> = &'w dyn Fn(&str, Option<&str>) -> Option<String>;

/// The schema of a type's descriptors; of the whole portal where none is named, with a definition for each type,
/// for `acervo.yaml` (`portal`) and for the files of vocabularies (`vocabulary`).
///
/// Titles and descriptions are in the language of `words`. Where a catalogue is given, its terms are the ones
/// that fields take, and its ids are offered as examples.
pub fn schema(ty: Option<Type>, words: Words, catalogue: Option<&Catalogue>) -> Value {
    let forms = Forms { words, catalogue };
    match ty {
        Some(ty) => whole(forms.entry(ty), definitions(&forms, [ty.record()], true)),
        None => {
            let roots = Type::ALL.iter().map(|ty| ty.record()).chain([&Portal::RECORD, &VocabularyTerm::RECORD]);
            let mut found = definitions(&forms, roots, false);
            for ty in Type::ALL {
                found.insert(ty.as_str().to_owned(), forms.entry(*ty));
            }
            found.insert("vocabulary".to_owned(), vocabulary());
            whole(json!({ "title": "Acervo" }), found)
        }
    }
}

/// Every schema as a file of its own, by its name: `dataset.json`, `portal.json`, `vocabulary.json`.
pub fn files(words: Words, catalogue: Option<&Catalogue>) -> Vec<(String, Value)> {
    let forms = Forms { words, catalogue };
    let mut files: Vec<_> =
        Type::ALL.iter().map(|ty| (format!("{}.json", ty.as_str()), schema(Some(*ty), words, catalogue))).collect();
    let mut portal = forms.record(&Portal::RECORD);
    portal["title"] = "acervo.yaml".into();
    files.push(("portal.json".to_owned(), whole(portal, definitions(&forms, [&Portal::RECORD], true))));
    let term = definitions(&forms, [&VocabularyTerm::RECORD], false);
    files.push(("vocabulary.json".to_owned(), whole(vocabulary(), term)));
    files
}

/// The `.vscode/settings.json` that tells the YAML language server which schema belongs to which files, where
/// the schemas lie in a folder of the portal.
pub fn editor_settings(folder: &str) -> Value {
    let mut schemas = Map::new();
    let mut add = |name: &str, globs: Vec<String>| {
        schemas.insert(format!("./{}/{name}.json", folder.trim_matches('/')), json!(globs));
    };
    for ty in Type::ALL {
        let deep = if *ty == Type::Plan { "" } else { "**/" };
        add(ty.as_str(), ["yaml", "yml"].map(|ending| format!("/catalogue/{}/{deep}*.{ending}", ty.folder())).to_vec());
    }
    add("portal", vec!["/acervo.yaml".to_owned()]);
    add("vocabulary", ["yaml", "yml"].map(|ending| format!("/catalogue/vocabularies/*.{ending}")).to_vec());
    json!({ "yaml.schemas": schemas })
}

fn vocabulary() -> Value {
    let term = json!({ "$ref": "#/$defs/term" });
    json!({ "anyOf": [{ "type": "array", "items": term }, term, { "type": "null" }] })
}

fn whole(root: Value, definitions: Map<String, Value>) -> Value {
    let mut schema = Map::from_iter([("$schema".to_owned(), Value::from(DIALECT))]);
    if let Value::Object(root) = root {
        schema.extend(root);
    }
    schema.insert("$defs".to_owned(), definitions.into());
    schema.into()
}

/// The definitions that some records refer to; without those records themselves where they are the root.
fn definitions(forms: &Forms, roots: impl IntoIterator<Item = &'static Record>, inner: bool) -> Map<String, Value> {
    let mut found = Map::from_iter([("languages".to_owned(), forms.languages())]);
    for root in roots {
        for record in root.within().into_iter().skip(usize::from(inner)) {
            found.entry(record.name).or_insert_with(|| forms.record(record));
        }
    }
    found
}

//! A configuration of Sveltia CMS (0.221, its own JSON Schema), from the field table: who edits there writes the same
//! descriptors. Ids are typed, never made of titles, which change.

use serde_json::{Map, Value, json};

use crate::catalogue::Catalogue;
use crate::config::Config;
use crate::locale::Locale;
use crate::model::shape::{Field, Need, Record, Shape};
use crate::model::{Forge, Type};

/// What a configuration is written with.
pub struct Desk<'d> {
    pub config: &'d Config,
    pub catalogue: &'d Catalogue,
    /// The language of the labels.
    pub locale: &'d Locale,
}

/// Records within records: deeper ones are left to the editor of text.
const DEEPEST: usize = 5;

/// The whole configuration. None where no forge is named that Sveltia CMS knows.
pub fn configuration(desk: &Desk) -> Option<Value> {
    let mut out = Map::new();
    out.insert("backend".to_owned(), backend(desk.config)?);
    if desk.config.portal.repository.as_ref()?.forge != Some(Forge::Forgejo) {
        // Changes become pull requests; with Gitea and Forgejo, Sveltia CMS can only write to the branch.
        out.insert("publish_mode".to_owned(), json!("editorial_workflow"));
    }
    out.insert("site_url".to_owned(), json!(desk.config.base_url));
    out.insert("media_folder".to_owned(), json!("catalogue/data"));
    out.insert("public_folder".to_owned(), json!(format!("{}data", desk.config.base_path)));
    out.insert("output".to_owned(), json!({ "omit_empty_optional_fields": true }));
    let types = Type::ALL.iter().filter(|ty| **ty != Type::Page);
    out.insert("collections".to_owned(), types.map(|ty| collection(desk, *ty)).collect());
    Some(out.into())
}

fn backend(config: &Config) -> Option<Value> {
    let repository = config.portal.repository.as_ref()?;
    let address = repository.url.trim_end_matches('/').trim_end_matches(".git");
    let (scheme, rest) = address.split_once("://")?;
    let (host, name) = rest.split_once('/')?;
    let branch = repository.branch.as_deref().unwrap_or("main");
    Some(match repository.forge.unwrap_or(Forge::Github) {
        Forge::Github => {
            let mut out =
                json!({ "name": "github", "repo": name, "branch": branch, "open_authoring": true, "auth_scope": "public_repo" });
            if host != "github.com" {
                out["api_root"] = json!(format!("{scheme}://{host}/api/v3"));
            }
            out
        }
        Forge::Gitlab => {
            let mut out =
                json!({ "name": "gitlab", "repo": name, "branch": branch, "auth_type": "pkce", "app_id": "APPLICATION-ID" });
            if host != "gitlab.com" {
                out["api_root"] = json!(format!("{scheme}://{host}/api/v4"));
                out["base_url"] = json!(format!("{scheme}://{host}"));
            }
            out
        }
        Forge::Forgejo => json!({
            "name": "gitea", "repo": name, "branch": branch, "app_id": "APPLICATION-ID",
            "base_url": format!("{scheme}://{host}"), "api_root": format!("{scheme}://{host}/api/v1"),
        }),
        Forge::None => return None,
    })
}

fn collection(desk: &Desk, ty: Type) -> Value {
    let key = format!("type-{}", ty.as_str());
    let record = ty.record();
    let title = title_of(record);
    let first = desk.config.default_language();
    let mut out = json!({
        "name": ty.as_str(),
        "label": desk.locale.attribute(&key, "plural").unwrap_or(ty.as_str()),
        "label_singular": desk.locale.fixed(&key).unwrap_or(ty.as_str()),
        "folder": format!("catalogue/{}", ty.folder()),
        "extension": "yaml",
        "format": "yaml",
        "identifier_field": format!("{title}.{first}"),
        "summary": format!("{{{{{title}.{first}}}}}"),
        "slug": {
            "template": "{{uuid_shorter}}",
            "editable": ["create"],
            "hint": desk.locale.fixed("cms-id").unwrap_or(""),
            "pattern": ["^[a-z0-9]+(-[a-z0-9]+)*$", desk.locale.fixed("cms-id").unwrap_or("")],
        },
        "fields": fields(desk, record, 0),
    });
    match ty {
        // There is one, at a place of its own.
        Type::Plan => out["create"] = json!(desk.catalogue.indexes(Type::Plan).next().is_none()),
        _ => {
            out["nested"] = json!({ "subfolders": false });
            out["meta"] = json!({ "path": { "label": desk.locale.fixed("cms-folder").unwrap_or("path"), "widget": "string" } });
        }
    }
    out
}

fn fields(desk: &Desk, record: &Record, depth: usize) -> Vec<Value> {
    record.fields.iter().filter_map(|field| self::field(desk, record, field, depth)).collect()
}

fn field(desk: &Desk, record: &Record, field: &Field, depth: usize) -> Option<Value> {
    let key = format!("field-{}-{}", record.name, field.name);
    let mut out = widget(desk, &field.shape, depth)?;
    out.insert("name".to_owned(), json!(field.name));
    out.insert("label".to_owned(), json!(desk.locale.fixed(&key).unwrap_or(field.name)));
    if let Some(help) = desk.locale.attribute(&key, "help") {
        out.insert("hint".to_owned(), json!(help));
    }
    out.insert("required".to_owned(), json!(field.need == Need::Required));
    Some(out.into())
}

fn widget(desk: &Desk, shape: &Shape, depth: usize) -> Option<Map<String, Value>> {
    let object = |value: Value| value.as_object().cloned();
    let line = || object(json!({ "widget": "string" }));
    let select = |options: Vec<Value>| object(json!({ "widget": "select", "options": options }));
    match shape {
        Shape::Text => by_language(desk, "string"),
        Shape::Markdown => by_language(desk, "markdown"),
        Shape::Keywords => by_language(desk, "list"),
        Shape::Url => object(json!({ "widget": "string", "type": "url" })),
        Shape::Email => object(json!({ "widget": "string", "type": "email" })),
        Shape::Date => object(json!({ "widget": "datetime", "type": "date", "format": "YYYY-MM-DD" })),
        Shape::Integer => object(json!({ "widget": "number", "value_type": "int" })),
        Shape::Number => object(json!({ "widget": "number", "value_type": "float" })),
        Shape::Boolean => object(json!({ "widget": "boolean" })),
        Shape::Code(list) => select(
            list.codes
                .iter()
                .map(|code| {
                    let label = desk.locale.fixed(&format!("code-{}-{code}", list.name)).unwrap_or(code);
                    json!({ "label": label, "value": code })
                })
                .collect(),
        ),
        Shape::Term(name) => {
            let terms = desk.catalogue.vocabularies.terms(*name).iter();
            select(
                terms
                    .map(|term| json!({ "label": term.label.best(desk.config.default_language()).1, "value": term.id }))
                    .collect(),
            )
        }
        Shape::Reference([ty]) if *ty != Type::Page => object(relation(desk, *ty)),
        Shape::Record(_) if depth >= DEEPEST => None,
        Shape::Record(record) => {
            object(json!({ "widget": "object", "collapsed": "auto", "fields": fields(desk, record, depth + 1) }))
        }
        Shape::Map(_) => object(json!({ "widget": "keyvalue" })),
        Shape::Either(first, _) => widget(desk, first, depth),
        Shape::List(item) => list(desk, item, depth),
        // What may be written in several ways is written as text, which `check` then reads.
        _ => line(),
    }
}

/// A text for each language of the portal.
fn by_language(desk: &Desk, widget: &str) -> Option<Map<String, Value>> {
    let each = desk.config.languages.iter().map(|language| {
        let name = desk.locale.fixed(&format!("language-{language}")).unwrap_or(language.as_str());
        json!({ "name": language.as_str(), "label": name, "widget": widget, "required": false })
    });
    json!({ "widget": "object", "fields": each.collect::<Vec<_>>() }).as_object().cloned()
}

/// The field that people know an entry by.
fn title_of(record: &Record) -> &'static str {
    record.fields.iter().find(|field| matches!(field.name, "title" | "name")).map_or("title", |field| field.name)
}

fn relation(desk: &Desk, ty: Type) -> Value {
    let title = title_of(ty.record());
    let shown: Vec<String> = desk.config.languages.iter().map(|language| format!("{title}.{language}")).collect();
    json!({
        "widget": "relation", "collection": ty.as_str(), "value_field": "{{slug}}",
        "display_fields": [shown[0].clone(), "{{slug}}"], "search_fields": shown,
    })
}

fn list(desk: &Desk, item: &Shape, depth: usize) -> Option<Map<String, Value>> {
    let mut inner = widget(desk, item, depth)?;
    match inner.get("widget").and_then(Value::as_str) {
        Some("select" | "relation") => {
            inner.insert("multiple".to_owned(), json!(true));
            Some(inner)
        }
        Some("object") if matches!(item, Shape::Record(_)) => {
            json!({ "widget": "list", "collapsed": true, "fields": inner.get("fields") }).as_object().cloned()
        }
        _ => {
            inner.insert("name".to_owned(), json!("item"));
            inner.insert("label".to_owned(), json!(""));
            json!({ "widget": "list", "field": inner }).as_object().cloned()
        }
    }
}

//! What somebody wrote into a form of the forge, as a descriptor: see `scaffold::forge` for the forms. An issue comes from
//! strangers, so its values are bounded, its choices must be ours, and its texts are cleaned as those of any import are.

use std::collections::HashSet;
use std::path::Path;

use serde_json::{Map, Value, json};

use super::ImportError;
use super::interchange::prose;
use super::json_text;
use super::losses::{Losses, Reason};
use crate::catalogue::Catalogue;
use crate::check::invalid_id::slug;
use crate::config::Config;
use crate::derive::beginning;
use crate::locale::Locale;
use crate::model::shape::Shape;
use crate::model::{Language, Type};
use crate::scaffold::forge::{self, FORMS, Form, Part, field_of, id_of, label_of};
use crate::search::{fold, stop_words, tokens};
use crate::source;

/// What an issue became.
#[derive(Debug)]
pub struct Proposal {
    pub ty: Type,
    pub id: String,
    pub fields: Map<String, Value>,
    /// The language that its texts were taken for.
    pub language: Language,
    /// Parts of the form with the values that could not be taken.
    pub left_out: Vec<(String, String)>,
    /// How many mail addresses, telephone numbers and secrets in addresses were taken out.
    pub personal: usize,
}

#[derive(Debug, PartialEq)]
pub enum IssueError {
    /// It is not JSON, or no issue and no list of fields.
    NotAnIssue,
    /// It is of no form that becomes a descriptor.
    NoForm,
}

/// In bytes, of the file: forges allow less.
const LARGEST: u64 = 1_000_000;
/// In characters, of one value.
const LONGEST: usize = 20_000;
const LONGEST_ID: usize = 60;

/// The JSON of an issue.
///
/// # Errors
/// The file is not there, cannot be read, is larger than an issue can be, or is no JSON.
pub fn load(file: &Path) -> Result<Value, ImportError> {
    let bytes = source::read_file(file, LARGEST).map_err(ImportError::Read)?;
    let bytes = bytes.ok_or_else(|| ImportError::NotFound(file.display().to_string()))?;
    Ok(json_text::parse(&bytes).map_err(ImportError::NotJson)?.0)
}

/// An issue as GitHub, Forgejo and GitLab give it (alone or as `issue` of an event), or the values of a form's parts by
/// their ids with `form`, the form's name.
///
/// # Errors
/// It is no issue, or of no form that becomes a descriptor.
pub fn read(issue: &Value, config: &Config, catalogue: &Catalogue) -> Result<Proposal, IssueError> {
    let issue = issue.get("issue").or_else(|| issue.get("object_attributes")).unwrap_or(issue);
    let text = |name: &str| issue.get(name).and_then(Value::as_str).map(str::to_owned);
    let locales = forge::locales(config);
    let body = text("body").or_else(|| text("description").filter(|_| issue.get("form").is_none()));
    let (form, values) = match (issue.get("form").and_then(Value::as_str), body) {
        (Some(name), _) => {
            let form = FORMS.iter().find(|form| form.name == name).ok_or(IssueError::NoForm)?;
            let values = form.parts.iter().filter_map(|part| Some((id_of(part), plain(issue.get(id_of(part))?)?)));
            (form, values.collect())
        }
        (None, Some(body)) => form_of(&text("title").unwrap_or_default(), &body, &locales).ok_or(IssueError::NoForm)?,
        (None, None) => return Err(IssueError::NotAnIssue),
    };
    let ty = form.ty.ok_or(IssueError::NoForm)?;
    let mut told =
        Told { values, language: config.default_language(), left_out: Vec::new(), losses: Losses::default(), config, catalogue };
    told.language = told.guess();
    let mut fields = told.fields(form, ty);
    if ty == Type::Request {
        let opened = text("created_at")
            .and_then(|at| Some(at.get(..10)?.to_owned()))
            .filter(|day| day.parse::<jiff::civil::Date>().is_ok());
        let opened = opened.unwrap_or_else(|| config.as_of.to_string());
        fields.insert("opened".to_owned(), json!(opened));
        fields.insert("channel".to_owned(), json!("issue"));
        let thread = text("html_url").or_else(|| text("web_url")).or_else(|| text("url"));
        if let Some(thread) = thread.filter(|thread| thread.starts_with("https://")) {
            fields.insert("issue".to_owned(), json!(thread));
        }
        fields.insert("status".to_owned(), json!("received"));
        fields.insert("history".to_owned(), json!([{ "date": opened, "status": "received" }]));
    }
    let title = told.values.iter().find(|(id, _)| id == "title" || id == "name").map_or("", |(_, title)| title);
    let id = free(ty, title, catalogue);
    let personal = told.withheld();
    Ok(Proposal { ty, id, fields, language: told.language, left_out: told.left_out, personal })
}

fn plain(value: &Value) -> Option<String> {
    Some(match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Array(items) => items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n"),
        _ => return None,
    })
}

type Values = Vec<(String, String)>;

/// The form whose headings a text has, and what stands below each. A heading of the form counts only after those before it
/// in the form, so that an answer cannot pose as another.
fn form_of(title: &str, body: &str, locales: &[Locale]) -> Option<(&'static Form, Values)> {
    let named = FORMS.iter().find(|form| title.starts_with(&format!("[{}]", form.name)));
    let read = |form: &'static Form| (form, sections(form, body, locales));
    let (form, values) = match named {
        Some(form) => read(form),
        None => FORMS.iter().map(read).max_by_key(|(form, values)| (values.len(), form.ty.is_some()))?,
    };
    (!values.is_empty()).then_some((form, values))
}

fn sections(form: &'static Form, body: &str, locales: &[Locale]) -> Values {
    let same = |text: &str| slug(text, false);
    // As the form wrote it, and in one language alone, should the portal have gained another since.
    let labels: Vec<(String, Vec<String>)> = form
        .parts
        .iter()
        .map(|part| {
            let alone = locales.chunks(1).map(|one| same(&label_of(form, part, one)));
            (id_of(part), std::iter::once(same(&label_of(form, part, locales))).chain(alone).collect())
        })
        .collect();
    let mut values: Values = Vec::new();
    let mut next = 0;
    for line in body.lines() {
        let heading = line.strip_prefix("### ").map(same);
        let known = heading.and_then(|heading| labels.iter().skip(next).position(|(_, labels)| labels.contains(&heading)));
        if let Some(at) = known {
            next += at + 1;
            values.push((labels[next - 1].0.clone(), String::new()));
        } else if let Some((_, value)) = values.last_mut() {
            value.push_str(line);
            value.push('\n');
        }
    }
    let said = |value: String| without_comments(&value).trim().to_owned();
    values
        .into_iter()
        .map(|(id, value)| (id, said(value)))
        .filter(|(_, value)| !value.is_empty() && value != "_No response_")
        .collect()
}

/// GitLab's forms hold their explanations as comments.
fn without_comments(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("<!--") {
        out.push_str(before);
        rest = after.split_once("-->").map_or("", |(_, after)| after);
    }
    out + rest
}

struct Told<'t> {
    values: Values,
    language: Language,
    left_out: Vec<(String, String)>,
    losses: Losses,
    config: &'t Config,
    catalogue: &'t Catalogue,
}

impl Told<'_> {
    /// The portal's language whose words that tell nothing are most often there.
    fn guess(&self) -> Language {
        let all: String = self.values.iter().map(|(_, value)| value.as_str()).collect::<Vec<_>>().join(" ");
        let mut words = Vec::new();
        tokens(&fold(&beginning(&all, LONGEST)), &mut |word| words.push(word.to_owned()));
        let counted = self.config.languages.iter().rev().map(|language| {
            let known: HashSet<&str> = stop_words(language.as_str()).iter().copied().collect();
            (words.iter().filter(|word| known.contains(word.as_str())).count(), *language)
        });
        counted.max_by_key(|(count, _)| *count).map_or(self.config.default_language(), |(_, language)| language)
    }

    fn withheld(&self) -> usize {
        let reasons = [Reason::PersonMail, Reason::Phone, Reason::Secret];
        let parts = self.values.iter().flat_map(|(id, _)| reasons.iter().map(move |reason| (id, *reason)));
        parts.map(|(id, reason)| self.losses.count(id, reason)).sum()
    }

    fn fields(&mut self, form: &'static Form, ty: Type) -> Map<String, Value> {
        let mut fields = Map::new();
        for part in form.parts {
            let id = id_of(part);
            let Some(value) = self.values.iter().find(|(known, _)| *known == id).map(|(_, value)| value.clone()) else {
                continue;
            };
            let value: String = value.chars().take(LONGEST).collect();
            match part {
                Part::Field(name) => {
                    let taken = field_of(ty, name).and_then(|field| self.value(&id, &field.shape, &value));
                    fields.extend(taken.map(|taken| ((*name).to_owned(), taken)));
                }
                Part::Within(outer, name) => {
                    let inner = field_of(ty, outer).and_then(|field| match field.shape {
                        Shape::Record(record) => record.fields.iter().find(|field| field.name == *name),
                        _ => None,
                    });
                    if let Some(taken) = inner.and_then(|field| self.value(&id, &field.shape, &value)) {
                        fields.insert((*outer).to_owned(), json!({ *name: taken }));
                    }
                }
                Part::Own(..) | Part::Entry(..) => {}
            }
        }
        fields
    }

    fn value(&mut self, id: &str, shape: &Shape, value: &str) -> Option<Value> {
        match shape {
            Shape::List(item) => {
                let separators: &[char] =
                    if matches!(item, Shape::Code(_) | Shape::Term(_)) { &[',', '\n'] } else { &['\n', ',', ' '] };
                let items: Vec<&str> =
                    value.split(separators).map(|item| item.trim().trim_start_matches(['-', '*']).trim()).collect();
                // What stands in brackets after a choice may have commas of its own.
                let found = items
                    .into_iter()
                    .filter(|item| !item.is_empty())
                    .filter_map(|one| self.one(id, item, one))
                    .collect::<Vec<_>>();
                let mut seen = HashSet::new();
                let found: Vec<Value> = found.into_iter().filter(|one| seen.insert(one.to_string())).collect();
                (!found.is_empty()).then_some(Value::Array(found))
            }
            shape => self.one(id, shape, value),
        }
    }

    fn one(&mut self, id: &str, shape: &Shape, value: &str) -> Option<Value> {
        let choice = value.split(" (").next().unwrap_or("").trim();
        let taken = match shape {
            Shape::Text | Shape::Markdown => {
                let clean = if matches!(shape, Shape::Text) { prose::line } else { prose::markdown };
                let mut texts = Map::new();
                texts.insert(self.language.to_string(), json!(clean(value, id, &mut self.losses)));
                Some(Value::Object(texts))
            }
            Shape::Code(list) => list.codes.contains(&choice).then(|| json!(choice)),
            Shape::Term(name) => self.catalogue.vocabularies.get(*name, choice).map(|term| json!(term.id)),
            Shape::Reference(types) => self.entry(types, value).or_else(|| self.entry(types, choice)).map(|id| json!(id)),
            Shape::ReferenceOrName(types) => Some(self.entry(types, value).map_or_else(|| json!(value), |id| json!(id))),
            Shape::Url => (value.starts_with("https://") || value.starts_with("http://")).then(|| json!(value)),
            _ => Some(json!(value)),
        };
        if taken.is_none() {
            self.left_out.push((id.to_owned(), beginning(value, 200)));
        }
        taken
    }

    /// An entry by its id, or by the address of its page in this portal.
    fn entry(&self, types: &[Type], value: &str) -> Option<String> {
        let path = value.strip_prefix(self.config.base_url.as_str()).map(|path| path.trim_end_matches('/'));
        types.iter().find_map(|ty| {
            let own = |path: &str| path.split_once(&format!("{}/", ty.folder())).map(|(_, id)| id.to_owned());
            let id = path.and_then(own).unwrap_or_else(|| value.to_owned());
            self.catalogue.find(*ty, &id).map(|_| id)
        })
    }
}

/// An id made of a title, which nothing has yet.
fn free(ty: Type, title: &str, catalogue: &Catalogue) -> String {
    let whole = slug(title, false);
    let mut base = whole.chars().take(LONGEST_ID).collect::<String>().trim_end_matches('-').to_owned();
    if base.is_empty() || base == "x" {
        base = ty.as_str().to_owned();
    }
    let taken = |id: &str| {
        catalogue.find(ty, id).is_some()
            || catalogue.entries().iter().any(|e| e.ty == ty && e.formerly.iter().any(|old| **old == *id))
    };
    if !taken(&base) {
        return base;
    }
    (2..).map(|n| format!("{base}-{n}")).find(|id| !taken(id)).unwrap_or(base)
}

//! Forms in which anybody proposes something without knowing a descriptor. The ids of what they ask for are the names of
//! our fields, so that `acervo import issue` can make a descriptor of what was filled in.

use super::Kit;
use crate::derive;
use crate::locale::Locale;
use crate::model::shape::{Field, Need, Shape};
use crate::model::{Forge, Type};

/// A form: its file's name, what it becomes, and what it asks for.
pub struct Form {
    pub name: &'static str,
    /// The type whose descriptor it is; none where people must read it first.
    pub ty: Option<Type>,
    pub parts: &'static [Part],
}

/// Something that a form asks for.
pub enum Part {
    /// A field of the type.
    Field(&'static str),
    /// A field of the record that a field of the type holds.
    Within(&'static str, &'static str),
    /// Words of our own: the id, whether it takes several lines, whether it must be there.
    Own(&'static str, bool, bool),
    /// The id of an entry of a type: the id, whether it must be there.
    Entry(&'static str, Type, bool),
}

use Part::{Entry, Own, Within};

pub const FORMS: &[Form] = &[
    Form {
        name: "request",
        ty: Some(Type::Request),
        parts: &[
            Part::Field("title"),
            Part::Field("description"),
            Part::Field("purpose"),
            Part::Field("addressed_to"),
            Part::Field("policy_areas"),
            Within("requester", "kind"),
        ],
    },
    Form { name: "problem", ty: None, parts: &[Own("page", false, true), Own("problem", true, true)] },
    Form {
        name: "reuse",
        ty: Some(Type::Reuse),
        parts: &[
            Part::Field("title"),
            Part::Field("kind"),
            Part::Field("url"),
            Part::Field("by"),
            Part::Field("datasets"),
            Part::Field("description"),
            Part::Field("impact"),
        ],
    },
    Form {
        name: "roadmap",
        ty: None,
        parts: &[
            Entry("action", Type::Action, false),
            Own("milestone", false, false),
            Own("proposal", true, true),
            Own("reason", true, true),
        ],
    },
    Form {
        name: "actor",
        ty: Some(Type::Actor),
        parts: &[
            Part::Field("name"),
            Part::Field("kind"),
            Part::Field("roles"),
            Part::Field("description"),
            Part::Field("region"),
            Part::Field("url"),
        ],
    },
];

/// Longer lists are no list to choose from.
const MOST_OPTIONS: usize = 100;

/// How a part is asked for.
struct Asked {
    id: String,
    label: String,
    help: String,
    required: bool,
    input: Input,
}

enum Input {
    Line,
    Text,
    Choice { options: Vec<String>, several: bool },
}

type Locales = [Locale];

/// The label of a part in each language.
pub fn label_of(form: &Form, part: &Part, locales: &Locales) -> String {
    let key = key_of(form, part);
    let outer = match part {
        Within(field, _) => form.ty.map(|ty| format!("field-{}-{field}", ty.record().name)),
        _ => None,
    };
    each(locales, |locale| {
        let own = locale.fixed(&key)?;
        Some(
            outer
                .as_ref()
                .and_then(|outer| locale.fixed(outer))
                .map_or_else(|| own.to_owned(), |outer| format!("{outer}: {own}")),
        )
    })
}

/// The id of a part in its form.
pub fn id_of(part: &Part) -> String {
    match part {
        Part::Field(name) => (*name).to_owned(),
        Within(field, name) => format!("{field}-{name}"),
        Own(id, ..) | Entry(id, ..) => (*id).to_owned(),
    }
}

fn key_of(form: &Form, part: &Part) -> String {
    let record = form.ty.map_or("", |ty| ty.record().name);
    match part {
        Part::Field(name) => format!("field-{record}-{name}"),
        Within(field, name) => {
            let inner = form.ty.and_then(|ty| field_of(ty, field)).and_then(|field| match field.shape {
                Shape::Record(record) => Some(record.name),
                _ => None,
            });
            format!("field-{}-{name}", inner.unwrap_or(field))
        }
        Own(id, ..) | Entry(id, ..) => format!("issue-{}-{id}", form.name),
    }
}

pub fn field_of(ty: Type, name: &str) -> Option<&'static Field> {
    ty.record().fields.iter().find(|field| field.name == name)
}

/// Words in each language, once where they are the same, the portal's first language first.
fn each(locales: &Locales, words: impl Fn(&Locale) -> Option<String>) -> String {
    let mut said: Vec<String> = Vec::new();
    for locale in locales {
        if let Some(words) = words(locale).filter(|words| !said.contains(words)) {
            said.push(words);
        }
    }
    said.join(" / ")
}

fn asked(kit: &Kit, form: &'static Form, part: &'static Part, locales: &Locales) -> Asked {
    let key = key_of(form, part);
    let shape = match part {
        Part::Field(name) => form.ty.and_then(|ty| field_of(ty, name)).map(|field| (field.shape, field.need == Need::Required)),
        Within(field, name) => form.ty.and_then(|ty| field_of(ty, field)).and_then(|field| match field.shape {
            Shape::Record(record) => record.fields.iter().find(|inner| inner.name == *name).map(|inner| (inner.shape, false)),
            _ => None,
        }),
        Own(_, true, required) => Some((Shape::Markdown, *required)),
        Own(_, false, required) => Some((Shape::Line, *required)),
        Entry(_, ty, required) => Some((Shape::Reference(std::slice::from_ref(ty)), *required)),
    };
    let (shape, required) = shape.unwrap_or((Shape::Line, false));
    Asked {
        id: id_of(part),
        label: label_of(form, part, locales),
        help: each(locales, |locale| Some(locale.attribute(&key, "help")?.to_owned())),
        required,
        input: input(kit, &shape, locales),
    }
}

fn input(kit: &Kit, shape: &Shape, locales: &Locales) -> Input {
    let several = matches!(shape, Shape::List(_));
    let option =
        |id: &str, words: String| if words.is_empty() || words == id { id.to_owned() } else { format!("{id} ({words})") };
    let options = match shape.item() {
        Shape::Code(list) => {
            let words =
                |code: &str| each(locales, |locale| Some(locale.fixed(&format!("code-{}-{code}", list.name))?.to_owned()));
            list.codes.iter().map(|code| option(code, words(code))).collect()
        }
        Shape::Term(name) => {
            let terms = kit.catalogue.vocabularies.terms(*name).iter();
            terms.map(|term| option(&term.id, term.label.best(kit.config.default_language()).1.to_owned())).collect()
        }
        Shape::Reference([ty]) if !several => {
            let entries = kit.catalogue.indexes(*ty).map(|index| kit.catalogue.entry(index));
            let named = |entry| derive::title(entry).best(kit.config.default_language()).1.to_owned();
            entries.map(|entry| option(&entry.id, named(entry))).collect()
        }
        _ => Vec::new(),
    };
    match (options.len(), shape) {
        (1..=MOST_OPTIONS, _) => Input::Choice { options, several },
        (_, Shape::Text | Shape::Markdown | Shape::List(_)) if !matches!(shape.item(), Shape::Line) => match shape {
            Shape::Text => Input::Line,
            _ => Input::Text,
        },
        _ => Input::Line,
    }
}

/// A text as a YAML scalar on one line.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text.replace(['\n', '\r'], " ").trim()).to_string()
}

/// The form as GitHub and Forgejo read it.
pub fn yaml(kit: &Kit, form: &'static Form, locales: &Locales) -> String {
    let title = each(locales, |locale| Some(locale.fixed(&format!("issue-{}", form.name))?.to_owned()));
    let about = each(locales, |locale| Some(locale.attribute(&format!("issue-{}", form.name), "help")?.to_owned()));
    let care = each(locales, |locale| Some(locale.fixed("issue-public")?.to_owned()));
    let mut out = format!("name: {}\ndescription: {}\n", quoted(&title), quoted(&about));
    out.push_str(&format!("title: {}\n", quoted(&format!("[{}] ", form.name))));
    match kit.forge {
        Forge::Github => {}
        // Forgejo 1.20 and later take `about` where GitHub takes `description`.
        _ => out.push_str(&format!("about: {}\n", quoted(&about))),
    }
    out.push_str(&format!("body:\n  - type: markdown\n    attributes:\n      value: {}\n", quoted(&care)));
    for part in form.parts {
        let asked = asked(kit, form, part, locales);
        let kind = match &asked.input {
            Input::Line => "input",
            Input::Text => "textarea",
            Input::Choice { .. } => "dropdown",
        };
        out.push_str(&format!(
            "  - type: {kind}\n    id: {}\n    attributes:\n      label: {}\n",
            asked.id,
            quoted(&asked.label)
        ));
        if !asked.help.is_empty() {
            out.push_str(&format!("      description: {}\n", quoted(&asked.help)));
        }
        if let Input::Choice { options, several } = &asked.input {
            out.push_str(&format!("      multiple: {several}\n      options:\n"));
            options.iter().for_each(|option| out.push_str(&format!("        - {}\n", quoted(option))));
        }
        out.push_str(&format!("    validations:\n      required: {}\n", asked.required));
    }
    out
}

/// The form as a text to fill in, which is all that GitLab has: headings as the other forges write them.
pub fn markdown(kit: &Kit, form: &'static Form, locales: &Locales) -> String {
    let about = each(locales, |locale| Some(locale.attribute(&format!("issue-{}", form.name), "help")?.to_owned()));
    let care = each(locales, |locale| Some(locale.fixed("issue-public")?.to_owned()));
    let mut out = format!("<!-- {about} {care} -->\n");
    for part in form.parts {
        let asked = asked(kit, form, part, locales);
        out.push_str(&format!("\n### {}\n\n", asked.label));
        let mut help = asked.help;
        if let Input::Choice { options, .. } = &asked.input {
            help.push_str(&format!(" {}", options.join("; ")));
        }
        if !help.is_empty() {
            // Titles of entries stand in it, and none may end the comment.
            out.push_str(&format!("<!-- {} -->\n\n", help.replace("--", "—").trim()));
        }
    }
    out
}

//! The ways from a page to those who keep it: the forge where there is one, and always the portal's mailbox, since
//! citizens have no account.

use fluent_bundle::FluentArgs;
use minijinja::context;
use minijinja::value::Value;

use super::filters::how_often;
use super::{Page, Site, Subject, value_of};
use crate::config::Config;
use crate::form::Form;
use crate::locale::Locale;
use crate::messages::Messages;
use crate::model::{Forge, Language, Type};
use crate::scaffold::Template;
use crate::scaffold::forge::FORMS;

/// The addresses under which any page is reported, each with a gap for what the page is called and one for its address,
/// and what the form of each type is called, in the order of the types.
pub struct Reports {
    issue: Option<String>,
    mail: Option<String>,
    proposed: Vec<String>,
}

/// Neither character means anything, nor is any other text written with it.
const GAPS: [&str; 2] = ["\u{f0000}", "\u{f0001}"];

impl Reports {
    /// `version` is what is told of the site as it stands.
    pub fn of(config: &Config, locale: &Locale, version: &str) -> Reports {
        let mut args = FluentArgs::new();
        args.set("version", version);
        args.set("name", GAPS[0]);
        args.set("address", GAPS[1]);
        let (subject, body) = (locale.format("report-subject", &args), locale.format("report-body", &args));
        let page = format!("{} ({version})", GAPS[1]);
        Reports {
            issue: issue(config, &subject, &body, Some("problem"), &[("page", &page)]),
            mail: mail(config, &subject, &body),
            proposed: Type::ALL.iter().map(|ty| of_type("propose-another", locale, *ty)).collect(),
        }
    }
}

/// What a report says of the site that it is about: its day, the commit where there is one, and the program.
pub fn version(site: &Site) -> String {
    let commit = site.catalogue.history.record().map(|record| format!(", {}", record.head.short())).unwrap_or_default();
    format!("{}{commit}, Acervo {}", site.config.as_of, env!("CARGO_PKG_VERSION"))
}

/// Where a page can be changed, reported and followed: `edit`, `history`, `report`, `mail`, each none where there is no
/// such way. `name` is what the mail calls the page, `address` its absolute address.
pub fn ways(config: &Config, reports: &Reports, file: Option<&str>, name: &str, address: &str) -> Value {
    let (name, address) = (encoded(name), encoded(address));
    let filled = |way: &Option<String>| {
        let way = way.as_ref()?;
        Some(GAPS.iter().zip([&name, &address]).fold(way.clone(), |way, (gap, text)| way.replace(&encoded(gap), text)))
    };
    context! {
        edit => file.and_then(|file| config.edit_url(file)),
        history => file.and_then(|file| config.history_url(file)),
        report => filled(&reports.issue),
        mail => filled(&reports.mail),
    }
}

/// How to ask for data that is not there: `issue`, `mail`, and `propose`, where a new descriptor is written.
pub fn requests(config: &Config, locale: &Locale) -> Value {
    let (subject, body) = (locale.get("ask-subject"), locale.get("ask-body"));
    context! {
        issue => issue(config, subject, body, Some("request"), &[]),
        mail => mail(config, subject, body),
        propose => config.new_file_url("catalogue/datasets"),
        page => config.portal.contact.url.as_ref().map(|url| url.to_string()),
    }
}

/// What a page lets propose: `{path, label}` of the form of its type, or of all forms, and `change`, the form that opens
/// with the entry of the page.
pub fn new(site: &Site, locale: &Locale, reports: &Reports, page: &Page) -> Value {
    let prefix = site.prefix(page.language);
    let (subject, id) = match page.subject {
        Subject::Entry(index) => {
            let entry = site.catalogue.entry(index);
            (Subject::Form(entry.ty), Some(&*entry.id))
        }
        Subject::List(ty, _) => (Subject::Form(ty), None),
        Subject::Datasets(..) => (Subject::Form(Type::Dataset), None),
        _ => (Subject::Contribute, None),
    };
    let path = format!("{prefix}{}", subject.path(site));
    let label = match subject {
        Subject::Form(ty) => reports.proposed.get(ty as usize).map_or("", String::as_str),
        _ => locale.get("propose-any"),
    };
    context! { label, change => id.map(|id| format!("{path}?id={id}")), path }
}

/// A message about a type.
fn of_type(key: &str, locale: &Locale, ty: Type) -> String {
    let mut args = FluentArgs::new();
    args.set("type", locale.get(&format!("type-{}", ty.as_str())).to_owned());
    locale.format(key, &args)
}

/// The types that can be contributed: `{type, title, intro, path}` each.
pub fn types(site: &Site, locale: &Locale, language: Language) -> Vec<Value> {
    let one = |ty: &Type| {
        let key = format!("type-{}", ty.as_str());
        let path = format!("{}{}", site.prefix(language), Subject::Form(*ty).path(site));
        context! { type => ty.as_str(), title => locale.get(&key), intro => locale.attribute(&key, "intro"), path }
    };
    Type::ALL.iter().map(one).collect()
}

/// What the page of a form is drawn from: the fields, the words that its script says, where what it composes can be
/// sent, and the commented template for whoever writes the file by hand.
pub fn form_page(site: &Site, locale: &Locale, ty: Type, language: Language) -> Value {
    let config = &site.config;
    let key = format!("type-{}", ty.as_str());
    let messages = Messages::of(Messages::languages().find(|known| *known == language.as_str()).unwrap_or("en"));
    let template = Template {
        words: &messages,
        languages: config.languages.iter().map(ToString::to_string).collect(),
        vocabularies: &site.catalogue.vocabularies,
        help: &|record, field| Some(locale.attribute(&format!("field-{record}-{field}"), "help")?.to_owned()),
    };
    let forge = config.portal.repository.as_ref().map(|repository| repository.forge.unwrap_or(Forge::Github));
    let address = |url: Option<String>| url.map(|url| url.trim_end_matches('/').to_owned());
    let (subject, body) = (of_type("form-subject", locale, ty), of_type("form-body", locale, ty));
    let of_forge = FORMS.iter().find(|form| form.ty == Some(ty)).map(|form| form.name);
    let (by_issue, by_mail) = (issue(config, &subject, &body, of_forge, &[]), mail(config, &subject, &body));
    let words = WORDS.iter().map(|word| [(*word).to_owned(), locale.get(&format!("form-{word}")).to_owned()].to_vec());
    let name = |tag: &Language| locale.fixed(&format!("language-{tag}")).unwrap_or(tag.as_str()).to_owned();
    let tags = config.languages.iter().map(|tag| {
        context! { tag => tag.as_str(), name => name(tag), dir => if tag.is_right_to_left() { "rtl" } else { "ltr" } }
    });
    let form = form(site, locale, ty, language);
    context! {
        type => ty.as_str(),
        defaults => form["defaults"].to_string(),
        heading => of_type("form-heading", locale, ty),
        intro => locale.attribute(&key, "intro"),
        form => value_of(&form),
        tags => tags.collect::<Vec<_>>(),
        words => words.collect::<Vec<_>>(),
        folder => format!("catalogue/{}", ty.folder()),
        pages => ty.folder(),
        template => template.descriptor(ty, "id"),
        forge => forge.map(|forge| forge.as_str()),
        new_file => address(config.new_file_url("")),
        new_here => config.new_file_url(&format!("catalogue/{}", ty.folder())),
        edit_file => address(config.edit_url("")),
        contact => config.portal.contact.email.as_ref().map(|email| email.to_string()),
        subject,
        body,
        issue => by_issue,
        mail => by_mail,
        schema => format!("{}schema.json", Subject::Form(ty).path(site)),
    }
}

fn form(site: &Site, locale: &Locale, ty: Type, language: Language) -> serde_json::Value {
    let words = |key: &str, attribute: Option<&str>| Some(locale.words(key, attribute)?.to_owned());
    Form { words: &words, catalogue: &site.catalogue, language, how_often: &|code| how_often(code, locale) }.of(ty)
}

/// The words that the script of a form says, `form-WORD` in the locale files.
const WORDS: &[&str] = &[
    "missing",
    "one-of",
    "unknown",
    "unknown-term",
    "id-wrong",
    "id-taken",
    "wrong",
    "wrong-url",
    "wrong-email",
    "wrong-date",
    "wrong-period",
    "wrong-integer",
    "wrong-number",
    "wrong-slug",
    "wrong-file",
    "wrong-language",
    "wrong-currency",
    "wrong-frequency",
    "wrong-duration",
    "wrong-box",
    "problems",
    "editing",
    "not-found",
    "filled",
    "paste",
    "paste-over",
    "mail-long",
    "entries",
];

/// A new issue with its title and text, in one of the forms that `acervo init --forge` writes where it is named; `filled`
/// are its fields. A forge that has no such form takes the text instead, and GitLab cannot be given both.
fn issue(config: &Config, subject: &str, body: &str, form: Option<&str>, filled: &[(&str, &str)]) -> Option<String> {
    let forge = config.portal.repository.as_ref()?.forge.unwrap_or(Forge::Github);
    let (address, [title, text]) = match forge {
        Forge::Github | Forge::Forgejo => ("issues/new", ["title", "body"]),
        Forge::Gitlab => ("-/issues/new", ["issue%5Btitle%5D", "issue%5Bdescription%5D"]),
        Forge::None => return None,
    };
    let file = form.and_then(|name| match forge {
        Forge::Github => Some(format!("{name}.yml")),
        Forge::Forgejo => Some(format!(".forgejo/issue_template/{name}.yml")),
        _ => None,
    });
    let mut url = format!("{}/{address}?{title}={}&{text}={}", config.repository()?, encoded(subject), encoded(body));
    if let Some(file) = file {
        url.push_str(&format!("&template={}", encoded(&file)));
        url.extend(filled.iter().map(|(name, value)| format!("&{name}={}", encoded(value))));
    }
    Some(url)
}

fn mail(config: &Config, subject: &str, body: &str) -> Option<String> {
    let email = config.portal.contact.email.as_ref()?;
    // Mail programs read a line's end as RFC 6068 has it.
    let body = body.replace('\n', "\r\n");
    Some(format!("mailto:{}?subject={}&body={}", &**email, encoded(subject), encoded(&body)))
}

/// A text as part of a query (RFC 3986, section 2.3).
pub(super) fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => out.extend(['%', hex(byte >> 4), hex(byte & 15)]),
        }
    }
    out
}

fn hex(digit: u8) -> char {
    char::from(if digit < 10 { b'0' + digit } else { b'A' + digit - 10 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::proof::sample;

    fn found(forge: Option<Forge>) -> Value {
        let mut config = sample().config.expect("the sample's settings can be read");
        match forge {
            Some(forge) => config.portal.repository.as_mut().expect("the sample has a repository").forge = Some(forge),
            None => config.portal.repository = None,
        }
        let locale = Locale::shipped("en").expect("a shipped language");
        ways(
            &config,
            &Reports::of(&config, &locale, "2026-01-01"),
            Some("catalogue/datasets/a.yaml"),
            "datasets/a & b",
            "https://a.example/datasets/a/",
        )
    }

    fn way(forge: Option<Forge>, name: &str) -> String {
        found(forge).get_attr(name).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
    }

    #[test]
    fn each_forge_has_its_own_addresses() {
        let edit = |forge| way(Some(forge), "edit");
        assert_eq!(edit(Forge::Github), "https://forge.example/sample/edit/main/catalogue/datasets/a.yaml");
        assert_eq!(edit(Forge::Gitlab), "https://forge.example/sample/-/edit/main/catalogue/datasets/a.yaml");
        assert_eq!(edit(Forge::Forgejo), "https://forge.example/sample/_edit/main/catalogue/datasets/a.yaml");
        let report = |forge| way(Some(forge), "report");
        assert!(report(Forge::Github).starts_with("https://forge.example/sample/issues/new?title=A%20problem"));
        assert!(report(Forge::Gitlab).starts_with("https://forge.example/sample/-/issues/new?issue%5Btitle%5D=A%20problem"));
        assert!(report(Forge::Forgejo).contains("/sample/issues/new?title="));
        let page = "page=https%3A%2F%2Fa.example%2Fdatasets%2Fa%2F%20%282026-01-01%29";
        assert!(report(Forge::Github).ends_with(&format!("&template=problem.yml&{page}")), "{}", report(Forge::Github));
        assert!(report(Forge::Forgejo).ends_with(&format!("&template=.forgejo%2Fissue_template%2Fproblem.yml&{page}")));
        assert!(!report(Forge::Gitlab).contains("template="));
        let history = way(Some(Forge::Forgejo), "history");
        assert_eq!(history, "https://forge.example/sample/commits/branch/main/catalogue/datasets/a.yaml");
    }

    #[test]
    fn without_a_forge_there_is_still_the_mailbox() {
        for forge in [None, Some(Forge::None)] {
            assert_eq!(way(forge, "edit"), "");
            assert_eq!(way(forge, "report"), "");
            let mail = way(forge, "mail");
            assert!(mail.starts_with("mailto:data@sample.example?subject=A%20problem"), "{mail}");
            assert!(mail.contains("datasets%2Fa%20%26%20b") && mail.contains("https%3A%2F%2Fa.example"), "{mail}");
        }
    }
}

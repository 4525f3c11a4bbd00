//! What a forge needs to build, check and receive a portal: workflows, owners of files, forms for issues, the text of a
//! proposal, and an editor's settings. Nothing is written here.

mod issue_form;
mod owners;

use crate::catalogue::Catalogue;
use crate::config::Config;
use crate::locale::Locale;
use crate::messages::Messages;
use crate::model::Forge;
use crate::schema;

pub use issue_form::{FORMS, Form, Part, field_of, id_of, label_of};

/// What the files are written with.
pub struct Kit<'k> {
    pub forge: Forge,
    pub config: &'k Config,
    pub catalogue: &'k Catalogue,
    pub words: &'k Messages,
    /// What `cargo install` is told to install.
    pub source: &'k str,
}

/// Where editors find the schemas of descriptors.
const SCHEMAS: &str = "schemas";

macro_rules! texts {
    ($($path:literal => $text:literal),* $(,)?) => { &[$(($path, include_str!($text))),*] };
}

const GITHUB: &[(&str, &str)] = texts! {
    ".github/actions/acervo/action.yml" => "github/install.yml",
    ".github/workflows/portal.yml" => "github/portal.yml",
    ".github/workflows/check.yml" => "github/check.yml",
    ".github/workflows/comment.yml" => "github/comment.yml",
    ".github/workflows/links.yml" => "github/links.yml",
    ".github/workflows/snapshot.yml" => "github/snapshot.yml",
};

const GITLAB: &[(&str, &str)] = texts! { ".gitlab-ci.yml" => "gitlab/gitlab-ci.yml" };

const FORGEJO: &[(&str, &str)] = texts! {
    ".forgejo/workflows/portal.yml" => "forgejo/portal.yml",
    ".forgejo/workflows/check.yml" => "forgejo/check.yml",
    ".forgejo/workflows/care.yml" => "forgejo/care.yml",
};

/// The files with their paths below the repository's root.
pub fn files(kit: &Kit) -> Vec<(String, Vec<u8>)> {
    let locales = locales(kit.config);
    let (workflows, folder, owners, proposal) = match kit.forge {
        Forge::Github => (GITHUB, ".github/ISSUE_TEMPLATE", ".github/CODEOWNERS", ".github/pull_request_template.md"),
        Forge::Gitlab => (GITLAB, ".gitlab/issue_templates", ".gitlab/CODEOWNERS", ".gitlab/merge_request_templates/Default.md"),
        Forge::Forgejo => (FORGEJO, ".forgejo/issue_template", "CODEOWNERS", ".forgejo/pull_request_template.md"),
        Forge::None => return Vec::new(),
    };
    let mut files: Vec<(String, Vec<u8>)> =
        workflows.iter().map(|(path, text)| ((*path).to_owned(), filled(kit, text).into_bytes())).collect();
    files.push((owners.to_owned(), owners::text(kit).into_bytes()));
    files.push((proposal.to_owned(), kit.words.whole("forge-proposal", &[]).into_bytes()));
    files.extend(FORMS.iter().map(|form| match kit.forge {
        Forge::Gitlab => (format!("{folder}/{}.md", form.name), issue_form::markdown(kit, form, &locales).into_bytes()),
        _ => (format!("{folder}/{}.yml", form.name), issue_form::yaml(kit, form, &locales).into_bytes()),
    }));
    let locale = Locale::shipped(kit.words.language);
    let words = |key: &str, attribute: Option<&str>| Some(locale.as_ref()?.words(key, attribute)?.to_owned());
    let json = |value: &serde_json::Value| format!("{value:#}\n").into_bytes();
    files.extend(
        schema::files(&words, Some(kit.catalogue)).iter().map(|(name, schema)| (format!("{SCHEMAS}/{name}"), json(schema))),
    );
    files.push((".vscode/settings.json".to_owned(), json(&schema::editor_settings(SCHEMAS))));
    files.push((".vscode/extensions.json".to_owned(), json(&serde_json::json!({ "recommendations": ["redhat.vscode-yaml"] }))));
    files.sort();
    files
}

/// The words of a portal's languages, as far as they are shipped: forms ask in all of them.
pub fn locales(config: &Config) -> Vec<Locale> {
    config.languages.iter().filter_map(|language| Locale::shipped(language.as_str())).collect()
}

/// A text with its gaps filled: `@branch@`, which is quoted as YAML has it, since it comes from the portal, `@version@`, `@source@`, and `@key@` for the words of `forge-key`.
fn filled(kit: &Kit, text: &str) -> String {
    let branch = kit.config.portal.repository.as_ref().and_then(|repository| repository.branch.as_deref()).unwrap_or("main");
    let mut out = String::with_capacity(text.len() + 512);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('@') {
        out.push_str(before);
        let gap = after.split_once('@').filter(|(key, _)| key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'));
        let known = gap.and_then(|(key, after)| {
            let words = match key {
                "branch" => serde_json::Value::from(branch).to_string(),
                "version" => env!("CARGO_PKG_VERSION").to_owned(),
                "source" => kit.source.to_owned(),
                key if kit.words.has(&format!("forge-{key}")) => kit.words.whole(&format!("forge-{key}"), &[]),
                _ => return None,
            };
            Some((words, after))
        });
        match known {
            Some((words, after)) => {
                out.push_str(&words);
                rest = after;
            }
            None => {
                out.push('@');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

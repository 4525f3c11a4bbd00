//! Views and templates into pages: the only room that knows minijinja and markdown.

mod about;
mod alphabet;
mod asked;
mod card;
mod context;
mod contribute;
mod dataset;
mod drawn;
mod facets;
mod fields;
mod filters;
mod found;
mod given;
mod inline;
mod markdown;
mod page;
mod preview;
mod proof;
mod quality;
mod search;
mod share;
mod sheet;
mod shown;
mod site;
mod theme;
mod timeline;
mod trend;
mod view;

use std::sync::Arc;

use minijinja::value::Value;
use minijinja::{AutoEscape, Environment, Error, UndefinedBehavior};

use crate::locale::Locale;
use crate::model::Language;
use crate::search::Files;

use contribute::Reports;
use share::Press;

pub use facets::{FacetValue, date};
pub use found::{document, index};
pub use page::{BROWSED, PER_PAGE, Page, Subject, entry_path, page_count, pages, path_of, term_path};
pub use proof::proof;
#[cfg(test)]
pub use proof::sample;
pub use share::Shared;
pub use site::Site;
pub use theme::Theme;
pub use view::{Group, Scope, Stands, VIEWS, View, ViewOf};

/// A template that could not be read or drawn.
#[derive(Debug)]
pub struct TemplateError {
    /// The template's name, such as `dataset.html`.
    pub template: String,
    pub line: Option<usize>,
    pub reason: String,
    /// The page that was being drawn.
    pub page: Option<String>,
}

impl TemplateError {
    fn new(error: &Error, template: &str, page: Option<String>) -> TemplateError {
        // The innermost cause is where the mistake is: an included template has its own name and line.
        let mut innermost = error;
        while let Some(next) = std::error::Error::source(innermost).and_then(|source| source.downcast_ref::<Error>()) {
            innermost = next;
        }
        TemplateError {
            template: innermost.name().unwrap_or(template).to_owned(),
            line: innermost.line(),
            reason: match innermost.detail() {
                Some(detail) => format!("{}: {detail}", innermost.kind()),
                None => innermost.kind().to_string(),
            },
            page,
        }
    }
}

/// Draws the pages of a site, in each of its languages.
pub struct Renderer {
    pub site: Arc<Site>,
    /// The index that the pages of the search name and read.
    pub index: Arc<Files>,
    press: Press,
    drawers: Vec<Drawer>,
}

struct Drawer {
    language: Language,
    locale: Arc<Locale>,
    reports: Reports,
    env: Environment<'static>,
}

impl Renderer {
    /// Reads every template of a theme.
    ///
    /// # Errors
    /// Each template that cannot be read.
    pub fn new(site: &Arc<Site>, theme: &Theme) -> Result<Renderer, Vec<TemplateError>> {
        let languages = || site.config.languages.iter().copied();
        let read = || {
            let each = locales(theme, site).into_iter().zip(languages());
            let each = each.map(|(locale, language)| Ok((read(site, theme, &locale, language)?, Arc::new(locale))));
            each.collect::<Result<Vec<_>, Vec<TemplateError>>>()
        };
        let (index, read) = rayon::join(|| Arc::new(found::lean_index(site)), read);
        let read = read?;
        let words: Vec<&Locale> = read.iter().map(|(_, locale)| &**locale).collect();
        let index = Arc::new(Files::new(index, &|facet, id| found::labels(site, &words, facet, id)));
        let drawers = read.into_iter().zip(languages()).map(|((mut env, locale), language)| {
            filters::add(&mut env, site, &locale, language);
            asked::add(&mut env, site, &locale, language);
            dataset::add(&mut env, site, &locale, language);
            quality::add(&mut env, site);
            search::add(&mut env, site, &index, &locale, language);
            let reports = Reports::of(&site.config, &locale, &contribute::version(site));
            Drawer { language, locale, reports, env }
        });
        let drawers = drawers.collect();
        Ok(Renderer { site: Arc::clone(site), index, press: Press::of(theme), drawers })
    }

    /// The words of a language.
    pub fn locale(&self, language: Language) -> &Locale {
        &self.drawer(language).locale
    }

    fn drawer(&self, language: Language) -> &Drawer {
        self.drawers.iter().find(|drawer| drawer.language == language).unwrap_or(&self.drawers[0])
    }

    /// The HTML of a page.
    ///
    /// # Errors
    /// The template fails on what the page shows.
    pub fn draw(&self, page: &Page) -> Result<String, TemplateError> {
        let drawer = self.drawer(page.language);
        let name = page.subject.template(&self.site.catalogue);
        let given = context::of(&self.site, &drawer.locale, &drawer.reports, page);
        let draw = || drawer.env.get_template(name)?.render(given);
        draw().map_err(|error| TemplateError::new(&error, name, Some(page.file(&self.site))))
    }

    /// The image that is shown beside links to some pages, as PNG.
    ///
    /// # Errors
    /// The template fails, or gives no SVG.
    pub fn image(&self, language: Language, shared: Shared) -> Result<Vec<u8>, TemplateError> {
        let drawer = self.drawer(language);
        let kind = match shared {
            Shared::Portal => None,
            Shared::Each(ty) => drawer.locale.attribute(&format!("type-{}", ty.as_str()), "plural"),
        };
        let made = self.press.image(&drawer.env, &self.site, language, kind);
        made.map_err(|error| TemplateError::new(&error, share::TEMPLATE, Some(shared.file())))
    }

    /// The page that leads from an old address to a new one.
    ///
    /// # Errors
    /// The template fails.
    pub fn redirect(&self, to: &str) -> Result<String, TemplateError> {
        let drawer = &self.drawers[0];
        let context = context::of_redirect(&self.site, to);
        let draw = || drawer.env.get_template("redirect.html")?.render(context);
        draw().map_err(|error| TemplateError::new(&error, "redirect.html", Some(to.to_owned())))
    }
}

/// The templates of a theme in a language.
fn read(site: &Site, theme: &Theme, locale: &Locale, language: Language) -> Result<Environment<'static>, Vec<TemplateError>> {
    let mut env = Environment::new();
    env.set_undefined_behavior(UndefinedBehavior::Strict);
    env.set_auto_escape_callback(|_| AutoEscape::Html);
    env.set_formatter(|out, state, value| match value.as_str() {
        // The library's own escaping writes every slash as a reference, which addresses are full of.
        Some(text) if !value.is_safe() => Ok(filters::escape_into(out, text)?),
        _ => minijinja::escape_formatter(out, state, value),
    });
    let known = about::fixed(site, language);
    let read = |name: &str| {
        let text = inline::values(inline::words(theme.template(name).unwrap_or(""), locale), &known);
        env.add_template_owned(name.to_owned(), text).err().map(|error| TemplateError::new(&error, name, None))
    };
    let faults: Vec<TemplateError> = theme.templates().filter_map(read).collect();
    if faults.is_empty() { Ok(env) } else { Err(faults) }
}

/// The words of each language of a site, in its order.
fn locales(theme: &Theme, site: &Site) -> Vec<Locale> {
    let languages = &site.config.languages;
    let read = || languages.iter().map(|language| locale(theme, *language, site.config.default_language()));
    let others: Vec<Locale> = read().collect();
    let all = read().map(|mut locale| {
        for (language, other) in languages.iter().zip(&others) {
            locale.learn_name(language.as_str(), other);
        }
        locale
    });
    all.collect()
}

/// The words of a language: those of the default language stand in for what is not translated, and a theme's own
/// come after those that are shipped, so that it need not repeat them.
fn locale(theme: &Theme, language: Language, default: Language) -> Locale {
    let texts = ["en", default.as_str(), language.as_str()]
        .into_iter()
        .flat_map(|tag| [Theme::shipped_locale(tag), theme.locale(tag)].map(|text| text.map(|text| (tag, text))));
    let texts: Vec<(&str, &str)> = texts.flatten().collect();
    Locale::read(&[language.as_str(), default.as_str()], &texts)
}

fn value_of(value: impl serde::Serialize) -> Value {
    Value::from(minijinja::value::Serde(value))
}

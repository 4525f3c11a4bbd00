//! What only a dataset's page asks for: how fresh it is, how to read its files, how to cite it, what is like it.

use std::sync::Arc;

use minijinja::value::Value;
use minijinja::{Environment, Error, context};

use crate::check::invalid_id::slug;
use crate::derive;
use crate::export::{Citation, schema_org, snippets};
use crate::locale::Locale;
use crate::model::{Dataset, Language, Organisation, Type};

use super::card::{Card, index_of};
use super::filters::escape;
use super::page::path_of;
use super::{Site, value_of};

/// Datasets that a page names as like its own.
const ALIKE: usize = 6;

pub fn add(env: &mut Environment<'static>, site: &Arc<Site>, locale: &Arc<Locale>, language: Language) {
    let of = Arc::clone(site);
    env.add_function("freshness", move |card: &Value| {
        let dataset = of.catalogue.entry(index_of(card)?).of::<Dataset>();
        let found = dataset.and_then(|dataset| derive::freshness(dataset, of.config.as_of));
        Ok::<_, Error>(found.map_or_else(|| Value::from(()), value_of))
    });
    let of = Arc::clone(site);
    env.add_function("schema_org", move |card: Option<Value>| {
        let card = card.filter(|card| !card.is_none()).map(|card| index_of(&card)).transpose()?;
        let found = match card {
            Some(index) => schema_org::dataset(&of, index, language),
            None => Some(schema_org::portal(&of, language)),
        };
        Ok::<_, Error>(found.map_or_else(|| Value::from(""), Value::from_safe_string))
    });
    let of = Arc::clone(site);
    env.add_function("alike", move |card: &Value| {
        let found = of.alike().to(index_of(card)?, ALIKE);
        Ok::<_, Error>(found.iter().map(|index| Card::value(&of, *index, language)).collect::<Value>())
    });
    let of = Arc::clone(site);
    env.add_function("snippets", move |card: &Value, number: usize| {
        let entry = of.catalogue.entry(index_of(card)?);
        let distribution = entry.of::<Dataset>().and_then(|dataset| dataset.distributions.get(number));
        let found = distribution.map_or_else(Vec::new, |distribution| {
            let address = match (&distribution.file, &distribution.url) {
                (Some(file), _) => format!("{}data/{}", of.config.base_url, &**file),
                (None, Some(url)) => url.to_string(),
                (None, None) => return Vec::new(),
            };
            let format = &*distribution.format.id;
            let name = format!("{}.{}", slug(entry.id.rsplit('/').next().unwrap_or(""), false), slug(format, false));
            snippets(&address, format, distribution.compression.is_some(), &name)
        });
        let found = found.into_iter().map(|snippet| context! { language => snippet.language, code => snippet.code });
        Ok::<_, Error>(found.collect::<Vec<_>>())
    });
    let (of, words) = (Arc::clone(site), Arc::clone(locale));
    env.add_function("citation", move |card: &Value| {
        let entry = of.catalogue.entry(index_of(card)?);
        let Some(dataset) = entry.of::<Dataset>() else { return Ok(Value::from(())) };
        let publisher = of.catalogue.find(Type::Organisation, &dataset.publisher.id);
        let publisher = publisher.and_then(|index| of.catalogue.entry(index).of::<Organisation>());
        let date = dataset.modified.or(dataset.issued).map(|day| (day.0.year(), day.0.month(), day.0.day()));
        let url = format!("{}{}{}", of.config.base_url, of.prefix(language), path_of(entry));
        let citation = Citation {
            id: &entry.id,
            title: dataset.title.best(language).1,
            author: publisher.map_or(&*dataset.publisher.id, |publisher| publisher.name.best(language).1),
            publisher: of.config.portal.title.best(language).1,
            url: &url,
            version: dataset.version.as_deref(),
            date,
            language: language.as_str(),
            kind: words.get("cite-kind"),
            no_date: words.get("cite-no-date"),
        };
        Ok::<_, Error>(context! {
            apa => citation.apa(), plain => citation.plain(), bibtex => citation.bibtex(), csl => citation.csl(),
            html => quotation(&citation),
        })
    });
}

/// HTML that quotes a dataset on another page: what strangers wrote is text there too.
fn quotation(citation: &Citation) -> String {
    let [title, author, url] = [citation.title, citation.author, citation.url].map(escape);
    format!("<blockquote cite=\"{url}\"><a href=\"{url}\">{title}</a>, {author}</blockquote>")
}

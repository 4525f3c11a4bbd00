use std::borrow::Cow;
use std::sync::Arc;

use serde_json::{Map, Value as Json};

use crate::check::{invalid_id, invalid_yaml, too_large};
use crate::config::Portal;
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::model::shape::{Record, Shape};
use crate::model::{Body, Language, Of, Type};
use crate::source::Source;
use crate::yaml::{self, Limits, Node, Span, Style, Value as Tree};

use super::{Decoder, Mention, Trail, Value};

/// An entry of the catalogue.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub ty: Type,
    pub id: Box<str>,
    /// The file that it was read from, relative to the portal's folder.
    pub file: Arc<str>,
    pub body: Body,
    /// Ids that it had before; each is redirected to it.
    pub formerly: Vec<Box<str>>,
    /// The portal's own fields (`x_*`).
    pub extra: Map<String, Json>,
    /// The files beside its own that hold its long text in other languages.
    pub translations: Vec<(Language, Arc<str>)>,
    /// The paths of what stands in the file but could not be read, which is reported already.
    pub unread: Vec<String>,
}

impl Entry {
    pub fn of<T: Of>(&self) -> Option<&T> {
        T::of(&self.body)
    }

    pub fn mentions(&self, see: &mut dyn FnMut(&Trail, Mention)) {
        self.body.mentions(&mut Trail::default(), see);
    }

    /// A finding about it.
    pub fn finding(&self, rule: &'static Rule, place: impl Into<Place>) -> Diagnostic {
        let place = match place.into() {
            Place::Value(path) => Place::Value(self.as_written(path)),
            Place::Key(path) => Place::Key(self.as_written(path)),
            Place::Words { path, words } => Place::Words { path: self.as_written(path), words },
            other => other,
        };
        rule.at(&self.file, place)
    }

    /// A finding about words within one of its texts, which may be in a file beside its own.
    pub fn finding_in_text(&self, rule: &'static Rule, trail: &Trail, language: Language, words: &str) -> Diagnostic {
        let beside = self.translations.iter().find(|(known, _)| *known == language);
        let words = words.to_owned();
        match beside.filter(|_| Some(trail.path().as_str()) == long_text(self.ty.record())) {
            Some((_, file)) => rule.at(file, Place::Words { path: String::new(), words }),
            None => self.finding(rule, Place::Words { path: trail.path(), words }),
        }
    }

    /// Whether all of a field, or of what is at a path, could be read.
    pub fn is_read(&self, path: &str) -> bool {
        !self.unread.iter().any(|unread| unread.starts_with(path))
    }

    /// A path with the indexes that its lists have in the file, where items that could not be read count too.
    fn as_written(&self, path: String) -> String {
        if self.unread.is_empty() || !path.contains('[') {
            return path;
        }
        let mut written = String::new();
        for part in path.split_inclusive(']') {
            let Some((before, index)) = part.strip_suffix(']').and_then(|part| part.split_once('[')) else {
                written.push_str(part);
                continue;
            };
            written.push_str(before);
            let mut at: usize = index.parse().unwrap_or(0);
            let mut here = 0;
            while here <= at {
                at += usize::from(self.unread.contains(&format!("{written}[{here}]")));
                here += 1;
            }
            written.push_str(&format!("[{at}]"));
        }
        written
    }
}

/// The files of one entry: its descriptor, and the translations of its body that lie beside it.
#[derive(Clone, Debug)]
pub struct Descriptor<'s> {
    pub ty: Type,
    pub id: &'s str,
    pub main: &'s Source,
    pub translations: Vec<(Language, &'s Source)>,
}

/// What the path of a file from the portal's folder says of it: the type and id of its entry and, where it holds the
/// entry's long text in another language, which. None where it is in no folder of a type.
pub fn address(path: &str) -> Option<(Type, &str, Option<Language>)> {
    let path = path.strip_prefix("catalogue/").unwrap_or(path);
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let (ty, id) = Type::of_path(stem)?;
    match id.rsplit_once('.').and_then(|(id, tag)| Some((id, Language::parse(tag)?))) {
        Some((id, language)) if path.ends_with(".md") => Some((ty, id, Some(language))),
        _ => Some((ty, id, None)),
    }
}

/// What came of a descriptor. The id is known even where no entry could be built.
pub struct Decoded {
    pub ty: Type,
    pub id: Box<str>,
    pub file: Arc<str>,
    pub entry: Option<Entry>,
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads one descriptor.
pub fn decode(descriptor: &Descriptor, languages: &Arc<[Language]>) -> Decoded {
    let file = &descriptor.main.path;
    let mut out = Decoder::new(file, languages, 0);
    let entry = read(descriptor, languages, &mut out);
    let (ty, id) = (descriptor.ty, descriptor.id);
    if let Some(fault) = invalid_id::of_file(file, ty, id) {
        out.report(fault);
    }
    Decoded { ty, id: id.into(), file: Arc::clone(file), entry, diagnostics: out.diagnostics }
}

fn read(descriptor: &Descriptor, languages: &Arc<[Language]>, out: &mut Decoder) -> Option<Entry> {
    let Descriptor { ty, id, main, translations } = descriptor;
    let (text, bom) = text_of(main, out)?;
    let is_markdown = main.path.ends_with(".md");
    let (yaml_text, base, body) = if is_markdown {
        let parts = yaml::split_front_matter(text);
        (parts.yaml, bom + parts.yaml_at, Some((parts.body, bom + parts.body_at)))
    } else {
        (text, bom, None)
    };
    let (root, faults) = yaml::parse(yaml_text, Limits::default());
    let broken = faults.iter().any(|fault| !matches!(fault.kind, yaml::FaultKind::DuplicateKey { .. }));
    out.diagnostics.extend(faults.iter().map(|fault| fault.found(&main.path, base)));
    if broken {
        // What a half-read tree lacks may well be in the half that could not be read.
        return None;
    }
    let mut root = root.unwrap_or(Node { span: Span::default(), value: Tree::Map(Vec::new()) });
    if root.is_null() {
        root.value = Tree::Map(Vec::new());
    }
    if let Some(key) = long_text(ty.record()) {
        let texts = bodies(body.map(|(text, at)| (text, at - base.min(at))), translations, languages, out);
        add_body(&mut root, key, texts);
    }
    let mut inner = Decoder::new(&main.path, languages, base);
    let body = ty.decode(&root, &mut inner);
    let formerly = inner.optional::<Vec<Box<str>>>(root.map().unwrap_or_default(), "formerly").unwrap_or_default();
    let unread = inner.take_unread();
    let translations = translations.iter().map(|(language, source)| (*language, Arc::clone(&source.path))).collect();
    out.diagnostics.append(&mut inner.diagnostics);
    let extra = root.map().unwrap_or_default().iter().filter_map(|(key, value)| {
        let key = key.text().filter(|key| key.starts_with("x_"))?;
        Some((key.to_owned(), json(value)))
    });
    Some(Entry {
        ty: *ty,
        id: (*id).into(),
        file: Arc::clone(&main.path),
        extra: extra.collect(),
        formerly,
        body: body?,
        translations,
        unread,
    })
}

/// The text of a file without a byte-order mark, and the mark's length.
fn text_of<'s>(source: &'s Source, out: &mut Decoder) -> Option<(&'s str, usize)> {
    if let Some(found) = too_large::of_file(source) {
        out.report(found);
        return None;
    }
    match std::str::from_utf8(&source.bytes) {
        Ok(text) => Some(text.strip_prefix('\u{feff}').map_or((text, 0), |text| (text, 3))),
        Err(error) => {
            out.report(invalid_yaml::not_utf8(&source.path, error.valid_up_to()));
            None
        }
    }
}

/// The field that the text below the front matter fills: `body`, or else the first long text of the type.
pub fn long_text(record: &'static Record) -> Option<&'static str> {
    let long = |field: &&crate::model::shape::Field| matches!(field.shape, Shape::Markdown);
    record.field("body").or_else(|| record.fields.iter().find(long)).map(|field| field.name)
}

fn bodies<'s>(
    own: Option<(&'s str, usize)>,
    translations: &[(Language, &'s Source)],
    languages: &Arc<[Language]>,
    out: &mut Decoder,
) -> Vec<(Language, Node<'s>)> {
    let mut texts = Vec::new();
    let mut add = |language: Language, text: &'s str, at: usize| {
        if !text.trim().is_empty() {
            let span = Span::new(at, at + text.trim_end().len());
            texts.push((language, Node { span, value: Tree::Scalar(Cow::Borrowed(text.trim()), Style::Block) }));
        }
    };
    if let (Some((text, at)), Some(default)) = (own, languages.first()) {
        add(*default, text, at);
    }
    for (language, source) in translations {
        if let Some((text, _)) = text_of(source, out) {
            add(*language, yaml::split_front_matter(text).body, 0);
        }
    }
    texts
}

fn add_body<'s>(root: &mut Node<'s>, key: &'static str, texts: Vec<(Language, Node<'s>)>) {
    let Tree::Map(pairs) = &mut root.value else { return };
    if texts.is_empty() || pairs.iter().any(|(name, _)| name.text() == Some(key)) {
        return;
    }
    let name = |text: Cow<'s, str>, span| Node { span, value: Tree::Scalar(text, Style::Plain) };
    let span = texts[0].1.span;
    let texts = texts.into_iter().map(|(language, node)| (name(language.to_string().into(), node.span), node));
    pairs.push((name(Cow::Borrowed(key), span), Node { span, value: Tree::Map(texts.collect()) }));
}

fn json(node: &Node) -> Json {
    match &node.value {
        Tree::Null => Json::Null,
        Tree::Scalar(text, _) => Json::String(text.to_string()),
        Tree::List(items) => Json::Array(items.iter().map(json).collect()),
        Tree::Map(pairs) => {
            Json::Object(pairs.iter().filter_map(|(key, value)| Some((key.text()?.to_owned(), json(value)))).collect())
        }
    }
}

/// Reads `acervo.yaml`.
pub fn portal(source: &Source) -> (Option<Portal>, Vec<Diagnostic>) {
    let english = Language::parse("en").into_iter().collect::<Vec<_>>();
    let mut out = Decoder::new(&source.path, &english.into(), 0);
    let Some((text, bom)) = text_of(source, &mut out) else { return (None, out.diagnostics) };
    let (root, faults) = yaml::parse(text, Limits::default());
    out.diagnostics.extend(faults.iter().map(|fault| fault.found(&source.path, bom)));
    let Some(root) = root.filter(|_| out.diagnostics.is_empty()) else {
        if out.diagnostics.is_empty() {
            let empty = crate::check::missing_field::found(&source.path, Span::default(), "title");
            out.report(empty);
        }
        return (None, out.diagnostics);
    };
    // Its own texts are in its own default language, so that is read first.
    let tags = root.get("languages").map(|node| node.list().unwrap_or(std::slice::from_ref(node)));
    let languages: Vec<_> = tags.unwrap_or_default().iter().filter_map(|tag| Language::parse(tag.text()?)).collect();
    let mut out = Decoder::new(&source.path, &languages.into(), bom);
    let portal = Portal::decode(&root, &mut out);
    (portal, out.diagnostics)
}

//! The descriptors that are there already, and the writing of those that come.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use serde_json::{Map, Value};

use super::interchange::Mapped;
use super::ledger::{Entries, Known, Ledger};
use super::merge::{Change, fingerprints, merge, written};
use super::{ImportError, Report, yaml_edit, yaml_text};
use crate::check::invalid_id::slug;
use crate::check::too_large::LARGEST_DESCRIPTOR;
use crate::model::{Language, Type};
use crate::source::{self, Source};
use crate::write::write_file;
use crate::{decode, yaml};

/// A descriptor that is there.
struct Descriptor {
    source: Source,
    fields: Map<String, Value>,
}

/// What a portal's folder has.
pub struct Existing {
    pub has_portal: bool,
    pub language: Option<Language>,
    found: HashMap<(Type, String), Descriptor>,
    /// The ids of datasets by what the source calls them.
    imported: HashMap<String, String>,
}

impl Existing {
    pub fn read(root: &Path, catalogue: &str) -> Result<Existing, ImportError> {
        let portal = match root.join("acervo.yaml").is_file() {
            true => Some(source::read_portal(root).map_err(ImportError::Read)?),
            false => None,
        };
        let settings = portal.as_ref().and_then(|portal| decode::portal(portal).0);
        let mut existing = Existing {
            has_portal: portal.is_some(),
            language: settings.and_then(|settings| settings.languages.first().copied()),
            found: HashMap::new(),
            imported: HashMap::new(),
        };
        for source in source::read_catalogue(root).map_err(ImportError::Read)?.descriptors {
            let path = source.path.strip_prefix("catalogue/").unwrap_or(&source.path);
            let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
            let Some((ty @ (Type::Dataset | Type::Organisation | Type::Service), id)) = Type::of_path(stem) else { continue };
            let (id, fields) = (id.to_owned(), fields(&source));
            let origin = fields.get("source").and_then(Value::as_object);
            let part = |name| origin.and_then(|origin| origin.get(name)).and_then(Value::as_str);
            if let (Some(of), Some(key)) = (part("catalogue"), part("id"))
                && of == catalogue
            {
                existing.imported.entry(key.to_owned()).or_insert_with(|| id.clone());
            }
            existing.found.insert((ty, id), Descriptor { source, fields });
        }
        Ok(existing)
    }

    pub fn has(&self, ty: Type, id: &str) -> bool {
        self.found.contains_key(&(ty, id.to_owned()))
    }

    /// The ids that no new entry may have.
    pub fn taken(&self, ty: Type) -> HashSet<String> {
        let ids = self.found.iter().filter(|((of, _), _)| *of == ty);
        let former = |descriptor: &Descriptor| match descriptor.fields.get("formerly") {
            Some(Value::Array(items)) => items.iter().filter_map(|item| Some(item.as_str()?.to_owned())).collect(),
            Some(Value::String(one)) => vec![one.clone()],
            _ => Vec::new(),
        };
        ids.flat_map(|((_, id), descriptor)| std::iter::once(id.clone()).chain(former(descriptor))).collect()
    }

    /// A descriptor that somebody moved is found again by its `formerly` or its source; an organisation that was
    /// there before the first import, by its name.
    pub fn follow_renames(&self, ledger: &mut Ledger, organisations: &[Mapped]) {
        let mut formerly: HashMap<(Type, &str), &str> = HashMap::new();
        let mut names: HashMap<String, &str> = HashMap::new();
        let mut all: Vec<_> = self.found.iter().collect();
        all.sort_by(|a, b| a.0.cmp(b.0));
        for ((ty, id), descriptor) in all {
            let former = descriptor.fields.get("formerly");
            let former = former
                .and_then(Value::as_array)
                .map_or_else(|| former.into_iter().collect(), |items| items.iter().collect::<Vec<_>>());
            former.into_iter().filter_map(Value::as_str).for_each(|old| {
                formerly.entry((*ty, old)).or_insert(id);
            });
            if *ty == Type::Organisation {
                let name = descriptor.fields.get("name");
                let texts = name
                    .and_then(Value::as_object)
                    .map_or_else(|| name.into_iter().collect(), |map| map.values().collect::<Vec<_>>());
                texts.into_iter().filter_map(Value::as_str).for_each(|name| {
                    names.entry(slug(name, false)).or_insert(id);
                });
            }
        }
        let claimed: HashSet<String> = ledger.datasets.values().map(|known| known.id.clone()).collect();
        let parts = [
            (Type::Organisation, &mut ledger.organisations),
            (Type::Dataset, &mut ledger.datasets),
            (Type::Service, &mut ledger.services),
        ];
        for (ty, entries) in parts {
            for (key, known) in entries.iter_mut().filter(|(_, known)| !self.has(ty, &known.id)) {
                let source =
                    || self.imported.get(key).map(String::as_str).filter(|id| ty == Type::Dataset && !claimed.contains(*id));
                if let Some(id) = formerly.get(&(ty, known.id.as_str())).copied().or_else(source) {
                    known.id = id.to_owned();
                }
            }
        }
        for (key, id) in self.imported.iter().filter(|(_, id)| !claimed.contains(*id)) {
            ledger.datasets.entry(key.clone()).or_insert_with(|| Known { id: id.clone(), ..Known::default() });
        }
        for entry in organisations {
            if let Some(id) = names.get(&slug(&entry.name, false)) {
                ledger
                    .organisations
                    .entry(entry.key.clone())
                    .or_insert_with(|| Known { id: (*id).to_owned(), ..Known::default() });
            }
        }
    }
}

fn fields(source: &Source) -> Map<String, Value> {
    let text = String::from_utf8_lossy(&source.bytes);
    let parts = split(&text, &source.path);
    let (root, _) = yaml::parse(parts.1, yaml::Limits::default());
    match root.as_ref().map(written) {
        Some(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

/// A file's text before its YAML, its YAML, and what is behind that.
pub fn split<'t>(text: &'t str, path: &str) -> (&'t str, &'t str, &'t str) {
    let bom = if text.starts_with('\u{feff}') { 3 } else { 0 };
    if !path.ends_with(".md") {
        return (&text[..bom], &text[bom..], "");
    }
    let parts = yaml::split_front_matter(&text[bom..]);
    let (start, end) = (bom + parts.yaml_at, bom + parts.yaml_at + parts.yaml.len());
    (&text[..start], parts.yaml, &text[end..])
}

/// What came of an entry that was there.
#[derive(PartialEq)]
enum Update {
    None,
    Written,
    /// Its text has a form that cannot be edited without harm.
    Impossible,
}

/// Writes entries into a portal's folder.
pub struct Writer<'w> {
    pub into: &'w Path,
    pub existing: &'w Existing,
    pub report: &'w mut Report,
}

impl Writer<'_> {
    /// Writes a new entry, or brings what changed into the one that is there.
    pub fn write(
        &mut self,
        ty: Type,
        id: &str,
        fields: &Map<String, Value>,
        key: &str,
        ledger: &mut Entries,
    ) -> Result<(), ImportError> {
        let counted = ty == Type::Dataset;
        let base = ledger.get(key).cloned();
        let known = Known { id: id.to_owned(), fields: fingerprints(fields) };
        match (self.existing.found.get(&(ty, id.to_owned())), base) {
            (Some(descriptor), base) => {
                // An organisation that the import did not write is somebody's own.
                let own = ty == Type::Organisation && base.as_ref().is_none_or(|base| base.fields.is_empty());
                let outcome = match own {
                    true => Update::None,
                    false => self.update(ty, descriptor, fields, &base.unwrap_or_default())?,
                };
                let changed = outcome == Update::Written;
                let count = if changed { &mut self.report.counts.changed } else { &mut self.report.counts.unchanged };
                *count += usize::from(counted);
                if outcome == Update::Impossible {
                    // What was not written is not remembered as if it were.
                    return Ok(());
                }
                if own {
                    ledger.insert(key.to_owned(), Known { id: id.to_owned(), ..Known::default() });
                    return Ok(());
                }
            }
            (None, Some(base)) if !base.fields.is_empty() => {
                self.report.counts.removed += usize::from(counted);
                return Ok(());
            }
            (None, _) => {
                let text = yaml_text::descriptor(fields);
                if text.len() > LARGEST_DESCRIPTOR {
                    self.report.untouchable.push(format!("{}/{id}", ty.folder()));
                    return Ok(());
                }
                let path = format!("catalogue/{}/{id}.yaml", ty.folder());
                write_file(self.into, &path, text.as_bytes()).map_err(ImportError::Write)?;
                self.report.counts.new += usize::from(counted);
            }
        }
        ledger.insert(key.to_owned(), known);
        Ok(())
    }

    fn update(
        &mut self,
        ty: Type,
        descriptor: &Descriptor,
        fields: &Map<String, Value>,
        base: &Known,
    ) -> Result<Update, ImportError> {
        let path = &descriptor.source.path;
        let merged = merge(&base.fields, &descriptor.fields, fields);
        self.report.contested.extend(merged.contested.into_iter().map(|field| (path.to_string(), field)));
        if merged.changes.is_empty() {
            return Ok(Update::None);
        }
        let order: Vec<&str> = ty.record().fields.iter().map(|field| field.name).collect();
        let text = String::from_utf8_lossy(&descriptor.source.bytes);
        let (before, yaml, after) = split(&text, path);
        let mut edited = Some(yaml.to_owned());
        for (name, change) in &merged.changes {
            let value = match change {
                Change::Set(value) => Some(value),
                Change::Remove => None,
            };
            edited = edited.and_then(|text| yaml_edit::set(&text, name, value, &order));
        }
        let Some(edited) = edited.filter(|_| !text.contains('\u{fffd}')) else {
            self.report.untouchable.push(path.to_string());
            return Ok(Update::Impossible);
        };
        let whole = format!("{before}{edited}{after}");
        write_file(self.into, path, whole.as_bytes()).map_err(ImportError::Write)?;
        Ok(Update::Written)
    }
}

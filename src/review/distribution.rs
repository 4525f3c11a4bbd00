use super::content::{self, Place};
use super::entry::{Tale, host};
use super::{Part, fields};
use crate::model::{Column, Distribution, Either};

pub fn compare(before: &[Distribution], after: &[Distribution], tale: &mut Tale) {
    let (pairs, gone, new) = matched(before, after);
    for it in gone {
        let event = tale.event("distribution-removed").with("part", name(it));
        tale.tell("distributions", event.with("format", &*it.format.id));
    }
    for it in new {
        let event = tale.event("distribution-added").with("part", name(it));
        tale.tell("distributions", event.with("format", &*it.format.id));
    }
    let [(old, then_id), (new, now_id)] = tale.sides;
    let place = |all: &[Distribution], it: &Distribution| all.iter().position(|other| std::ptr::eq(other, it)).unwrap_or(0);
    for (then, now) in pairs {
        let columns = if then == now { Vec::new() } else { one(then, now, tale) };
        let was = Place { catalogue: old, dataset: then_id, at: place(before, then), distribution: then };
        let is = Place { catalogue: new, dataset: now_id, at: place(after, now), distribution: now };
        content::compare(&was, &is, &columns, &|| name(now), tale);
    }
}

/// Tells what came of one, and gives the columns that were told of.
fn one(then: &Distribution, now: &Distribution, tale: &mut Tale) -> Vec<String> {
    let mut told = Vec::new();
    let (from, to) = (address(then), address(now));
    if from != to {
        let hosts = (host(from), host(to));
        let event = match hosts {
            (from, to) if from != to => {
                let here = |host: Option<String>| Part::Code(host.unwrap_or_else(|| "catalogue/data/".to_owned()));
                tale.event("host-changed").with("part", name(now)).with("from", here(from)).with("to", here(to))
            }
            _ => tale.event("address-changed").with("from", from).with("to", to),
        };
        tale.tell("distributions", event);
        told.extend(["url", "file"]);
    }
    if then.format.id != now.format.id {
        let event = tale.event("format-changed").with("part", name(now));
        tale.tell("distributions", event.with("from", &*then.format.id).with("to", &*now.format.id));
        told.push("format");
    }
    if then.license != now.license {
        let none = || Part::Label { key: "review-no-licence".into(), code: String::new() };
        let licence = |it: &Distribution| it.license.as_ref().map_or_else(none, |licence| Part::from(&*licence.id));
        let event = tale.event("file-licence-changed").with("part", name(now));
        tale.tell("distributions", event.with("from", licence(then)).with("to", licence(now)));
        told.push("license");
    }
    let mut named = Vec::new();
    if columns(then, now, &mut named, tale) {
        told.push("schema");
    }
    tale.part("distributions", name(now), "distribution", fields::differing(then, now), &told);
    named
}

/// Tells which columns break who reads the file, and whether that accounts for all that differs in them.
fn columns(then: &Distribution, now: &Distribution, named: &mut Vec<String>, tale: &mut Tale) -> bool {
    let Some(Either::Left(before)) = &then.schema else { return false };
    let Some(Either::Left(after)) = &now.schema else {
        if now.schema.is_none() && !before.fields.is_empty() {
            let event = tale.event("columns-undescribed").with("part", name(now));
            tale.tell("distributions", event);
        }
        return now.schema.is_none();
    };
    let same = |column: &Column| after.fields.iter().find(|other| other.name == column.name);
    let mut rest = before.fields.clone();
    for column in &before.fields {
        let event = match same(column) {
            None => tale.event("column-dropped").with("part", name(now)).with("column", &*column.name),
            Some(other) if other.ty != column.ty => {
                let code = |column: &Column| Part::code("column-type", column.ty.as_str());
                let event = tale.event("column-retyped").with("part", name(now)).with("column", &*column.name);
                event.with("from", code(column)).with("to", code(other))
            }
            Some(_) => continue,
        };
        tale.tell("distributions", event);
        named.push(column.name.to_string());
        rest.retain(|other| other.name != column.name);
    }
    let left: Vec<_> = after.fields.iter().filter(|column| rest.iter().any(|it| it.name == column.name)).collect();
    left.len() == after.fields.len() && rest.iter().collect::<Vec<_>>() == left
}

/// Where it is: an address, or a path below `catalogue/data/`.
fn address(it: &Distribution) -> &str {
    it.url.as_deref().or(it.file.as_deref()).unwrap_or("")
}

fn name(it: &Distribution) -> Part {
    match &it.title {
        Some(title) => Part::Text(title.clone()),
        None => Part::from(address(it)),
    }
}

type Same = fn(&Distribution, &Distribution) -> bool;
type Matched<'d> = (Vec<(&'d Distribution, &'d Distribution)>, Vec<&'d Distribution>, Vec<&'d Distribution>);

/// Distributions have no ids. The same one is at the same address; or else has the same title and format, the same
/// title, the same format, or is the only one that is left.
fn matched<'d>(before: &'d [Distribution], after: &'d [Distribution]) -> Matched<'d> {
    let mut gone: Vec<&Distribution> = before.iter().collect();
    let mut new: Vec<&Distribution> = after.iter().collect();
    let mut pairs = Vec::new();
    let ways: [Same; 4] = [
        |a, b| address(a) == address(b),
        |a, b| titled(a, b) && a.format.id == b.format.id,
        titled,
        |a, b| a.format.id == b.format.id && (a.title.is_none() || b.title.is_none()),
    ];
    for way in ways {
        gone.retain(|then| match new.iter().position(|now| way(then, now)) {
            Some(at) => {
                pairs.push((*then, new.remove(at)));
                false
            }
            None => true,
        });
    }
    if let ([then], [now]) = (gone.as_slice(), new.as_slice()) {
        return (pairs.into_iter().chain([(*then, *now)]).collect(), Vec::new(), Vec::new());
    }
    (pairs, gone, new)
}

fn titled(a: &Distribution, b: &Distribution) -> bool {
    a.title.is_some() && a.title == b.title
}

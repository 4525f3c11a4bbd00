//! A file that a descriptor names and that is not below `catalogue/data/`.

use super::{Diagnostic, Entry, Place, Rule, Scope, nearest};
use crate::decode::{Mention, Trail};

pub const RULE: Rule = Rule::error("missing-file");

pub fn look(scope: &Scope, entry: &Entry, trail: &Trail, mention: Mention, out: &mut Vec<Diagnostic>) {
    let Mention::File(path) = mention else { return };
    if scope.catalogue.data_file(path).is_none() {
        let files = scope.catalogue.data.iter().map(|(path, _)| &**path);
        let same_name = files.clone().find(|known| known.rsplit('/').next() == path.rsplit('/').next());
        let close = same_name.or_else(|| nearest(path, files));
        out.push(entry.finding(&RULE, Place::Value(trail.path())).arg("path", path).nearest(close));
    }
}

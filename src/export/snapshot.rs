//! A month's figures as the file in which they are kept: a line an indicator, so that two months compare line by line.

use crate::model::Snapshot;

pub fn yaml(snapshot: &Snapshot) -> Vec<u8> {
    let mut out = String::from("# Kept by `acervo snapshot`. A month that is past is never written again.\n");
    out.push_str(&format!(
        "as_of: {}\nmethod: {}\nversion: {}\n",
        snapshot.as_of,
        quoted(&snapshot.method),
        quoted(&snapshot.version)
    ));
    if let Some(commit) = &snapshot.commit {
        out.push_str(&format!("commit: {}\n", quoted(commit)));
    }
    out.push_str("indicators:\n");
    for figure in &snapshot.indicators {
        let excluded = figure.excluded.map(|count| format!(", excluded: {count}")).unwrap_or_default();
        let (id, numerator, denominator) = (&*figure.id, figure.numerator, figure.denominator);
        out.push_str(&format!("  - {{id: {id}, numerator: {numerator}, denominator: {denominator}{excluded}}}\n"));
    }
    out.into_bytes()
}

/// A text that nothing in it can end: as JSON writes it, which YAML reads too.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

use serde_json::{Value, json};

/// What must be there in some case only: the part of such rules that looks at one record alone.
pub fn of(record: &str) -> Vec<Value> {
    match record {
        "dataset" => vec![
            when("stage", json!(["published"]), present(&["modified", "distributions"])),
            when("stage", json!(["published"]), json!({ "anyOf": [present(&["license"]), each_distribution_licensed()] })),
            when("stage", json!(["planned"]), present(&["promise"])),
            when("access", json!(["restricted", "non_public"]), present(&["access_reason"])),
        ],
        "distribution" => vec![any_of(&[&["url"], &["file"], &["access_service"]])],
        "organisation" => vec![when("ranked", json!([false]), present(&["ranked_reason"]))],
        "post" => vec![any_of(&[&["holder"], &["vacant_since"]])],
        "actor" => vec![when("kind", json!(["individual"]), present(&["consent"]))],
        "action" => vec![present(&["milestones"])],
        "milestone" => vec![
            any_of(&[&["due", "baseline_due"], &["recurring"]]),
            when("status", json!(["completed"]), present(&["completed_on"])),
        ],
        "request" => vec![when("status", json!(["released", "partly_released"]), present(&["answered_by"]))],
        _ => Vec::new(),
    }
}

/// Fields that are there with something in them.
fn present(fields: &[&str]) -> Value {
    let something = json!({ "not": { "enum": [null, []] } });
    let each: serde_json::Map<_, _> = fields.iter().map(|field| ((*field).to_owned(), something.clone())).collect();
    json!({ "required": fields, "properties": each })
}

fn any_of(ways: &[&[&str]]) -> Value {
    json!({ "anyOf": ways.iter().map(|fields| present(fields)).collect::<Vec<_>>() })
}

fn when(field: &str, values: Value, then: Value) -> Value {
    json!({ "if": { "required": [field], "properties": { (field): { "enum": values } } }, "then": then })
}

/// A dataset needs no licence of its own where all its files have one.
fn each_distribution_licensed() -> Value {
    let licensed = present(&["license"]);
    let mut schema = present(&["distributions"]);
    schema["properties"]["distributions"] =
        json!({ "anyOf": [{ "type": "array", "minItems": 1, "items": licensed }, { "type": "object", "allOf": [licensed] }] });
    schema
}

use acervo::yaml::{Node, Style, Value as Tree};
use regex::Regex;
use serde_json::Value;

/// What a schema (JSON Schema 2020-12) finds wrong in an instance.
///
/// # Panics
/// The schema has a keyword that is not known here.
pub fn faults(schema: &Value, instance: &Value) -> Vec<String> {
    let mut found = Vec::new();
    look(schema, schema, instance, "", &mut found);
    found
}

fn accepts(root: &Value, schema: &Value, instance: &Value) -> bool {
    let mut found = Vec::new();
    look(root, schema, instance, "", &mut found);
    found.is_empty()
}

fn look(root: &Value, schema: &Value, instance: &Value, path: &str, out: &mut Vec<String>) {
    let keywords = match schema {
        Value::Object(keywords) => keywords,
        Value::Bool(true) => return,
        _ => return out.push(format!("{path}: nothing is allowed here")),
    };
    let ways = |list: &Value| list.as_array().expect("a list").iter().filter(|way| accepts(root, way, instance)).count();
    let matches = |pattern: &Value, text: &str| Regex::new(pattern.as_str().expect("text")).expect("a pattern").is_match(text);
    for (keyword, value) in keywords {
        let count = || usize::try_from(value.as_u64().expect("a count")).expect("a small count");
        let sound = match keyword.as_str() {
            "$schema" | "$defs" | "title" | "description" | "examples" | "enumDescriptions" | "then" => true,
            "$ref" => {
                let target = value.as_str().and_then(|at| root.pointer(at.strip_prefix('#')?)).expect("a definition");
                look(root, target, instance, path, out);
                true
            }
            "type" => match value {
                Value::Array(types) => types.iter().any(|ty| is_of(instance, ty)),
                one => is_of(instance, one),
            },
            "enum" => value.as_array().expect("a list").contains(instance),
            "pattern" => instance.as_str().is_none_or(|text| matches(value, text)),
            "format" => {
                assert_eq!(value, "date");
                instance.as_str().is_none_or(|text| text.parse::<jiff::civil::Date>().is_ok())
            }
            "minimum" => instance.as_f64().is_none_or(|number| number >= value.as_f64().expect("a number")),
            "maximum" => instance.as_f64().is_none_or(|number| number <= value.as_f64().expect("a number")),
            "maxLength" => instance.as_str().is_none_or(|text| text.chars().count() <= count()),
            "minItems" => instance.as_array().is_none_or(|items| items.len() >= count()),
            "maxItems" => instance.as_array().is_none_or(|items| items.len() <= count()),
            "items" => {
                for (at, item) in instance.as_array().into_iter().flatten().enumerate() {
                    look(root, value, item, &format!("{path}[{at}]"), out);
                }
                true
            }
            "required" => {
                let lacking = |name: &&Value| instance.is_object() && instance.get(name.as_str().expect("a name")).is_none();
                value.as_array().expect("a list").iter().all(|name| !lacking(&name))
            }
            "properties" => {
                for (name, schema) in value.as_object().expect("a map") {
                    if let Some(inside) = instance.get(name) {
                        look(root, schema, inside, &format!("{path}.{name}"), out);
                    }
                }
                true
            }
            "patternProperties" | "additionalProperties" => {
                let own = |name: &String| keywords.get("properties").is_some_and(|known| known.get(name).is_some());
                let patterns = keywords.get("patternProperties").and_then(Value::as_object);
                for (name, inside) in instance.as_object().into_iter().flatten() {
                    let of_patterns: Vec<_> =
                        patterns.into_iter().flatten().filter(|(p, _)| matches(&Value::from(p.as_str()), name)).collect();
                    let path = format!("{path}.{name}");
                    if keyword == "patternProperties" {
                        of_patterns.iter().for_each(|(_, schema)| look(root, schema, inside, &path, out));
                    } else if of_patterns.is_empty() && !own(name) {
                        look(root, value, inside, &path, out);
                    }
                }
                true
            }
            "anyOf" => ways(value) > 0,
            "oneOf" => ways(value) == 1,
            "allOf" => {
                value.as_array().expect("a list").iter().for_each(|part| look(root, part, instance, path, out));
                true
            }
            "not" => !accepts(root, value, instance),
            "if" => {
                if accepts(root, value, instance) {
                    look(root, &keywords["then"], instance, path, out);
                }
                true
            }
            other => panic!("no such keyword: {other}"),
        };
        if !sound {
            out.push(format!("{path}: {keyword} {value}"));
        }
    }
}

fn is_of(instance: &Value, ty: &Value) -> bool {
    match ty.as_str().expect("the name of a type") {
        "null" => instance.is_null(),
        "boolean" => instance.is_boolean(),
        "string" => instance.is_string(),
        "number" => instance.is_number(),
        "integer" => instance.as_f64().is_some_and(|number| number.fract() == 0.0),
        "array" => instance.is_array(),
        "object" => instance.is_object(),
        other => panic!("no such type: {other}"),
    }
}

/// A tree as an editor reads it: plain scalars are what YAML 1.2 takes them for (section 10.3.2).
pub fn plain(node: &Node) -> Value {
    match &node.value {
        Tree::Null => Value::Null,
        Tree::Scalar(text, Style::Plain) => match &**text {
            "true" | "True" | "TRUE" => Value::Bool(true),
            "false" | "False" | "FALSE" => Value::Bool(false),
            text => number(text).unwrap_or_else(|| text.into()),
        },
        Tree::Scalar(text, _) => Value::from(&**text),
        Tree::List(items) => items.iter().map(plain).collect(),
        Tree::Map(pairs) => {
            Value::Object(pairs.iter().map(|(key, value)| (key.text().unwrap_or("").to_owned(), plain(value))).collect())
        }
    }
}

fn number(text: &str) -> Option<Value> {
    let digits = text.trim_start_matches(['-', '+', '.']);
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    text.parse::<i64>().ok().map(Value::from).or_else(|| text.parse::<f64>().ok().map(Value::from))
}

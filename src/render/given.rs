//! What a page is given, found by name at once: a template asks for a name hundreds of times.

use std::collections::HashMap;
use std::sync::Arc;

use minijinja::value::{Enumerator, Object, Value};
use rustc_hash::FxBuildHasher;

#[derive(Debug)]
struct Given(HashMap<Box<str>, Value, FxBuildHasher>);

/// Some maps as one; of those that have a name, the first gives its value.
pub fn given<const N: usize>(maps: [&Value; N]) -> Value {
    let mut all = HashMap::default();
    for map in maps {
        for key in map.try_iter().into_iter().flatten() {
            if let (Some(name), Ok(value)) = (key.as_str(), map.get_item(&key)) {
                all.entry(Box::from(name)).or_insert(value);
            }
        }
    }
    Value::from_object(Given(all))
}

impl Object for Given {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.0.get(key.as_str()?).cloned()
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        let mut names: Vec<&str> = self.0.keys().map(|name| &**name).collect();
        names.sort_unstable();
        Enumerator::Values(names.into_iter().map(Value::from).collect())
    }
}

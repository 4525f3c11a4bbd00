//! What a page is given, found by name at once: a template asks for a name hundreds of times.

use std::collections::HashMap;
use std::sync::Arc;

use minijinja::value::{Enumerator, Object, Value};
use rustc_hash::FxBuildHasher;

#[derive(Debug)]
struct Given(HashMap<Box<str>, Value, FxBuildHasher>);

/// More names than most pages are given.
const MOST: usize = 32;

/// Some maps as one; of those that have a name, the first gives its value.
pub fn given<const N: usize>(maps: [&Value; N]) -> Value {
    let mut all = HashMap::with_capacity_and_hasher(MOST, FxBuildHasher);
    for (key, value) in maps.into_iter().filter_map(|map| map.as_object()?.try_iter_pairs()).flatten() {
        if let Some(name) = key.as_str() {
            all.entry(Box::from(name)).or_insert(value);
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

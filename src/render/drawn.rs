//! Parts of pages that are the same on many: drawn once, and kept.

use std::collections::HashMap;
use std::sync::RwLock;

use minijinja::value::Value;
use minijinja::{Error, State, context};

/// A template's name, the way to the root, and what else it depends on.
type Key = (String, String, Depends);

/// What a part depends on besides the site and the way to its root: two with the same are the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Depends {
    pub text: String,
    pub numbers: [u64; 3],
}

/// What was drawn, as HTML.
#[derive(Default)]
pub struct Drawn(RwLock<HashMap<Key, Value>>);

impl Drawn {
    /// A template that is given the page's `root` and what `own` makes as `own`, which `depends` stands for.
    ///
    /// # Errors
    /// The template fails.
    pub fn get(&self, state: &State, template: &str, depends: Depends, own: impl FnOnce() -> Value) -> Result<Value, Error> {
        let root = state.lookup("root").unwrap_or_default().to_string();
        let key = (template.to_owned(), root, depends);
        if let Some(known) = self.0.read().ok().and_then(|drawn| drawn.get(&key).cloned()) {
            return Ok(known);
        }
        let given = context! { root => key.1.as_str(), own => own() };
        let html = Value::from_safe_string(state.env().get_template(template)?.render(given)?);
        if let Ok(mut drawn) = self.0.write() {
            drawn.insert(key, html.clone());
        }
        Ok(html)
    }
}

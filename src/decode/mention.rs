use crate::model::{Markdown, Text, Type, VocabularyName};
use crate::yaml::Step;

/// Something in an entry that leads out of it, or that people read: what most rules look at.
#[derive(Clone, Copy)]
pub enum Mention<'v> {
    Entry {
        types: &'static [Type],
        id: &'v str,
    },
    /// Either the id of an entry or a plain name.
    EntryOrName {
        types: &'static [Type],
        id: &'v str,
    },
    Term {
        vocabulary: VocabularyName,
        id: &'v str,
    },
    Url(&'v str),
    File(&'v str),
    Text(&'v Text),
    Markdown(&'v Markdown),
}

#[derive(Clone, Copy, Debug)]
enum Part {
    Key(&'static str),
    Index(usize),
}

/// The way from an entry to one of its values.
#[derive(Clone, Debug, Default)]
pub struct Trail(Vec<Part>);

impl Trail {
    pub fn inside(&mut self, key: &'static str, visit: impl FnOnce(&mut Trail)) {
        self.0.push(Part::Key(key));
        visit(self);
        self.0.pop();
    }

    pub fn item(&mut self, index: usize, visit: impl FnOnce(&mut Trail)) {
        self.0.push(Part::Index(index));
        visit(self);
        self.0.pop();
    }

    pub(super) fn enter(&mut self, step: Step<'static>) {
        self.0.push(match step {
            Step::Key(key) => Part::Key(key),
            Step::Index(index) => Part::Index(index),
        });
    }

    pub(super) fn leave(&mut self) {
        self.0.pop();
    }

    /// The names of the fields on the way, the outermost first.
    pub fn fields(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.0.iter().filter_map(|part| match part {
            Part::Key(key) => Some(*key),
            Part::Index(_) => None,
        })
    }

    /// The name of the innermost field.
    pub fn field(&self) -> &'static str {
        let keys = self.0.iter().rev().filter_map(|part| match part {
            Part::Key(key) => Some(*key),
            Part::Index(_) => None,
        });
        keys.into_iter().next().unwrap_or("")
    }

    /// As it is written in a place: `milestones[2].due`.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for part in &self.0 {
            match part {
                Part::Key(key) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(key);
                }
                Part::Index(index) => path.push_str(&format!("[{index}]")),
            }
        }
        path
    }
}

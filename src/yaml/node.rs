use std::borrow::Cow;
use std::ops::Range;

/// A range of bytes in the text that was parsed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub start: u32,
    pub end: u32,
}

impl Span {
    pub fn new(start: usize, end: usize) -> Span {
        let fit = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Span { start: fit(start), end: fit(end.max(start)) }
    }

    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The same span in a text that has `by` more bytes before it.
    pub fn shifted(self, by: usize) -> Span {
        Span::new(self.start as usize + by, self.end as usize + by)
    }
}

/// How a scalar was written; only a plain one can mean null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Plain,
    Quoted,
    Block,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Value<'s> {
    Null,
    Scalar(Cow<'s, str>, Style),
    List(Vec<Node<'s>>),
    Map(Vec<(Node<'s>, Node<'s>)>),
}

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Node<'s> {
    pub span: Span,
    pub value: Value<'s>,
}

/// One step of the way from the root of a tree to a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'p> {
    Key(&'p str),
    Index(usize),
}

impl<'s> Node<'s> {
    pub fn is_null(&self) -> bool {
        matches!(self.value, Value::Null)
    }

    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(text, _) => Some(text),
            _ => None,
        }
    }

    pub fn list(&self) -> Option<&[Node<'s>]> {
        match &self.value {
            Value::List(items) => Some(items),
            _ => None,
        }
    }

    pub fn map(&self) -> Option<&[(Node<'s>, Node<'s>)]> {
        match &self.value {
            Value::Map(pairs) => Some(pairs),
            _ => None,
        }
    }

    /// The value of a key, where this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Node<'s>> {
        self.pair(key).map(|(_, value)| value)
    }

    /// A key of this map and its value.
    pub fn pair(&self, key: &str) -> Option<(&Node<'s>, &Node<'s>)> {
        let (name, value) = self.map()?.iter().find(|(name, _)| name.text() == Some(key))?;
        Some((name, value))
    }

    /// Follows the steps as far as they lead. Gives the last node reached, the key that led to it, and
    /// whether every step could be taken, so that a message about something absent can point at its parent.
    pub fn walk<'n>(&'n self, steps: &[Step]) -> (&'n Node<'s>, Option<&'n Node<'s>>, bool) {
        let mut here = self;
        let mut key = None;
        for step in steps {
            let next = match step {
                Step::Key(name) => here.pair(name).map(|(k, v)| (Some(k), v)),
                Step::Index(i) => match here.list() {
                    Some(items) => items.get(*i).map(|item| (None, item)),
                    // A field that takes a list also takes its only item bare.
                    None if *i == 0 => Some((key, here)),
                    None => None,
                },
            };
            match next {
                Some((k, v)) => (key, here) = (k, v),
                None => return (here, key, false),
            }
        }
        (here, key, true)
    }
}

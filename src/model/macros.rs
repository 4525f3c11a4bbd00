//! The one table: each record's fields are written once, and become a plain struct, its decoding, its JSON
//! and the data that the schema, the manual, the forms and the generic pages read.

/// A record: `name: Type => need` for each field, where the need is `required`, `optional` or `when "rule"`.
/// A required field's type stands as it is; any other is wrapped in `Option`, or is a `Vec` as it is.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident $label:literal { $($(#[$fdoc:meta])* $field:ident $(as $key:literal)? : $ty:ty => $need:ident $($rule:literal)?),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize)]
        pub struct $name {
            $($(#[$fdoc])*
            $(#[serde(rename = $key)])?
            #[serde(skip_serializing_if = "crate::decode::Value::is_absent")]
            pub $field: $crate::model::macros::record!(@type $need $ty),)*
        }

        impl $name {
            pub const RECORD: $crate::model::shape::Record = $crate::model::shape::Record {
                name: $label,
                fields: &[$($crate::model::shape::Field {
                    name: $crate::model::macros::record!(@name $field $($key)?),
                    need: $crate::model::macros::record!(@need $need $($rule)?),
                    shape: <$ty as $crate::decode::Value>::SHAPE,
                }),*],
            };
        }

        impl $crate::model::shape::Fielded for $name {
            fn serialize_field<S: serde::Serializer>(&self, field: &str, serializer: S) -> Result<S::Ok, S::Error> {
                match field {
                    $($crate::model::macros::record!(@name $field $($key)?) if !$crate::decode::Value::is_absent(&self.$field) => {
                        serde::Serialize::serialize(&self.$field, serializer)
                    })*
                    _ => serializer.serialize_none(),
                }
            }
        }

        impl $crate::decode::Value for $name {
            const SHAPE: $crate::model::shape::Shape = $crate::model::shape::Shape::Record(&Self::RECORD);

            fn decode(node: &$crate::yaml::Node, out: &mut $crate::decode::Decoder) -> Option<Self> {
                let fields = out.open(node, &Self::RECORD)?;
                $(let $field = $crate::model::macros::record!(@decode $need, out, fields, $crate::model::macros::record!(@name $field $($key)?));)*
                out.close(node, &Self::RECORD);
                Some($name { $($field: $crate::model::macros::record!(@take $need $field)),* })
            }

            fn mentions(&self, trail: &mut $crate::decode::Trail, see: &mut dyn FnMut(&$crate::decode::Trail, $crate::decode::Mention)) {
                $(trail.inside($crate::model::macros::record!(@name $field $($key)?), |trail| {
                    $crate::decode::Value::mentions(&self.$field, trail, see);
                });)*
            }
        }
    };
    (@name $field:ident $key:literal) => { $key };
    (@name $field:ident) => { stringify!($field) };
    (@type required $ty:ty) => { $ty };
    (@type many $ty:ty) => { $ty };
    (@type optional $ty:ty) => { Option<$ty> };
    (@type when $ty:ty) => { Option<$ty> };
    (@need required) => { $crate::model::shape::Need::Required };
    (@need many) => { $crate::model::shape::Need::Optional };
    (@need many $rule:literal) => { $crate::model::shape::Need::When($rule) };
    (@need optional) => { $crate::model::shape::Need::Optional };
    (@need when $rule:literal) => { $crate::model::shape::Need::When($rule) };
    (@decode required, $out:ident, $fields:ident, $name:expr) => { $out.required($fields, $name) };
    (@decode many, $out:ident, $fields:ident, $name:expr) => { $out.optional($fields, $name) };
    (@decode optional, $out:ident, $fields:ident, $name:expr) => { $out.optional($fields, $name) };
    (@decode when, $out:ident, $fields:ident, $name:expr) => { $out.optional($fields, $name) };
    (@take required $field:ident) => { $field? };
    (@take many $field:ident) => { $field.unwrap_or_default() };
    (@take optional $field:ident) => { $field };
    (@take when $field:ident) => { $field };
}

/// A closed list of codes as an enum.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident $label:literal { $($variant:ident = $code:literal),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($variant),* }

        impl $name {
            pub const LIST: $crate::model::shape::CodeList = $crate::model::shape::CodeList { name: $label, codes: &[$($code),*] };

            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code),* }
            }

            pub fn parse(text: &str) -> Option<Self> {
                match text { $($code => Some(Self::$variant),)* _ => None }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl $crate::decode::Value for $name {
            const SHAPE: $crate::model::shape::Shape = $crate::model::shape::Shape::Code(&Self::LIST);

            fn decode(node: &$crate::yaml::Node, out: &mut $crate::decode::Decoder) -> Option<Self> {
                let text = out.scalar(node, &Self::SHAPE)?;
                Self::parse(text).or_else(|| out.not_a_code(node, text, &Self::LIST))
            }
        }
    )*};
}

/// The types of entries: the folder of each, and the enums over all of them.
macro_rules! types {
    ($($(#[$doc:meta])* $name:ident $label:literal in $folder:literal),* $(,)?) => {
        /// The type of an entry, in the order in which a portal shows them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Type { $($(#[$doc])* $name),* }

        /// What an entry says.
        #[derive(Clone, Debug, PartialEq, serde::Serialize)]
        #[serde(untagged)]
        pub enum Body { $($name(Box<$name>)),* }

        impl Type {
            pub const ALL: &'static [Type] = &[$(Type::$name),*];

            /// Its name in the singular, as references and rules use it.
            pub fn as_str(self) -> &'static str {
                match self { $(Type::$name => $label),* }
            }

            /// Its folder below `catalogue/`, which is that of its pages too.
            pub fn folder(self) -> &'static str {
                match self { $(Type::$name => $folder),* }
            }

            pub fn record(self) -> &'static $crate::model::shape::Record {
                match self { $(Type::$name => &$name::RECORD),* }
            }

            pub(crate) fn decode(self, node: &$crate::yaml::Node, out: &mut $crate::decode::Decoder) -> Option<Body> {
                match self { $(Type::$name => <$name as $crate::decode::Value>::decode(node, out).map(|v| Body::$name(Box::new(v)))),* }
            }
        }

        impl $crate::model::shape::Fielded for Body {
            fn serialize_field<S: serde::Serializer>(&self, field: &str, serializer: S) -> Result<S::Ok, S::Error> {
                match self { $(Body::$name(v) => v.serialize_field(field, serializer)),* }
            }
        }

        impl Body {
            pub(crate) fn mentions(&self, trail: &mut $crate::decode::Trail, see: &mut dyn FnMut(&$crate::decode::Trail, $crate::decode::Mention)) {
                match self { $(Body::$name(v) => $crate::decode::Value::mentions(&**v, trail, see)),* }
            }
        }

        $(
            impl $crate::model::Target for $name {
                const TYPES: &'static [Type] = &[Type::$name];
            }
            impl $crate::model::Of for $name {
                const TYPE: Type = Type::$name;
                fn of(body: &Body) -> Option<&Self> {
                    match body { Body::$name(v) => Some(v), _ => None }
                }
            }
        )*
    };
}

pub(crate) use {codes, record, types};

//! The kinds of catalogues, each a small mapping from its own terms to those of the interchange form.

mod arcgis_hub;
mod aws_registry;
mod ckan;
mod data_json;
mod dcat;
mod frictionless;
mod jkan;
mod opendatasoft;
mod plan_mx;
mod socrata;
mod terms;

use serde_json::Value;

use super::ImportError;
use super::fetch::Reader;

/// A catalogue in the interchange form.
#[derive(Debug)]
pub struct Found {
    pub catalogue: Value,
    /// How many broken texts were mended.
    pub mended: usize,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $code:literal $module:ident,)*) => {
        /// What a source is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Kind { $($(#[$doc])* $name),* }

        impl Kind {
            pub const CODES: &'static [&'static str] = &[$($code),*];

            pub fn parse(text: &str) -> Option<Kind> {
                match text { $($code => Some(Kind::$name),)* _ => None }
            }
        }

        /// Reads a source of a kind.
        ///
        /// # Errors
        /// It cannot be read, or is of another kind.
        pub fn read(kind: Kind, reader: &Reader, source: &str) -> Result<Found, ImportError> {
            match kind { $(Kind::$name => $module::read(reader, source)),* }
        }
    };
}

kinds! {
    /// The action API of CKAN, or what it answered.
    Ckan = "ckan" ckan,
    /// DCAT in RDF.
    Dcat = "dcat" dcat,
    /// DCAT-US 1.1 and 3.0, and the Argentine profile.
    DataJson = "data-json" data_json,
    /// The Discovery API of Socrata, or what it answered.
    Socrata = "socrata" socrata,
    /// The search API of ArcGIS Hub, or what it answered.
    ArcgisHub = "arcgis-hub" arcgis_hub,
    /// The Explore API of Opendatasoft, or what it answered.
    Opendatasoft = "opendatasoft" opendatasoft,
    /// A data package, or a folder of them.
    Frictionless = "frictionless" frictionless,
    /// The folder of a JKAN portal.
    Jkan = "jkan" jkan,
    /// The folder of the Registry of Open Data on AWS.
    AwsRegistry = "aws-registry" aws_registry,
    /// An opening plan of Mexico's federal government, as Adela exports it.
    PlanMx = "plan-mx" plan_mx,
}

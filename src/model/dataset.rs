use super::macros::record;
use super::{
    Access, AccessReason, Availability, BoundingBox, Change, ChecksumAlgorithm, ColumnType, Day, Either, Email, File, Formats,
    Frequency, HvdCategory, Keywords, Language, LegalBasis, Licences, Link, Markdown, Organisation, Period, Place, PolicyAreas,
    Preview, Ref, Service, Stage, Term, Text, Themes, Url,
};

record! {
    /// A dataset: a thing the government knows, whether published, planned, closed or retired (dcat:Dataset).
    Dataset "dataset" {
        title: Text => required,
        description: Markdown => required,
        publisher: Ref<Organisation> => required,
        stage: Stage => required,
        access: Access => required,
        access_reason: AccessReason => when "closed-without-reason",
        license: Term<Licences> => when "missing-field",
        frequency: Frequency => required,
        issued: Day => optional,
        modified: Day => when "missing-field",
        promise: Promise => when "planned-without-promise",
        steward: Steward => optional,
        contact: Contact => when "published-without-contact",
        themes: Vec<Term<Themes>> => many,
        policy_areas: Vec<Term<PolicyAreas>> => many,
        keywords: Keywords => optional,
        spatial: Vec<Place> => many,
        spatial_resolution: f64 => optional,
        temporal: Temporal => optional,
        languages: Vec<Language> => many,
        landing_page: Url => optional,
        documentation: Vec<Link> => many,
        conforms_to: Vec<Link> => many,
        legal_basis: Vec<LegalBasis> => many,
        applicable_legislation: Vec<Url> => many,
        hvd_category: HvdCategory => optional,
        derived_from: Vec<Ref<Dataset>> => many,
        series: Ref<Dataset> => optional,
        version: Box<str> => optional,
        version_notes: Text => optional,
        quality_process: Text => optional,
        handover: Text => optional,
        source: Harvest => optional,
        distributions: Vec<Distribution> => many "published-without-distribution",
    }
}

record! {
    /// What an institution has promised of a planned dataset.
    Promise "promise" {
        due: Period => required,
        first_promised: Period => optional,
        basis: Text => optional,
        changes: Vec<Change> => many "moved-without-change-entry",
    }
}

record! {
    /// Who looks after the data: a role, not a person.
    Steward "steward" {
        role: Text => optional,
        email: Email => required,
    }
}

record! {
    Contact "contact" {
        name: Text => optional,
        email: Email => optional,
        url: Url => optional,
    }
}

record! {
    Temporal "temporal" {
        start: Period => optional,
        end: Period => optional,
    }
}

record! {
    /// Where an imported entry came from.
    Harvest "source" {
        catalogue: Box<str> => optional,
        id: Box<str> => optional,
        url: Url => optional,
        harvested: Day => optional,
    }
}

record! {
    /// A file or an address that gives the data in one form (dcat:Distribution).
    Distribution "distribution" {
        url: Url => when "missing-field",
        file: File => when "missing-field",
        title: Text => optional,
        description: Text => optional,
        format: Term<Formats> => required,
        media_type: Box<str> => optional,
        bytes: u64 => optional,
        checksum: Checksum => optional,
        modified: Day => optional,
        license: Term<Licences> => optional,
        rights: Text => optional,
        access_service: Ref<Service> => optional,
        conforms_to: Vec<Link> => many,
        availability: Availability => optional,
        compression: Box<str> => optional,
        schema: Either<Columns, Url> => optional,
        preview: Preview => optional,
    }
}

record! {
    Checksum "checksum" {
        algorithm: ChecksumAlgorithm => required,
        value: Box<str> => required,
    }
}

record! {
    /// The columns of a table (Frictionless Table Schema).
    Columns "columns" {
        fields: Vec<Column> => many,
    }
}

record! {
    Column "column" {
        name: Box<str> => required,
        ty as "type": ColumnType => required,
        title: Text => optional,
        description: Text => optional,
        unit: Box<str> => optional,
        codelist: Url => optional,
        constraints: Constraints => optional,
    }
}

record! {
    Constraints "constraints" {
        required: bool => optional,
        unique: bool => optional,
        minimum: Box<str> => optional,
        maximum: Box<str> => optional,
        min_length: u64 => optional,
        max_length: u64 => optional,
        pattern: Box<str> => optional,
        enumeration as "enum": Vec<Box<str>> => many,
    }
}

record! {
    /// The full form of a place; a place may also be written as one text.
    PlaceParts "place" {
        name: Text => optional,
        code: Box<str> => optional,
        uri: Url => optional,
        bbox: BoundingBox => optional,
    }
}

record! {
    /// The full form of a link; a link may also be written as its address alone.
    LinkParts "link" {
        title: Text => optional,
        url: Url => required,
    }
}

record! {
    /// A core data infrastructure or another choice of datasets. Members are never taken out: they leave.
    Collection "collection" {
        title: Text => required,
        description: Markdown => optional,
        steward: Ref<Organisation> => optional,
        criteria: Markdown => optional,
        legal_basis: Vec<LegalBasis> => many,
        requirements: Requirements => optional,
        members: Vec<Member> => many,
    }
}

record! {
    Requirements "requirements" {
        min_quality: u64 => optional,
        formats_any: Vec<Term<Formats>> => many,
        frequency_declared: bool => optional,
        license_declared: bool => optional,
        columns_described: bool => optional,
        steward_named: bool => optional,
    }
}

record! {
    Member "member" {
        dataset: Ref<Dataset> => required,
        since: Day => required,
        until: Day => optional,
        reason: Text => optional,
    }
}

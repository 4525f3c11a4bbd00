//! The closed lists. Each code's label is in the locale files, as `code-LIST-CODE`.

use super::macros::codes;

codes! {
    OrganisationKind "organisation-kind" {
        Ministry = "ministry", Agency = "agency", State = "state", Municipality = "municipality",
        Autonomous = "autonomous", Coordination = "coordination", Company = "company", Other = "other",
    }
    Level "level" { Federal = "federal", State = "state", Municipal = "municipal", Autonomous = "autonomous" }
    OrganisationStatus "organisation-status" {
        Active = "active", Renamed = "renamed", Merged = "merged", Split = "split", Closed = "closed",
    }
    PostRole "post-role" {
        ChiefDataOfficer = "chief_data_officer", DigitalOfficer = "digital_officer", DataSteward = "data_steward",
        Liaison = "liaison", OpenDataAdmin = "open_data_admin",
    }
    /// How far a dataset has come.
    Stage "stage" { Inventoried = "inventoried", Planned = "planned", Published = "published", Retired = "retired" }
    /// Who may have the data (EU access rights).
    Access "access" { Public = "public", Restricted = "restricted", NonPublic = "non_public" }
    AccessReason "access-reason" {
        PersonalData = "personal_data", Security = "security", Commercial = "commercial",
        ThirdParty = "third_party", LegalException = "legal_exception",
    }
    /// The categories of Implementing Regulation (EU) 2023/138.
    HvdCategory "hvd-category" {
        Geospatial = "geospatial", EarthObservation = "earth_observation", Meteorological = "meteorological",
        Statistics = "statistics", Companies = "companies", Mobility = "mobility",
    }
    ChecksumAlgorithm "checksum-algorithm" { Md5 = "md5", Sha1 = "sha1", Sha256 = "sha256", Sha512 = "sha512" }
    /// How long a file is meant to stay (EU planned availability).
    Availability "availability" {
        Available = "available", Stable = "stable", Temporary = "temporary", Experimental = "experimental",
    }
    Preview "preview" { Auto = "auto", Off = "off" }
    /// The types of Table Schema.
    ColumnType "column-type" {
        String = "string", Number = "number", Integer = "integer", Boolean = "boolean", Date = "date", Time = "time",
        Datetime = "datetime", Year = "year", Yearmonth = "yearmonth", Duration = "duration",
        Geopoint = "geopoint", Geojson = "geojson", Object = "object", Array = "array", Any = "any",
    }
    Part "part" {
        Coordination = "coordination", Funding = "funding", Data = "data", Legal = "legal",
        Capacity = "capacity", Delivery = "delivery",
    }
    /// The values of the Open Government Partnership.
    OgpValue "ogp-value" {
        Transparency = "transparency", Participation = "participation", Accountability = "accountability",
        Technology = "technology",
    }
    /// How far a milestone is, as those who answer for it declare.
    MilestoneStatus "milestone-status" {
        NotStarted = "not_started", Limited = "limited", Substantial = "substantial",
        Completed = "completed", Withdrawn = "withdrawn",
    }
    ResponseStatus "response-status" {
        Pending = "pending", Accepted = "accepted", Partly = "partly", Rejected = "rejected",
    }
    Channel "channel" { Issue = "issue", Email = "email", Event = "event", Foi = "foi", Form = "form" }
    RequesterKind "requester-kind" {
        Citizen = "citizen", Cso = "cso", Media = "media", Academia = "academia", Business = "business",
        Government = "government", International = "international",
    }
    RequestStatus "request-status" {
        Received = "received", UnderReview = "under_review", InProgress = "in_progress", Released = "released",
        PartlyReleased = "partly_released", NotHeld = "not_held", Refused = "refused",
        Transferred = "transferred", Withdrawn = "withdrawn", Duplicate = "duplicate",
    }
    ReuseKind "reuse-kind" {
        Application = "application", Api = "api", Visualization = "visualization", NewsArticle = "news_article",
        Paper = "paper", Idea = "idea", Hardware = "hardware",
    }
    ReuseOutcome "reuse-outcome" {
        GoodGovernance = "good_governance", SocialInclusion = "social_inclusion", Productivity = "productivity",
        Engagement = "engagement", Innovation = "innovation",
    }
    LegalKind "legal-kind" {
        Constitution = "constitution", Law = "law", Decree = "decree", Agreement = "agreement",
        Standard = "standard", Guideline = "guideline", International = "international",
    }
    LegalStatus "legal-status" {
        Draft = "draft", InConsultation = "in_consultation", Adopted = "adopted", InForce = "in_force",
        Amended = "amended", Repealed = "repealed",
    }
    FundingKind "funding-kind" { BudgetLine = "budget_line", SeedFund = "seed_fund", Grant = "grant", InKind = "in_kind" }
    EventKind "event-kind" {
        Training = "training", Consultation = "consultation", Hackathon = "hackathon", Meeting = "meeting",
        Campaign = "campaign", FeedbackExercise = "feedback_exercise",
    }
    Audience "audience" {
        Government = "government", Cso = "cso", Media = "media", Academia = "academia", Business = "business",
        Citizens = "citizens", International = "international",
    }
    BodyKind "body-kind" {
        Council = "council", Committee = "committee", WorkingGroup = "working_group", Network = "network",
    }
    ActorKind "actor-kind" {
        Government = "government", Cso = "cso", Media = "media", Academia = "academia", Business = "business",
        Startup = "startup", International = "international", Individual = "individual",
    }
    ActorRole "actor-role" {
        Producer = "producer", Intermediary = "intermediary", User = "user", Funder = "funder", Champion = "champion",
    }
    Menu "menu" { Header = "header", Footer = "footer", None = "none" }
    Forge "forge" { Github = "github", Gitlab = "gitlab", Forgejo = "forgejo", None = "none" }
    /// What a portal may make of a rule.
    RuleLevel "rule-level" { Error = "error", Warning = "warning" }
    SearchBackend "search-backend" { Static = "static", Opensearch = "opensearch" }
}

impl RequestStatus {
    /// Whether nothing more is owed to the one who asked.
    pub fn is_answered(self) -> bool {
        !matches!(self, Self::Received | Self::UnderReview | Self::InProgress)
    }

    pub fn is_released(self) -> bool {
        matches!(self, Self::Released | Self::PartlyReleased)
    }
}

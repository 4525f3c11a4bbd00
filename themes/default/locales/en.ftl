# The interface: what stands around the entries of a page.

skip = Skip to the content
languages = Languages
language-es = Español
language-en = English
language-fr = Français
menu = Main menu
crumbs = Where you are
home = Home
everything = Everything in this portal
repository = Repository of this portal
as-of = As of
edit = Propose a change to this page
history = History of this page
pages = Pages
previous = Previous
next = Next
page-of = page { $number } of { $pages }
entries = { $n ->
        [one] 1 entry
       *[other] { $n } entries
    }
nothing-here = There is nothing here yet.
not-found = This page is not here
not-found-help = The address may be mistyped, or what it showed was moved. These lists hold everything there is:
moved = This page has moved
yes = yes
no = no
identifier = Identifier
own-fields = Fields of this portal

what-is-here = What is here
latest-datasets = Latest datasets
rollup = { $proved } of { $total } milestones proved.
rollup-overdue = { $n ->
        [one] 1 overdue.
       *[other] { $n } overdue.
    }
rollup-claimed = { $n ->
        [one] 1 claimed without evidence.
       *[other] { $n } claimed without evidence.
    }
rollup-withdrawn = { $n ->
        [one] 1 withdrawn.
       *[other] { $n } withdrawn.
    }
next-due = next due

## Roadmap: its views

## Monitoring: quality, bands, indicators

## History: what git adds

## Preview: tables, profiles, plots, maps

preview-rows = { $shown ->
        [one] The one row
       *[other] The first { $shown } rows of { $rows }
    }
preview-caption = { $file }: its first rows.
preview-hidden = { $n ->
        [one] One more column is in the file.
       *[other] { $n } more columns are in the file.
    }
preview-partial = The file is large: this is what its beginning holds.
preview-uneven = { $n ->
        [one] One row has more or fewer cells than the header.
       *[other] { $n } rows have more or fewer cells than the header.
    }
preview-encoding = The text is encoded in { $name }, which programs may have to be told.
preview-sheet = From the sheet “{ $name }”.
preview-columns-caption = What the columns of { $file } hold.
preview-kind = Holds
preview-missing = Missing
preview-distinct = Different
preview-values = From – to, or the most frequent
preview-more-than = more than
preview-kind-empty = Nothing
preview-kind-integer = Whole numbers
preview-kind-number = Numbers
preview-kind-boolean = Yes or no
preview-kind-year = Years
preview-kind-yearmonth = Months
preview-kind-date = Dates
preview-kind-datetime = Dates and times
preview-kind-string = Text
preview-kind-mixed = Several kinds
preview-plot = { $columns }, by { $time }
preview-plot-averaged = { $columns }: average of the rows, by { $time }
preview-plot-note = From { $from } to { $to }, { $n } points. The same figures follow as a table.
preview-plot-data = The figures of this plot
preview-map = { $n ->
        [one] Where it is: one place
       *[other] Where it is: { $n } places
    }
preview-map-note = From { $west } to { $east } degrees of longitude and from { $south } to { $north } degrees of latitude.
preview-warning-absent = The description speaks of a column “{ $column }” that the file does not have.
preview-warning-extra = The file has columns that are not described: { $column }.
preview-warning-type = The column “{ $column }” is not of the type described: it holds { $found }.
preview-warning-required = The column “{ $column }” should never be empty; it is in { $n } rows.
preview-warning-unique = The column “{ $column }” should hold each value once; some come twice.
preview-warning-range = The column “{ $column }” has a value beyond its limits: { $value }.
preview-warning-value = The column “{ $column }” has a value that its description does not allow: { $value }.

## Search

## The face: buttons, notices, citations

##

closed-because = Not open because of:
promised-for = Promised for
first-promised-for = first promised for
moved-dates = How this date moved
decided-by = Decided by
download = Download
columns = { $n ->
        [one] 1 column
       *[other] { $n } columns
    }
about-dataset = About this dataset
part-of-series = Part of a series
series-members = In this series
derived-datasets = Made from this dataset
in-collections = In these collections
in-actions = In the roadmap
answers-requests = Asked for by
reused-in = Reused in
served-by = Interfaces that give it
in-events = Events about it

who-answers = Who answers for the data
held-since = in post since
vacant-since = vacant since
no-posts = No post that answers for data is named here.
no-datasets = This institution publishes no dataset here yet.
leads-actions = Actions that it leads
takes-part-in-actions = Actions that it takes part in
requests-to = Requests addressed to it
parts-of-organisation = Institutions that belong to it
collections-of = Collections in its care
member-of = Bodies that it is a member of
services-of = Its interfaces

about-plan = About the roadmap
about-action = About this action
about-request = About this request
actions = Actions
advised-by = Advised by
claimed = claimed, no evidence
schedule-on_time = on time
schedule-due_soon = due soon
schedule-overdue = overdue
schedule-done_on_time = done on time
schedule-done_late = done late
schedule-no_date = no date
schedule-recurring_ok = kept up
schedule-recurring_missed = missed
schedule-withdrawn = withdrawn
days-late = { $n ->
        [one] 1 day late
       *[other] { $n } days late
    }
no-response = No response has been given.
no-action-yet = No action of the roadmap takes it up.
what-came-of-it = What came of it
supporters = { $n ->
        [one] 1 person stands behind this request.
       *[other] { $n } people stand behind this request.
    }

date-year = { $year }
date-semester = { $n ->
        [1] first half of { $year }
       *[2] second half of { $year }
    }
date-quarter = { $n ->
        [1] first quarter of { $year }
        [2] second quarter of { $year }
        [3] third quarter of { $year }
       *[4] fourth quarter of { $year }
    }
date-month = { $month } { $year }
date-day = { $n } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
number-group = ,
number-decimal = .
number-least-grouped = 4

### The types of entries

type-dataset = Dataset
    .plural = Datasets
    .intro = All that the government knows it holds: published, promised, closed with a reason, and retired.
type-organisation = Organisation
    .plural = Organisations
    .intro = Who publishes each dataset, who answers for each action, and who holds the data posts.
type-collection = Collection
    .plural = Collections
    .intro = Datasets that belong together, and what each must meet to be there.
type-service = Service
    .plural = Services
    .intro = Interfaces that answer the queries of other programs.
type-plan = Roadmap
    .plural = Roadmaps
    .intro = What the government has set out to do with its data, by when, and who answers for it.
type-goal = Goal
    .plural = Goals
    .intro = The changes that the roadmap is after, and the figures that will tell whether they came.
type-action = Action
    .plural = Actions
    .intro = What is done to reach each goal, who leads it, and how its milestones stand.
type-recommendation = Recommendation
    .plural = Recommendations
    .intro = What an outside review advised, what the government answered, and what is being done.
type-request = Request
    .plural = Requests
    .intro = The data that somebody asked for, what was answered, and how long it took.
type-reuse = Reuse
    .plural = Reuses
    .intro = What has been made of the data: applications, stories, studies, and what they changed.
type-legal = Law or standard
    .plural = Laws and standards
    .intro = The laws, decrees and standards that everything rests on, and whom they bind.
type-funding = Funding line
    .plural = Funding
    .intro = The money of the roadmap: what was requested, approved and spent.
type-event = Event
    .plural = Events
    .intro = Consultations, courses and meetings, and what came of each.
type-body = Co-ordinating body
    .plural = Co-ordinating bodies
    .intro = The councils, committees and networks in which institutions co-ordinate, and when they met.
type-actor = Actor
    .plural = Actors
    .intro = Those who produce, use, fund or stand up for data, inside government and out.
type-page = Page
    .plural = Pages
    .intro = The portal's pages of text.

### The vocabularies

vocabulary-themes = Themes
vocabulary-policy-areas = Policy areas
vocabulary-licences = Licences
vocabulary-formats = Formats

### Frequency

frequency-every-year = { $n ->
        [one] every year
       *[other] every { $n } years
    }
frequency-every-month = { $n ->
        [one] every month
       *[other] every { $n } months
    }
frequency-every-week = { $n ->
        [one] every week
       *[other] every { $n } weeks
    }
frequency-every-day = { $n ->
        [one] every day
       *[other] every { $n } days
    }
frequency-every-hour = { $n ->
        [one] every hour
       *[other] every { $n } hours
    }
frequency-irregular = irregular
frequency-once = once only
frequency-continuous = continuous
frequency-unknown = unknown

### The fields: their names, and what to write in them

# dataset
field-dataset-title = Title
    .help = A short name without acronyms or dates: "Hospital beds and occupancy".
field-dataset-description = Description
    .help = What each row is, where it comes from and what it does not say, in 50 characters or more; markdown is welcome.
field-dataset-publisher = Publisher
    .help = The id of the organisation that answers for the data, such as `health`.
field-dataset-stage = Stage
    .help = How far it has come: `inventoried` (known to exist), `planned` (promised), `published` or `retired`.
field-dataset-access = Access
    .help = Who may have the data: `public` (anybody), `restricted` (under conditions) or `non_public` (nobody outside).
field-dataset-access_reason = Reason for closure
    .help = Why it is not public; needed when access is `restricted` or `non_public`.
field-dataset-license = Licence
    .help = The SPDX identifier of the licence, such as `CC-BY-4.0`; needed once it is published.
field-dataset-frequency = Update frequency
    .help = How often it is brought up to date, as an ISO 8601 duration (`P1M`, every month) or `irregular`, `once`, `continuous`, `unknown`.
field-dataset-issued = First published
    .help = The day on which it was first published, such as `2025-04-30`.
field-dataset-modified = Last updated
    .help = The day on which the data last changed, such as `2026-11-05`; needed once it is published.
field-dataset-promise = Promise to publish
    .help = By when it has been promised; needed while the stage is `planned`.
field-dataset-steward = Data steward
    .help = Who looks after the data day by day; if absent, the data post of the publisher answers.
field-dataset-contact = Contact
    .help = Whom to ask about these data, by mailbox or web address.
field-dataset-themes = Themes
    .help = One or more codes of the European data themes, such as `heal` or `envi`.
field-dataset-policy_areas = Policy areas
    .help = One or more codes of the portal's policy areas, such as `health`.
field-dataset-keywords = Keywords
    .help = Words that people would search for: a list, or one list for each language.
field-dataset-spatial = Geographic coverage
    .help = Which place it is about: an ISO 3166 code (`MX-JAL`), a name, a web address or `{"{"}name, code, uri, bbox{"}"}`.
field-dataset-spatial_resolution = Spatial resolution
    .help = The smallest distance that can be told apart, in metres, such as `30`.
field-dataset-temporal = Period covered
    .help = From when and until when the data reach.
field-dataset-languages = Languages of the data
    .help = The codes of the languages that the data are in, such as `es`.
field-dataset-landing_page = Landing page
    .help = The address of the publisher's own page about these data.
field-dataset-documentation = Documentation
    .help = Links to manuals, definitions or data dictionaries.
field-dataset-conforms_to = Standards followed
    .help = Links to the standards or data models that it follows.
field-dataset-legal_basis = Legal basis
    .help = The laws and articles that require these data to be kept or published.
field-dataset-applicable_legislation = Applicable legislation
    .help = Addresses (ELI or other) of the European or national legislation that applies to it.
field-dataset-hvd_category = High-value category
    .help = The category of Implementing Regulation (EU) 2023/138, if it is a high-value dataset.
field-dataset-derived_from = Made from
    .help = The ids of the datasets that this one is made from.
field-dataset-series = Series
    .help = The id of the dataset that is the series, such as `finance/budget`.
field-dataset-version = Version
    .help = The number or name of the version, such as `2.1`.
field-dataset-version_notes = Version notes
    .help = What changed since the version before, for those who already use the data.
field-dataset-quality_process = Quality process
    .help = What is checked before publication, and by whom.
field-dataset-handover = Handover
    .help = What the next person in charge of the data must know.
field-dataset-source = Source catalogue
    .help = Which catalogue this entry was imported from; `acervo import` writes it.
field-dataset-distributions = Files and addresses
    .help = The files and addresses that give the data; at least one is needed once it is published.
# promise
field-promise-due = Due
    .help = By when it is promised today: `2027`, `2027-S1`, `2027-Q3`, `2027-06` or `2027-06-30`.
field-promise-first_promised = First promised
    .help = The first date that was promised; it never changes.
field-promise-basis = Basis
    .help = Where and how the promise was made: an agreement, a law, an answer.
field-promise-changes = Changes of date
    .help = Each time that the date was moved, oldest first; needed if it is no longer the first one.
# steward
field-steward-role = Role
    .help = The job or unit, not the person: "Hospital data".
field-steward-email = E-mail
    .help = The mailbox of the role, such as `data@health.example.org`; not that of a person.
# contact
field-contact-name = Name
    .help = The name of the office that answers.
field-contact-email = E-mail
    .help = The mailbox of the office, such as `data@example.org`.
field-contact-url = Web address
    .help = The contact page or form, with `https://`.
# temporal
field-temporal-start = From
    .help = The first day, month, quarter or year, such as `2025-01`.
field-temporal-end = Until
    .help = The last day, month, quarter or year, such as `2027`; without it, it goes on.
# source
field-source-catalogue = Catalogue
    .help = The name of the catalogue of origin.
field-source-id = Identifier there
    .help = The identifier that it has in that catalogue.
field-source-url = Address there
    .help = The address of the entry in that catalogue.
field-source-harvested = Imported on
    .help = The day on which it was imported, such as `2026-11-20`.
# distribution
field-distribution-url = Address
    .help = The address that gives the data, with `https://`; not needed if there is a `file`.
field-distribution-file = File
    .help = The path of a file below `catalogue/data/`, such as `health/beds.csv`; in the place of `url`.
field-distribution-title = Title
    .help = What tells it from the other files: "Last twelve months".
field-distribution-description = Description
    .help = What must be known of this file and is not true of the others.
field-distribution-format = Format
    .help = The code of the format, in capitals, such as `CSV`, `XLSX` or `GEOJSON`.
field-distribution-media_type = Media type
    .help = The type registered at IANA, such as `text/csv`; if absent, it is that of the format.
field-distribution-bytes = Size in bytes
    .help = The size of the file in bytes, such as `108412`; own files are measured.
field-distribution-checksum = Checksum
    .help = What shows that a downloaded file arrived whole.
field-distribution-modified = Last updated
    .help = The day on which this file changed, such as `2026-11-05`.
field-distribution-license = Licence
    .help = The SPDX identifier, only if it is not the licence of the dataset.
field-distribution-access_service = Service
    .help = The id of the service or API that gives these data.
field-distribution-conforms_to = Standards followed
    .help = Links to the standards or models that this file follows.
field-distribution-availability = Availability
    .help = How long it is meant to stay: `stable`, `available`, `temporary` or `experimental`.
field-distribution-compression = Compression
    .help = The media type of the compression, such as `application/gzip`.
field-distribution-schema = Columns
    .help = The columns of the table, or the address of a schema that describes them.
field-distribution-preview = Preview
    .help = `auto` to show a preview of the file, `off` to show none.
# checksum
field-checksum-algorithm = Algorithm
    .help = The algorithm of the sum; `sha256` where there is a choice.
field-checksum-value = Value
    .help = The sum in hexadecimal.
# columns
field-columns-fields = Columns
    .help = The columns, in the order in which the file has them.
# column
field-column-name = Name
    .help = The name of the column, exactly as in the file, such as `icu_beds`.
field-column-type = Type
    .help = What kind of values it holds: `integer`, `number`, `string`, `date`...
field-column-title = Title
    .help = The name of the column as one would say it.
field-column-description = Description
    .help = What it measures, how it is obtained and what it means if empty.
field-column-unit = Unit
    .help = The unit of measure, such as `m³/s` or `%`.
field-column-codelist = Code list
    .help = The address of the list that explains the codes in the column.
field-column-constraints = Constraints
    .help = What every value of the column satisfies.
# constraints
field-constraints-required = Required
    .help = `true` if no row may leave it empty.
field-constraints-unique = Unique
    .help = `true` if no two rows have the same value.
field-constraints-minimum = Minimum
    .help = The lowest value that it may have, such as `0`.
field-constraints-maximum = Maximum
    .help = The highest value that it may have, such as `100`.
field-constraints-min_length = Minimum length
    .help = The least number of characters.
field-constraints-max_length = Maximum length
    .help = The greatest number of characters.
field-constraints-pattern = Pattern
    .help = A regular expression that all values match, such as `H[0-9]{"{"}3{"}"}`.
field-constraints-enum = Possible values
    .help = The list of the only values that it may have.
# place
field-place-name = Name
    .help = The name of the place, in one or more languages.
field-place-code = Code
    .help = The ISO 3166 code, such as `MX` or `MX-JAL`.
field-place-uri = Address
    .help = The address of the place in GeoNames, Wikidata or another register.
field-place-bbox = Bounding box
    .help = Four degrees: west, south, east and north, such as `[-42.5, 36.0, -36.0, 41.0]`.
# link
field-link-title = Text
    .help = The words to show in the place of the address.
field-link-url = Address
    .help = The whole address, with `https://`.
# legal-basis
field-legal-basis-legal = Law or standard
    .help = The id of the law or standard, such as `open-data-act`.
field-legal-basis-article = Article
    .help = The reference of the article as that law has it, such as `art-4`.
# change
field-change-on = Changed on
    .help = The day on which the change was decided, such as `2026-06-25`.
field-change-field = Field
    .help = The field that changed, such as `due`.
field-change-from = From
    .help = The date that it was; that of the first change is the one first promised.
field-change-to = To
    .help = The new date; that of the last change is the one in force.
field-change-reason = Reason
    .help = Why it was moved, so that those who waited for it understand.
field-change-decided_by = Decided by
    .help = The id of the organisation or body that decided it.
# organisation
field-organisation-name = Name
    .help = The full official name.
field-organisation-kind = Kind
    .help = What it is: `ministry`, `agency`, `state`, `municipality`, `autonomous`, `coordination`, `company` or `other`.
field-organisation-level = Level of government
    .help = Which level it belongs to: `federal`, `state`, `municipal` or `autonomous`.
field-organisation-acronym = Acronym
    .help = The letters that it is known by, such as `NSO`.
field-organisation-description = Description
    .help = What it is in charge of, in a sentence or two.
field-organisation-homepage = Website
    .help = The address of its website, with `https://`.
field-organisation-parent = Part of
    .help = The id of the organisation that it belongs to.
field-organisation-policy_areas = Policy areas
    .help = The codes of the areas that it is in charge of.
field-organisation-logo = Logo
    .help = The path of an image below `catalogue/data/`, such as `logos/health.svg`.
field-organisation-posts = Data posts
    .help = The posts that answer for data, held or vacant.
field-organisation-status = Status
    .help = `active` if it exists today; otherwise `renamed`, `merged`, `split` or `closed`.
field-organisation-succeeds = Succeeds
    .help = The ids of the organisations that it takes the place of.
field-organisation-succeeded_by = Succeeded by
    .help = The ids of the organisations that take its place.
field-organisation-ranked = Compared with others
    .help = `false` if it should not be compared with others; the reason is then needed.
field-organisation-ranked_reason = Why it is not compared
    .help = The reason why it is left out of comparisons.
field-organisation-handles = Accounts
    .help = Its accounts elsewhere, such as `github: health-ministry`.
# post
field-post-role = Role
    .help = Which post it is: `chief_data_officer`, `digital_officer`, `data_steward`, `liaison` or `open_data_admin`.
field-post-title = Title
    .help = The name of the post in the organisation.
field-post-email = E-mail
    .help = The mailbox of the post, which does not change with the person.
field-post-holder = Holder
    .help = Since when it is held; no name is needed.
field-post-vacant_since = Vacant since
    .help = The day on which it became vacant, such as `2025-02-03`; in the place of `holder`.
field-post-appointed_by = Appointment
    .help = The law or document that created the post or appointed its holder.
# holder
field-holder-name = Name
    .help = The name of the holder, only if it is public already; the mailbox of the post is enough.
field-holder-since = Since
    .help = The day on which they took up the post, such as `2023-05-15`.
# appointment
field-appointment-legal = Law
    .help = The id of the law that creates the post.
field-appointment-document = Document
    .help = The address of the published appointment.
# actor
field-actor-name = Name
    .help = The name that it is known by; for a person, a pseudonym will do.
field-actor-kind = Kind
    .help = What it is: `government`, `cso`, `media`, `academia`, `business`, `startup`, `international` or `individual`.
field-actor-description = Description
    .help = What it does with data, in a sentence or two.
field-actor-roles = Roles
    .help = What it does in the ecosystem: `producer`, `intermediary`, `user`, `funder` or `champion`.
field-actor-policy_areas = Policy areas
    .help = The codes of the areas that it works in.
field-actor-region = Region
    .help = Where it works.
field-actor-url = Website
    .help = The address of its website, with `https://`.
field-actor-consent = Consent
    .help = `true` if the person has agreed to be listed here; needed for `individual`.
field-actor-champion = Open data champion
    .help = Since when, and of what, it is a recognised champion.
# champion
field-champion-since = Since
    .help = The day on which it began, such as `2025-03-01`.
field-champion-for = Causes
    .help = What it stands up for, one cause an item.
# request
field-request-title = Title
    .help = What is asked for, in a few words.
field-request-description = Description
    .help = Which data, in what detail and for which period.
field-request-opened = Opened
    .help = The day on which it arrived, such as `2025-03-10`.
field-request-channel = Channel
    .help = How it arrived: `issue`, `email`, `event`, `foi` (freedom of information) or `form`.
field-request-issue = Public thread
    .help = The address of the public conversation about the request.
field-request-requester = Requester
    .help = Who asks, without personal data.
field-request-purpose = Purpose
    .help = What the data are for; it helps to answer well, and nobody has to say.
field-request-policy_areas = Policy areas
    .help = The codes of the areas that it is about.
field-request-addressed_to = Addressed to
    .help = The id of the organisation that must answer.
field-request-status = Status
    .help = Where it stands today, the same as the last of its history.
field-request-history = History
    .help = Each step with its date, oldest first; add at the end and delete nothing.
field-request-demand = Demand
    .help = How many people stand behind the request.
field-request-duplicates = Duplicates
    .help = The ids of other requests that ask for the same.
field-request-answered_by = Answered by
    .help = The ids of the datasets that answer it; needed once data were released.
# requester
field-requester-kind = Kind
    .help = What kind of requester it is, such as `media` or `citizen`.
field-requester-actor = Actor
    .help = The id of the actor, if it is in the catalogue.
# request-event
field-request-event-date = Date
    .help = The day of the step, such as `2025-05-19`.
field-request-event-status = Status
    .help = Where the request stood after it.
field-request-event-comment = Comment
    .help = What was answered, and why.
field-request-event-action = Action
    .help = The id of the action of the roadmap that takes it up.
# demand
field-demand-supporters = Supporters
    .help = How many people, such as `6240`.
field-demand-source = Source
    .help = A link by which the figure can be checked.
field-demand-as_of = As of
    .help = The day of the count, such as `2026-11-01`.
# reuse
field-reuse-title = Title
    .help = The name of the application, story or study.
field-reuse-description = Description
    .help = What it does with the data, and whom it serves.
field-reuse-kind = Kind
    .help = What it is: `application`, `api`, `visualization`, `news_article`, `paper`, `idea` or `hardware`.
field-reuse-url = Address
    .help = Where it can be seen, with `https://`.
field-reuse-by = By
    .help = The id of an actor in the catalogue, or a name.
field-reuse-datasets = Data used
    .help = The ids of the datasets that it uses.
field-reuse-policy_areas = Policy areas
    .help = The codes of the areas that it is about.
field-reuse-published = Published
    .help = When it appeared, such as `2026-03` or `2026-03-14`.
field-reuse-image = Image
    .help = The path of an image below `catalogue/data/`.
field-reuse-impact = Impact
    .help = What changed because of it, in facts.
field-reuse-outcomes = Outcomes
    .help = What it adds to, such as `good_governance` or `innovation`.
field-reuse-evidence = Evidence
    .help = Addresses or ids of datasets that prove the impact.
field-reuse-business = Business
    .help = About the business behind it, if there is one.
# business
field-business-model = Business model
    .help = What it lives on, such as `subscription`.
field-business-staff_band = Staff
    .help = How many people work in it, as a band, such as `1-9`.
field-business-started = Started
    .help = When it began, such as `2025`.
field-business-seed_funding = Seed funding
    .help = The id of the funding line that helped it to begin.
# collection
field-collection-title = Title
    .help = The name of the collection.
field-collection-description = Description
    .help = What it brings together, and what for.
field-collection-steward = Steward
    .help = The id of the organisation that decides what enters.
field-collection-criteria = Criteria
    .help = What a dataset must satisfy to enter.
field-collection-legal_basis = Legal basis
    .help = The laws and articles that it rests on.
field-collection-requirements = Requirements
    .help = What each member must meet and can be checked by machine.
field-collection-members = Members
    .help = The datasets, with the date of entry; none is deleted: it leaves by `until` and `reason`.
# requirements
field-requirements-min_quality = Least quality
    .help = The lowest score of the metadata, from 0 to 405, such as `250`.
field-requirements-formats_any = One of these formats
    .help = Codes of formats of which at least one is needed, such as `[CSV, JSON]`.
field-requirements-frequency_declared = Frequency declared
    .help = `true` if it must say how often it is updated.
field-requirements-license_declared = Licence declared
    .help = `true` if it must have a licence.
field-requirements-columns_described = Columns described
    .help = `true` if it must describe all its columns.
field-requirements-steward_named = Steward named
    .help = `true` if it must say who looks after the data.
# member
field-member-dataset = Dataset
    .help = The id of the dataset.
field-member-since = Since
    .help = The day on which it entered, such as `2025-06-30`.
field-member-until = Until
    .help = The day on which it left, if it is no longer a member.
field-member-reason = Reason for leaving
    .help = Why it left.
# service
field-service-title = Title
    .help = The name of the service or API.
field-service-description = Description
    .help = What it answers, within which limits, and how to ask for access.
field-service-endpoint_url = Endpoint
    .help = The address that queries go to, with `https://`.
field-service-endpoint_description = Technical description
    .help = The address of its description, such as an OpenAPI document.
field-service-publisher = Publisher
    .help = The id of the organisation that answers for the service.
field-service-contact = Contact
    .help = Whom to ask, or to tell when it fails.
field-service-serves = Data served
    .help = The ids of the datasets that can be queried.
field-service-license = Licence
    .help = The SPDX identifier, such as `CC-BY-4.0`.
field-service-access = Access
    .help = Who may use it: `public`, `restricted` or `non_public`.
# plan
field-plan-title = Title
    .help = The name of the roadmap.
field-plan-vision = Vision
    .help = How things will be once it has been kept.
field-plan-period = Period
    .help = From when until when it holds, such as `{"{"}start: 2025, end: 2027{"}"}`.
field-plan-owner = Owner
    .help = The id of the organisation that answers for the whole roadmap.
field-plan-aligned_with = Aligned with
    .help = Links to the plans or commitments that it agrees with.
field-plan-adopted = Adoption
    .help = When it was adopted, and by which law.
field-plan-sponsor = Sponsor
    .help = The office that stands behind it.
field-plan-reporting = Reporting
    .help = How often there is a report, and when the next is due.
field-plan-cocreation = Co-creation
    .help = The ids of the events at which it was prepared with the public.
field-plan-budget_calendar = Budget calendar
    .help = The moments at which money is decided.
field-plan-contact = Contact
    .help = Whom to ask about the roadmap.
field-plan-body = Text
    .help = What else should be read, in markdown.
# adoption
field-adoption-date = Date
    .help = The day on which it was adopted, such as `2025-01-15`.
field-adoption-tag = Git tag
    .help = The tag that keeps the adopted text, such as `roadmap-2025`.
field-adoption-legal = Law
    .help = The id of the law by which it was adopted.
# sponsor
field-sponsor-post = Office
    .help = The office, not the person: "Chair of the Council".
field-sponsor-since = Since
    .help = The day since when it stands behind it.
# reporting
field-reporting-every = Every
    .help = How often, as an ISO 8601 duration: `P6M` is every six months.
field-reporting-next = Next
    .help = The day of the next report, such as `2027-01-31`.
# budget-date
field-budget-date-period = When
    .help = The day, month or quarter, such as `2027-Q3`.
field-budget-date-title = What
    .help = What is decided then.
# goal
field-goal-plan = Roadmap
    .help = The id of the roadmap, usually `plan`.
field-goal-title = Title
    .help = The goal in one sentence.
field-goal-policy_areas = Policy areas
    .help = The codes of the areas that it serves.
field-goal-sponsor = Sponsor
    .help = The office that stands behind it.
field-goal-outcome_indicators = Outcome indicators
    .help = The figures that will tell whether it was reached.
field-goal-body = Why it matters
    .help = Why this goal matters, and to whom, in markdown.
# outcome-indicator
field-outcome-indicator-id = Identifier
    .help = A lower-case name with hyphens, such as `data-up-to-date`.
field-outcome-indicator-title = Title
    .help = What is measured.
field-outcome-indicator-unit = Unit
    .help = What it is measured in, such as `%` or `days`.
field-outcome-indicator-baseline = Baseline
    .help = The figure at the start.
field-outcome-indicator-target = Target
    .help = The figure to reach, and by when.
field-outcome-indicator-readings = Readings
    .help = The figures measured since then, oldest first.
# baseline
field-baseline-value = Value
    .help = The figure, such as `61`.
field-baseline-as_of = As of
    .help = When it was measured, such as `2024-05`.
# indicator-target
field-indicator-target-value = Value
    .help = The figure to reach, such as `90`.
field-indicator-target-by = By
    .help = By when, such as `2027`.
# reading
field-reading-as_of = As of
    .help = When it was measured, such as `2026-06`.
field-reading-value = Value
    .help = The figure measured.
field-reading-source = Source
    .help = The address, or the id of the dataset, that it comes from.
# action
field-action-goal = Goal
    .help = The id of the goal that it serves.
field-action-title = Title
    .help = What will be done, in a few words.
field-action-problem = Problem
    .help = What is wrong today, and whom it affects.
field-action-expected_results = Expected results
    .help = What there will be once it is kept, so that it can be checked.
field-action-root_causes = Root causes
    .help = Why the problem exists.
field-action-lead = Lead organisation
    .help = The id of the one organisation that answers for the action.
field-action-involved = Also involved
    .help = The other organisations that take part, and in what.
field-action-stakeholders = Stakeholders
    .help = The ids of the actors outside government that take part.
field-action-policy_areas = Policy areas
    .help = The codes of the areas that it serves, at least one.
field-action-legal_basis = Legal basis
    .help = The laws and articles that it rests on.
field-action-funding = Funding
    .help = The lines that pay for it, with the year and the amount.
field-action-datasets = Datasets
    .help = The ids of the datasets that it publishes or improves.
field-action-requests = Requests
    .help = The ids of the requests that it takes up.
field-action-events = Events
    .help = The ids of the events at which it is worked on.
field-action-ogp = Open Government Partnership
    .help = The commitment and the values of the Partnership that it stands for.
field-action-milestones = Milestones
    .help = The steps that can be checked, in order; at least one.
field-action-updates = Progress reports
    .help = What was told of each period; add at the end and change nothing.
field-action-body = Text
    .help = What else should be read, in markdown.
# involvement
field-involvement-org = Organisation
    .help = The id of the organisation.
field-involvement-as = Part
    .help = What it takes part in: `coordination`, `funding`, `data`, `legal`, `capacity` or `delivery`.
# action-funding
field-action-funding-line = Line
    .help = The id of the funding line.
field-action-funding-year = Year
    .help = The year of the spending, such as `2026`.
field-action-funding-amount = Amount
    .help = How much, in the currency named, such as `450000`.
field-action-funding-currency = Currency
    .help = The ISO 4217 code, such as `MXN` or `EUR`.
# ogp
field-ogp-commitment = Commitment
    .help = The number of the commitment in the action plan, such as `C4`.
field-ogp-values = Values
    .help = Which values it serves: `transparency`, `participation`, `accountability` or `technology`.
# milestone
field-milestone-id = Identifier
    .help = A lower-case name with hyphens, unique in the action, such as `bridge-inventory`.
field-milestone-title = Title
    .help = What will be done, so that it can be checked.
field-milestone-description = Description
    .help = What is needed to understand it.
field-milestone-responsible = Responsible
    .help = The id of the organisation that answers for the milestone.
field-milestone-start = Start
    .help = When the work begins, such as `2025-04`.
field-milestone-baseline_due = Adopted date
    .help = The date that was adopted with the roadmap; it is never changed.
field-milestone-due = Due
    .help = The date of today, such as `2027-03-31` or `2027-Q1`; if it is not the adopted one, `changes` says why.
field-milestone-recurring = Recurring
    .help = How often it recurs; in the place of both dates.
field-milestone-status = Status
    .help = What the one responsible declares: `not_started`, `limited`, `substantial`, `completed` or `withdrawn`.
field-milestone-completed_on = Completed on
    .help = The day on which it was completed; needed when the status is `completed`.
field-milestone-evidence = Evidence
    .help = Addresses or ids of datasets that prove it; without them it does not count as kept.
field-milestone-challenges = Challenges
    .help = What holds it back; needed when progress is limited or it is overdue.
field-milestone-changes = Changes of date
    .help = Each time that the date was moved, with the reason, oldest first.
field-milestone-depends_on = Depends on
    .help = The ids of the milestones that must come first; those of another action as `action#milestone`.
field-milestone-weight = Weight
    .help = How much it counts in the progress of the action; 1 if absent.
field-milestone-per_institution = By organisation
    .help = The progress of each organisation, when many share the milestone.
# recurring
field-recurring-every = Every
    .help = How often, as an ISO 8601 duration: `P3M` is every three months.
field-recurring-from = From
    .help = The first time, such as `2025-03-31`.
field-recurring-until = Until
    .help = The last time, such as `2027`.
# per-institution
field-per-institution-universe = Out of which
    .help = Which organisations must meet it.
field-per-institution-state = Progress of each
    .help = The progress of each organisation by its id, such as `health: completed`.
# update
field-update-period = Period
    .help = Which period it reports on, such as `2026-Q3`.
field-update-date = Date
    .help = The day on which it was written, such as `2026-10-15`.
field-update-by = By
    .help = The id of the organisation that reports.
field-update-text = Text
    .help = What was done, what was not, and why, in markdown.
# recommendation
field-recommendation-review = Review
    .help = The report that made the recommendation.
field-recommendation-number = Number
    .help = The number that it has in the report, such as `7` or `R7`.
field-recommendation-title = Title
    .help = The recommendation in a few words.
field-recommendation-text = Text
    .help = What it recommends.
field-recommendation-response = Response
    .help = What the government has answered.
field-recommendation-actions = Actions
    .help = The ids of the actions that carry it out.
# review
field-review-title = Title
    .help = The title of the report.
field-review-by = By
    .help = Who carried out the review.
field-review-year = Year
    .help = The year of the report, such as `2024`.
field-review-url = Address
    .help = Where the report can be read.
# response
field-response-status = Response
    .help = `pending`, `accepted`, `partly` or `rejected`.
field-response-on = Answered on
    .help = The day of the answer, such as `2024-09-30`.
field-response-by = Answered by
    .help = The id of the organisation that answered.
field-response-reason = Reason
    .help = Why it was accepted, partly accepted or rejected.
# legal
field-legal-title = Title
    .help = The name that the law is known by.
field-legal-description = Description
    .help = What it requires, in plain words.
field-legal-kind = Kind
    .help = What it is: `constitution`, `law`, `decree`, `agreement`, `standard`, `guideline` or `international`.
field-legal-status = Status
    .help = `draft`, `in_consultation`, `adopted`, `in_force`, `amended` or `repealed`.
field-legal-number = Official number
    .help = The official number or reference, such as `Act 12/2019`.
field-legal-adopted = Adopted on
    .help = The day on which it was adopted, such as `2019-03-21`.
field-legal-in_force = In force since
    .help = The day on which it came into force, such as `2019-07-01`.
field-legal-source = Official text
    .help = The address of the official text.
field-legal-repeals = Repeals
    .help = The ids of the laws that it repeals.
field-legal-articles = Articles
    .help = The articles that matter here.
# article
field-article-ref = Reference
    .help = How other entries cite it, such as `art-4`.
field-article-text = Text
    .help = What it says, in short or word for word.
field-article-obliges = Binds
    .help = The kinds of organisations that it binds, such as `[ministry, agency]`.
field-article-requires = Requires
    .help = What they must do, in one sentence.
# funding
field-funding-title = Title
    .help = The name of the funding line.
field-funding-description = Description
    .help = What it pays for, and on which terms.
field-funding-kind = Kind
    .help = What it is: `budget_line`, `seed_fund`, `grant` or `in_kind`.
field-funding-authority = Authority
    .help = The id of the organisation that decides on the spending.
field-funding-programme = Programme
    .help = The budget programme that it belongs to.
field-funding-years = Years
    .help = The figures of each year; different currencies are never summed.
field-funding-calls = Calls
    .help = When it can be applied for.
# funding-year
field-funding-year-year = Year
    .help = The year, such as `2026`.
field-funding-year-currency = Currency
    .help = The ISO 4217 code, such as `MXN` or `EUR`.
field-funding-year-requested = Requested
    .help = What was asked for, such as `5000000`.
field-funding-year-approved = Approved
    .help = What was approved.
field-funding-year-spent = Spent
    .help = What has been spent.
field-funding-year-source = Source
    .help = The address of the document that gives the figures.
# call
field-call-opens = Opens
    .help = The first day to apply, such as `2026-03-01`.
field-call-closes = Closes
    .help = The last day to apply, such as `2026-04-30`.
field-call-url = Address
    .help = The page of the call.
# event
field-event-title = Title
    .help = The name of the event.
field-event-description = Description
    .help = What it is about, and for whom.
field-event-kind = Kind
    .help = What it is: `training`, `consultation`, `hackathon`, `meeting`, `campaign` or `feedback_exercise`.
field-event-audience = Audience
    .help = Whom it is for, such as `[citizens, media]`.
field-event-organiser = Organiser
    .help = The id of the organisation that holds it.
field-event-start = Starts
    .help = The first day, such as `2026-12-02`.
field-event-end = Ends
    .help = The last day, if it lasts more than one.
field-event-place = Place
    .help = Where it is held, or "online".
field-event-url = Website
    .help = The page of the event.
field-event-actions = Actions
    .help = The ids of the actions that it is about.
field-event-datasets = Datasets
    .help = The ids of the datasets that it is about.
field-event-outcome = Outcome
    .help = What came of it, once it is over.
# event-outcome
field-event-outcome-invited = Invited
    .help = How many people were invited.
field-event-outcome-attended = Attended
    .help = How many people attended.
field-event-outcome-report = Report
    .help = The address of the report; needed after a consultation.
field-event-outcome-decisions = Decisions
    .help = What was decided on what was heard, one decision an item.
# body
field-body-name = Name
    .help = The name of the body.
field-body-description = Description
    .help = What it is in charge of.
field-body-kind = Kind
    .help = What it is: `council`, `committee`, `working_group` or `network`.
field-body-mandate = Mandate
    .help = The law that creates it.
field-body-chair = Chair
    .help = The id of the organisation that chairs it.
field-body-members = Member organisations
    .help = The ids of the organisations in it, at least two.
field-body-outside_members = Outside members
    .help = The ids of the actors from outside government.
field-body-meets_every = Meets every
    .help = How often it should meet, such as `P3M`.
field-body-meetings = Meetings
    .help = The meetings held, with their minutes.
# mandate
field-mandate-legal = Law
    .help = The id of the law that creates it.
# meeting
field-meeting-date = Date
    .help = The day of the meeting, such as `2025-06-12`.
field-meeting-minutes = Minutes
    .help = The address of the published minutes.
# page
field-page-title = Title
    .help = The title of the page.
field-page-menu = Menu
    .help = Which menu it is in: `header`, `footer` or `none`.
field-page-order = Order
    .help = Its place in the menu; low numbers come first.
field-page-body = Text
    .help = The text of the page, in markdown.
# portal
field-portal-title = Title
    .help = The name of the portal.
field-portal-description = Description
    .help = What the portal is, in a sentence or two.
field-portal-base_url = Address of the portal
    .help = The address at which it is published, with `https://` and the path if there is one.
field-portal-languages = Languages
    .help = The languages of the portal, the default first: `[en, es]`.
field-portal-repository = Repository
    .help = Where the portal's files are, so that changes can be proposed.
field-portal-contact = Contact
    .help = Whom to write to about the portal.
field-portal-theme = Theme
    .help = The folder below `themes/` that gives the look; if absent, the one that is built in.
field-portal-notice = Notice
    .help = A notice at the foot of every page.
field-portal-quality = Method of scoring
    .help = The path of the method that scores quality, such as `catalogue/method.yaml`.
field-portal-search = Search
    .help = How search works.
field-portal-rules = Rules
    .help = Which warnings count as errors in this portal, by the names of their rules, as `missing-translation: error`.
field-portal-as_of = As of
    .help = The day against which deadlines are reckoned, such as `2026-11-20`; today if absent.
# repository
field-repository-url = Address
    .help = The address of the repository, with `https://`.
field-repository-forge = Forge
    .help = Where it is: `github`, `gitlab`, `forgejo` or `none`.
field-repository-branch = Branch
    .help = The branch that is published; `main` if absent.
# search
field-search-backend = Backend
    .help = `static`: search runs in the browser, without a server.
# term
field-term-id = Code
    .help = The code that entries write, such as `health`.
field-term-label = Label
    .help = How it is shown, in one or more languages.
field-term-description = Description
    .help = What it covers.
field-term-uri = URI
    .help = The address of the same concept in a published vocabulary.
field-term-url = Address
    .help = The page that explains it, such as the text of a licence.
field-term-media_type = Media type
    .help = Of a format: the type registered at IANA, such as `text/csv`.
field-term-extension = Extension
    .help = Of a format: the extension of its files, such as `csv`.
field-term-open = Open
    .help = Of a licence or format: `true` if it is open.
field-term-machine_readable = Machine-readable
    .help = Of a format: `true` if a program can work with the data.

### The codes

# organisation-kind
code-organisation-kind-ministry = Ministry
code-organisation-kind-agency = Agency
code-organisation-kind-state = State or province
code-organisation-kind-municipality = Municipality
code-organisation-kind-autonomous = Autonomous body
code-organisation-kind-coordination = Co-ordination
code-organisation-kind-company = Public company
code-organisation-kind-other = Other
# level
code-level-federal = Federal or national
code-level-state = State or provincial
code-level-municipal = Municipal
code-level-autonomous = Autonomous
# organisation-status
code-organisation-status-active = Active
code-organisation-status-renamed = Renamed
code-organisation-status-merged = Merged
code-organisation-status-split = Split
code-organisation-status-closed = Closed
# post-role
code-post-role-chief_data_officer = Chief data officer
code-post-role-digital_officer = Digital officer
code-post-role-data_steward = Data steward
code-post-role-liaison = Liaison
code-post-role-open_data_admin = Open data administrator
# stage
code-stage-inventoried = Inventoried
code-stage-planned = Planned
code-stage-published = Published
code-stage-retired = Retired
# access
code-access-public = Public
code-access-restricted = Restricted
code-access-non_public = Not public
# access-reason
code-access-reason-personal_data = Personal data
code-access-reason-security = Security
code-access-reason-commercial = Commercial confidence
code-access-reason-third_party = Rights of others
code-access-reason-legal_exception = Legal exception
# hvd-category
code-hvd-category-geospatial = Geospatial
code-hvd-category-earth_observation = Earth observation and environment
code-hvd-category-meteorological = Meteorology
code-hvd-category-statistics = Statistics
code-hvd-category-companies = Companies and company ownership
code-hvd-category-mobility = Mobility
# checksum-algorithm
code-checksum-algorithm-md5 = MD5
code-checksum-algorithm-sha1 = SHA-1
code-checksum-algorithm-sha256 = SHA-256
code-checksum-algorithm-sha512 = SHA-512
# availability
code-availability-available = Available for some years
code-availability-stable = Stable for the long term
code-availability-temporary = Temporary
code-availability-experimental = Experimental
# preview
code-preview-auto = With a preview
code-preview-off = Without a preview
# column-type
code-column-type-string = Text
code-column-type-number = Number
code-column-type-integer = Whole number
code-column-type-boolean = Yes or no
code-column-type-date = Date
code-column-type-time = Time
code-column-type-datetime = Date and time
code-column-type-year = Year
code-column-type-yearmonth = Year and month
code-column-type-duration = Duration
code-column-type-geopoint = Geographic point
code-column-type-geojson = GeoJSON
code-column-type-object = Object
code-column-type-array = List
code-column-type-any = Any
# part
code-part-coordination = Co-ordination
code-part-funding = Funding
code-part-data = Data
code-part-legal = Legal support
code-part-capacity = Technical capacity
code-part-delivery = Delivery
# ogp-value
code-ogp-value-transparency = Transparency
code-ogp-value-participation = Participation
code-ogp-value-accountability = Accountability
code-ogp-value-technology = Technology and innovation
# milestone-status
code-milestone-status-not_started = Not started
code-milestone-status-limited = Limited progress
code-milestone-status-substantial = Substantial progress
code-milestone-status-completed = Completed
code-milestone-status-withdrawn = Withdrawn
# response-status
code-response-status-pending = Pending
code-response-status-accepted = Accepted
code-response-status-partly = Partly accepted
code-response-status-rejected = Rejected
# channel
code-channel-issue = Issue in the repository
code-channel-email = E-mail
code-channel-event = Event
code-channel-foi = Freedom of information request
code-channel-form = Form
# requester-kind
code-requester-kind-citizen = Citizen
code-requester-kind-cso = Civil society organisation
code-requester-kind-media = News media
code-requester-kind-academia = University or research
code-requester-kind-business = Business
code-requester-kind-government = Government
code-requester-kind-international = International organisation
# request-status
code-request-status-received = Received
code-request-status-under_review = Under review
code-request-status-in_progress = In progress
code-request-status-released = Released
code-request-status-partly_released = Partly released
code-request-status-not_held = Data not held
code-request-status-refused = Refused
code-request-status-transferred = Transferred
code-request-status-withdrawn = Withdrawn
code-request-status-duplicate = Duplicate
# reuse-kind
code-reuse-kind-application = Application
code-reuse-kind-api = API
code-reuse-kind-visualization = Visualisation
code-reuse-kind-news_article = News story
code-reuse-kind-paper = Paper
code-reuse-kind-idea = Idea
code-reuse-kind-hardware = Hardware
# reuse-outcome
code-reuse-outcome-good_governance = Good governance
code-reuse-outcome-social_inclusion = Social inclusion
code-reuse-outcome-productivity = Productivity
code-reuse-outcome-engagement = Civic engagement
code-reuse-outcome-innovation = Innovation
# legal-kind
code-legal-kind-constitution = Constitution
code-legal-kind-law = Law
code-legal-kind-decree = Decree or regulation
code-legal-kind-agreement = Agreement
code-legal-kind-standard = Standard
code-legal-kind-guideline = Guideline
code-legal-kind-international = International instrument
# legal-status
code-legal-status-draft = Draft
code-legal-status-in_consultation = In consultation
code-legal-status-adopted = Adopted
code-legal-status-in_force = In force
code-legal-status-amended = Amended
code-legal-status-repealed = Repealed
# funding-kind
code-funding-kind-budget_line = Budget line
code-funding-kind-seed_fund = Seed fund
code-funding-kind-grant = Grant
code-funding-kind-in_kind = Contribution in kind
# event-kind
code-event-kind-training = Training
code-event-kind-consultation = Consultation
code-event-kind-hackathon = Hackathon
code-event-kind-meeting = Meeting
code-event-kind-campaign = Campaign
code-event-kind-feedback_exercise = Feedback exercise
# audience
code-audience-government = Government
code-audience-cso = Civil society organisations
code-audience-media = News media
code-audience-academia = Universities and research
code-audience-business = Business
code-audience-citizens = Citizens
code-audience-international = International organisations
# body-kind
code-body-kind-council = Council
code-body-kind-committee = Committee
code-body-kind-working_group = Working group
code-body-kind-network = Network
# actor-kind
code-actor-kind-government = Government
code-actor-kind-cso = Civil society organisation
code-actor-kind-media = News media
code-actor-kind-academia = University or research
code-actor-kind-business = Business
code-actor-kind-startup = Start-up
code-actor-kind-international = International organisation
code-actor-kind-individual = Individual
# actor-role
code-actor-role-producer = Producer
code-actor-role-intermediary = Intermediary
code-actor-role-user = User
code-actor-role-funder = Funder
code-actor-role-champion = Champion
# menu
code-menu-header = Main menu
code-menu-footer = Footer
code-menu-none = In neither
# forge
code-forge-github = GitHub
code-forge-gitlab = GitLab
code-forge-forgejo = Forgejo
code-forge-none = None
# search-backend
code-rule-level-error = error
code-rule-level-warning = warning
code-search-backend-static = In the browser

### The manual and editors

manual-title = Reference of descriptors
manual-intro = Every descriptor is a YAML file, or markdown with YAML in front. The folder says which type it is; the path below the folder, without its ending, is its id. This page is made from the same table of fields that `acervo check`, the schemas and the pages of the portal use.
manual-types = Types
manual-groups = Groups of fields
manual-groups-intro = What is written inside other fields, indented or in braces.
manual-codes = Codes
manual-codes-intro = The closed lists: the code is written, and the portal shows its name in the reader's language.
manual-settings = The portal and its vocabularies
manual-file = File
manual-field = Field
manual-need = Needed?
manual-form = Form
manual-help = What to write
manual-code = Code
manual-meaning = Meaning
manual-required = yes
manual-optional = no
manual-when = in some cases
manual-every = Every descriptor also takes:
manual-formerly = Former ids
    .help = The ids that the entry had before; each old address leads to the new one.
manual-own = A field of the portal's own
    .help = Fields that begin with `x_` are free: they are in the JSON data, and a theme may show them.
manual-list = one or more:
manual-map = by names, each with:
manual-or = or
manual-form-text = text, or one for each language: `{"{"}es: ..., en: ...{"}"}`
manual-form-markdown = markdown text, or one for each language
manual-form-line = short text, the same in every language
manual-form-keywords = list of words, or one for each language: `{"{"}es: [...], en: [...]{"}"}`
manual-form-slug = lower case, digits and hyphens
manual-form-url = whole address, with `https://`
manual-form-email = e-mail
manual-form-file = path below `catalogue/data/`
manual-form-date = day: `2026-09-30`
manual-form-period = date or period: `2027`, `2027-S1`, `2027-Q3`, `2027-06`, `2027-06-30`
manual-form-duration = ISO 8601 duration: `P1M`
manual-form-frequency = ISO 8601 duration, or `irregular`, `once`, `continuous`, `unknown`
manual-form-integer = whole number
manual-form-number = number
manual-form-boolean = `true` or `false`
manual-form-language = language code: `es`
manual-form-currency = ISO 4217 code: `EUR`
manual-form-link = address, or
manual-form-place = code, name or address, or
manual-form-evidence = address, or id of
manual-form-code = code of
manual-form-term = code of the vocabulary
manual-form-reference = id of
manual-form-name = or a name
manual-editor = In the editor
manual-editor-intro = `acervo schema` writes the JSON schemas of these descriptors. With the YAML extension of VS Code (or any editor with yaml-language-server) they complete fields and mark mistakes while you type. Keep the schemas in `schemas/` and put this in `.vscode/settings.json`:
manual-editor-line = For one file alone this first line is enough, with the path of the schema from the descriptor:
manual-editor-markdown = The schemas do not see the YAML in front of markdown; `acervo check` does.

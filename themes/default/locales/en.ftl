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

views-roadmap = The roadmap
views-governance = Who governs
views-use = Demand and use
views-monitoring = Monitoring
gap = none
some-of = { $n } of { $all }
days = { $n ->
        [one] 1 day
       *[other] { $n } days
    }
table-more = The first 500 of { $n } rows; all of them are in the CSV.

view-overdue = Overdue
    .intro = What should be done by now and is not, the latest first.
view-recommendations = What was advised
    .intro = What reviews from outside advised, what was answered, and what came of it.
view-who = Who does what
    .intro = Which institution leads, answers for or takes part in each goal. Each name leads to what that institution owes.
view-changes = Dates that moved
    .intro = Every date that was moved since the roadmap was adopted: by how many days, why, and who decided it.
view-kept = Kept or not
    .intro = What became of each promise. What is declared complete without evidence is claimed, not kept.
view-timeline = Timeline
    .intro = Each milestone from its start to its date, with the date of adoption behind it.
view-status = By progress
    .intro = Progress is declared by those who answer for it; what the calendar says of it is computed. The two are never one figure.
view-publication = Data promised
    .intro = The datasets that institutions have promised to publish, by date.
view-areas = Policy areas
    .intro = Data, actions, requests and reuses of each policy area, side by side. What is missing is marked.
view-area = The roadmap in this area
    .intro = What is planned, asked for and used in one policy area.
view-calendar = Calendar
    .intro = What is due and when: milestones, data promised, events, reports and calls.
view-governance = Governance
    .intro = Who answers for data, what they stand on, and every gap in it.
view-posts = Posts
    .intro = Who answers for data in each institution, and for how many days each empty post has been empty.
view-bodies = Bodies
    .intro = Whether the bodies of co-ordination meet as often as they said they would.
view-law = Law
    .intro = What the law obliges institutions to, and what here shows that each does it. A gap means that nothing in this portal shows it, not that the law is broken.
view-funding = Money
    .intro = What was asked for, approved and spent, year by year, each currency on its own; and the actions without money.
view-events = Events
    .intro = Consultations, trainings and meetings: who came, and what came of them.
view-demand = Demand for data
    .intro = What people ask for and cannot get yet, and how long answers take.
view-inventory = Inventory
    .intro = What institutions hold, whether published, planned, closed or retired.
view-ecosystem = Ecosystem
    .intro = Who makes, funds, uses and defends open data, by policy area.
view-owes = What it owes
    .intro = What this institution has promised, what is late, and whom it has not answered.

figure-moves = times a date was moved
figure-moves_recent = of them in the last 90 days
figure-slipped = milestones whose date is not the one first promised
figure-proved = milestones proved
figure-kept = kept: proved, and in time
figure-kept_late = late: proved, after their date
figure-claimed = claimed, without evidence
figure-open = open
figure-withdrawn = withdrawn
figure-implemented = implemented
figure-initiated = initiated
figure-under_discussion = accepted, with no work begun
figure-no_action = without action
figure-led_centrally = actions led by the institution that co-ordinates
figure-leading = institutions that lead an action
figure-promised = datasets promised
figure-promised_overdue = past their date
figure-unanswered = requests waiting for an answer
figure-vacant = posts vacant
figure-filled = posts filled by a published appointment
figure-longest_vacant = the longest vacancy
figure-not_formalised = held without a published appointment
figure-without_post = institutions with no post
figure-unfunded = actions without money
figure-ahead = dates to come
figure-missed = dates that have passed
figure-datasets = datasets
figure-published = published
figure-inventoried = inventoried only
figure-closed = not open to all
figure-n_datasets = datasets
figure-n_actions = actions
figure-n_requests = requests
figure-n_reuses = reuses
figure-requests = requests
figure-released = released, whole or in part
figure-waiting = waiting for an answer
figure-answered = answered
figure-median_days = days to an answer: half took less
figure-bodies_meeting = bodies that meet as they said
figure-in_force = laws in force
figure-approved_this_year = approved for this year
figure-unreported = consultations without a report
figure-actors = actors
figure-champions = champions
figure-reuses = reuses

table-recommendations = Recommendations
table-who = Institutions and goals
table-changes = Every move
    .empty = No date has been moved.
table-slipped = How far each date has slipped in all
    .empty = Every milestone has the date first promised.
table-deciders = Who decided
table-outcomes = Against today's date and that of adoption
table-kept-by-institution = By institution
table-promises = Every promise
table-timeline = The dates
table-status-and-schedule = Progress declared and what the calendar says
table-by-status = Every milestone
table-publication = Datasets promised
table-areas = By policy area
table-actions = Actions
    .empty = No action in the roadmap.
table-asked = What was asked
    .empty = Nobody is known to have asked for data here.
table-data-and-use = Data and what came of it
table-ahead = To come
    .empty = Nothing is due.
table-missed = Past their date, not done
    .empty = Nothing is past its date.
table-gaps = Gaps
    .empty = No gap is known.
table-posts = Posts
table-without-post = Institutions with no post
    .empty = Every institution has a post that answers for data.
table-bodies = Bodies of co-ordination
table-compliance = Institutions and the laws that bind them
table-obligations = What each article requires
table-laws = Laws
table-by-year = By year and currency
table-unfunded = Actions without money
    .empty = Every action has money.
table-lines = Line by line
table-events = Events
table-wanted = Most wanted and not published
    .empty = Everything that was asked for is published.
table-answers = How long institutions take to answer
table-trail = From request to data to use
table-inventory = By institution
table-closed = Why data is not open
    .empty = Everything is open.
table-every-dataset = Every dataset
table-ecosystem = Kinds of actors and policy areas
table-actors = Actors
table-owed = What is still to be done
    .empty = Nothing is open.
table-promised = Data promised
table-unanswered = Requests waiting for an answer
table-leads = Actions it leads
table-takes-part = Actions it takes part in
table-decided = Dates it moved
table-done = What is behind it
table-milestones = Milestones
table-story = The story so far
table-goals = Goals
table-next-due = Due next
    .empty = Nothing is due.
table-recent = Changed in the last 90 days
    .empty = Nothing has changed.

column-access = Access
column-access_reason = Why
column-actions = Actions
column-actor = Actor
column-addressed_to = Asked of
column-against_baseline = Against adoption
column-against_current = Against today's date
column-answered = Answered
column-approved = Approved
column-article = Article
column-as = Takes part in
column-attended = Came
column-authority = Authority
column-basis = On what grounds
column-body = Body
column-by = By
column-came_of_it = What came of it
column-chair = Chair
column-champion_for = Champion of
column-champion_since = Champion since
column-claimed = Claimed
column-closed = Not open
column-completed_on = Completed on
column-currency = Currency
column-dataset = Dataset
column-datasets = Datasets
column-date = Date
column-days_moved = Moved by
column-days_since = Since then
column-days_slipped = Slipped by
column-days_so = For
column-days_waiting = Waiting for
column-days_without_report = Without a report for
column-decided_by = Decided by
column-decisions = Decisions
column-email = E-mail
column-event = What happened
column-first_promised = First promised for
column-for_actions = Put to actions
column-frequency = Brought up to date
column-from = From
column-gap = What is missing
column-goal = Goal
column-holder = Held by
column-institution = Institution
column-inventoried = Inventoried
column-invited = Invited
column-kept = Kept
column-kind = Kind
column-last_met = Last met
column-late = Late
column-law = Law
column-lead = Led by
column-line = Line
column-longest_wait = Longest wait
column-mandate = Mandate
column-median_days = Days, in the middle
column-meets = Meets
column-meets_every = Should meet
column-members = Members
column-minutes = Minutes published
column-modified = Modified
column-moves = Moves
column-n = In all
column-n_actions = Actions
column-n_datasets = Datasets
column-n_involved = Takes part
column-n_leads = Leads
column-n_lines = Lines
column-n_naming = Named here by
column-n_obliged = Institutions bound
column-n_overdue = Overdue
column-n_released = Released
column-n_requests = Requests
column-n_responsible = Answers for
column-n_reuses = Reuses
column-n_unanswered = Unanswered
column-n_waiting = Waiting
column-naming_it = With data or actions that name it
column-next_due = Next due
column-number = Number
column-obliges = Obliges
column-on = Day
column-open = Open
column-opened = Asked on
column-organiser = Organised by
column-outcome = What became of it
column-outcome_baseline = Against adoption
column-overdue = Overdue
column-planned = Planned
column-policy_area = Policy area
column-post = Post
column-post_state = State
column-proved = Proved
column-published = Published
column-reason = Why
column-recommendation = Recommendation
column-repealed_by = Repealed by
column-report = Report
column-request = Request
column-requested = Asked for
column-requests = Asked for by
column-requires = Requires
column-responded_on = Answered on
column-response = Response
column-retired = Retired
column-reuses = Reuses
column-review = Review
column-roles = Roles
column-said = What was said
column-schedule = By the calendar
column-schedule_baseline = By the calendar of adoption
column-since = Since
column-source = Source
column-spent = Spent
column-stage = Stage
column-start = Start
column-supporters = Supporters
column-to = To
column-what = What
column-who = Who
column-withdrawn = Withdrawn
column-year = Year

outcome-kept = kept
outcome-late = late
outcome-claimed = claimed, no evidence
outcome-open = open
outcome-withdrawn = withdrawn
followed-implemented = implemented
followed-initiated = initiated
followed-under_discussion = under discussion
followed-no_action = no action yet
post-vacant = vacant
post-filled = filled
post-not_formalised = not formalised
meets-in_rhythm = meets
meets-missed = does not meet
meets-never = has never met
meets-no_rhythm = set itself no rhythm
part-in-leads = leads
part-in-responsible = answers for milestones
part-in-involved = takes part
event-adopted = The roadmap was adopted
event-advised = A recommendation was answered
event-asked = Data was asked for
event-met = An event was held
event-moved = A date was moved
event-proved = A milestone was completed
event-claimed = A milestone was said to be complete, without evidence
event-reported = A report was given
due-milestone = Milestone
due-release = Data promised
due-event = Event
due-report = Report on the roadmap
due-budget = Budget
due-call-opens = Call opens
due-call-closes = Call closes
gap-vacant = post vacant
gap-not_formalised = post not formalised
gap-without_post = no post
gap-does_not_meet = does not meet
gap-unfunded = no money
gap-unreported = no report
gap-spending_unknown = spending not published
timeline-legend = Each milestone from its start to its date. The dashed outline is what was promised at adoption; the dashed line across is today.
timeline-now = open
timeline-overdue = overdue
timeline-done = kept
timeline-late = proved late
timeline-claimed = claimed, no evidence
timeline-withdrawn = withdrawn
timeline-was = promised at adoption
calendar-subscribe = Subscribe to this calendar
feed-title = Changes of the roadmap
feed = Follow the changes (Atom)
what-it-owes = What it owes
see-roadmap-views = Look at the roadmap by
counted-datasets = { $n ->
        [one] 1 dataset
       *[other] { $n } datasets
    }
counted-actions = { $n ->
        [one] 1 action
       *[other] { $n } actions
    }
counted-bodies = { $n ->
        [one] 1 body
       *[other] { $n } bodies
    }

figure-overdue = milestones overdue
figure-longest_late = the longest delay
table-overdue = Milestones overdue
    .empty = No milestone is overdue.
column-milestone = Milestone
column-action = Action
column-responsible = Responsible
column-due = Due
column-days_late = Late by
column-baseline_due = First promised for
column-status = Status
column-challenges = What stands in the way

## Monitoring: quality, bands, indicators

view-monitoring = Monitoring
    .intro = What is measured of this portal, each figure with its n, what fails it and the method behind it.
view-quality = Metadata quality
    .intro = How well datasets are described, by the points of data.europa.eu (MQA), and what would raise them.
view-institutions = Institutions beside their peers
    .intro = Bands, not places: each institution is compared with those of its own kind and level, by shares and never by counts.
view-trends = Trends
    .intro = Each indicator from month to month. A line breaks where the method changed: what stands on either side cannot be compared.
view-failing = What fails each indicator
    .intro = Every thing that a figure counts as not passed, or that it could not judge.
view-evidence = Evidence for the OURdata index
    .intro = The portal’s own figures beside the nine sub-pillars of the OECD’s OURdata index. The index is a questionnaire that governments answer: nothing here is its score.
view-method = The method
    .intro = Every weight, threshold and cut point by which this portal is measured.
figure-mean_points = points, the mean of all scored datasets
figure-representative_points = points as data.europa.eu sums them up
figure-measured_points = points can be measured without trying the addresses
figure-scored_datasets = datasets are scored: those published and open
figure-timely = datasets are up to date
figure-milestones_proved = milestones are proved
figure-requests_answered = requests are answered
figure-method = the method and its version
figure-method_id = the method
figure-method_version = its version
table-indicators = The indicators
    .empty = There is nothing to measure yet.
table-not-measured = Not measured, and what it would take
table-not-compared = Not compared
    .empty = Every institution is compared.
table-ratings = Ratings
table-criteria = By criterion
table-dataset-quality = By dataset
table-method-points = The points of metadata quality
table-method-ratings = The ratings
table-method-bands = The bands
table-method-rules = The other rules
table-method-indicators = The indicators
table-figures = Its figures
table-next = The three next things worth doing
    .empty = Nothing that can be measured is missing.
month-by-month = Month by month
table-ourdata-availability-policy = Availability: content of the open-by-default policy
table-ourdata-availability-engagement = Availability: stakeholder engagement for data release
table-ourdata-availability-implementation = Availability: implementation
table-ourdata-accessibility-policy = Accessibility: content of the unrestricted access policy
table-ourdata-accessibility-engagement = Accessibility: stakeholder engagement for data quality and completeness
table-ourdata-accessibility-implementation = Accessibility: implementation
table-ourdata-reuse-promotion = Government support for re-use: data promotion initiatives and partnerships
table-ourdata-reuse-literacy = Government support for re-use: data literacy programmes in government
table-ourdata-reuse-impact = Government support for re-use: monitoring impact
column-indicator = Indicator
column-area = Area
column-class = Class
column-passing = Passing
column-of = Of (n)
column-share = Share, %
column-unjudged = Not judged
column-method = Method
column-result = Result
column-result-of-n = k of n
peers-mean = Mean of these peers: { $share } %
not-judged-too = { $n } not judged
failing-more = The first 100 of { $n }; all of them are in the CSV.
column-needs = What it needs
column-item = What
column-level = Level
column-peers_mean = Mean of its peers, %
column-estimate = Drawn to its peers, %
column-band = Band
column-remark = Remark
column-points = Points
column-rating = Rating
column-step = Next thing worth doing
column-gain = Gains, points
column-criterion = Criterion
column-dimension = Dimension
column-asked = Asked of
column-field = Field
column-from_points = From, points
column-from_share = From, %
column-rule = Rule
column-value = Value
area-inventory = Inventory
area-quality = Quality
area-stewards = Stewards
area-law = Law
area-money = Money
area-demand = Demand and use
area-capacity = Capacity
area-roadmap = Roadmap
outcome-missed = Does not pass
outcome-unjudged = Cannot be judged
outcome-not_measured = Not measured
outcome-not_scored = Not scored: not published and open
needs-B = The full history of the repository
needs-C = A link report: somebody who tries the addresses
needs-D = An export of the issues of the forge
needs-E = A usage file from the server or the statistics
rating-excellent = Excellent
rating-good = Good
rating-sufficient = Sufficient
rating-bad = Bad
dimension-findability = Findability
dimension-accessibility = Accessibility
dimension-interoperability = Interoperability
dimension-reusability = Reusability
dimension-contextuality = Context
standing-borderline = On the border: one more or one less would change the band
standing-too_few = Too few to compare
standing-no_peers = No peers to compare with
asked-dataset = The dataset
asked-distribution = Its best distribution
asked-link = A link report
method-rule-tolerance = Up to date within the interval times
method-rule-continuous = Interval of what is published continuously
method-rule-within = An answer is in time within
method-rule-fewest = Fewest things of an institution that can be compared
method-rule-prior = Weight of the peers’ mean, in things
method-rule-compared = Institutions are compared by it
failing-none = Nothing fails it.
quality-title = How well it is described
quality-points = { $points } of { $measured } points that can be measured
quality-of-all = { $missing } of the { $all } points of the method need somebody to try the addresses: they are not measured.
quality-not-scored = It is not published and open, so it has no score, and listing it lowers nobody’s. What is said below is advice.
quality-next = The three next things worth doing
quality-nothing-next = Nothing that can be measured is missing.
quality-checklist = The whole checklist
quality-line = { $what }: { $n ->
        [one] 1 point
       *[other] { $n } points
    }
quality-met = Has it
quality-missed = Lacks it
quality-not-measured = Not measured
quality-method = Method
quality-overview = Metadata quality of the whole portal
figures-title = Its figures
figures-bands = How institutions are compared
two-aggregates = Two figures sum a catalogue up, and they differ. The mean adds up the points of each dataset, taking its best distribution. data.europa.eu instead takes, for each criterion, the share that meets it among all datasets or all distributions, times its points, rounded, and adds those up: a dataset that nobody has. Both are here.
bands-explained = A share of k in n is drawn to the mean m of its peers, (k + { $prior } m) / (n + { $prior }), so that few things say little. What could not be judged counts here as not passed: calling a late dataset irregular gains nothing. With fewer than { $fewest } there is no band. Within a band the order is that of the alphabet.
method-file = The file itself
method-copy = To change it, copy it to catalogue/method.yaml, name it in acervo.yaml (quality: catalogue/method.yaml) and give it a version of its own.
method-indicator-about = What each indicator says
method-change = From here on by another method: { $method }
trend-chart = { $indicator }: share of each month, from 0 to 100 %
indicator-institutions-listing = Institutions that list their data
    .about = Active institutions with at least one dataset in the inventory, in whatever stage.
indicator-closed-with-reason = Closed datasets that say why
    .about = Datasets that are not open to everybody and name the exception that closes them.
indicator-planned-in-time = Planned datasets within their date
    .about = Planned datasets whose promised date has not passed.
indicator-entries-reviewed = Entries reviewed within a year
    .about = Datasets, actions and institutions whose entry changed in substance in the last twelve months.
indicator-metadata-quality = Metadata quality
    .about = The points of each published, open dataset out of those that can be measured, added up. Those that are not rated good are listed.
indicator-timely = Datasets up to date
    .about = The day is no later than the last change and 1.25 times the interval, or what the method says. Irregular, once and unknown are on neither side.
indicator-open-licence = Datasets with an open licence
    .about = All distributions have a licence that the portal’s list calls open.
indicator-open-format = Datasets in an open format
    .about = At least one distribution is in a format that programs can read and anybody may implement.
indicator-columns-described = Datasets with their columns described
    .about = At least one distribution says what its columns mean.
indicator-core-requirements = Members of core collections that meet the requirements
    .about = Each current member of a collection with requirements meets all of them.
indicator-addresses-answering = Addresses that answer
    .about = Addresses of distributions that answered when they were last tried.
indicator-officer-in-post = Institutions with a data officer
    .about = Active institutions whose post of data officer is held.
indicator-officer-formalised = Data officers appointed by a public act
    .about = Posts of data officer that name the law or the document that creates them.
indicator-steward-named = Datasets with a steward of their own
    .about = Published, open datasets that say who looks after them.
indicator-law-in-force = Legal texts in force
    .about = Legal texts that are in force, of those that are not repealed.
indicator-legal-basis = Datasets that name their legal basis
    .about = Published, open datasets that name a law.
indicator-obliged-with-officer = Obliged institutions with a data officer
    .about = Institutions of a kind that an article in force obliges, and whose post of data officer is held.
indicator-actions-funded = Actions with money
    .about = Actions, but for those withdrawn, with an amount from a line of funding.
indicator-amounts-sourced = Amounts with a source
    .about = Years of funding that say where their amounts can be read.
indicator-requests-answered = Requests answered
    .about = Requests that got an answer, whatever it was; those withdrawn or asked before are left out.
indicator-answered-in-time = Requests answered in time
    .about = Requests answered within the time of the method; those opened too recently are not judged.
indicator-datasets-reused = Datasets that somebody uses
    .about = Published, open datasets with at least one reuse on record.
indicator-issues-answered = Issues answered
    .about = Issues of the repository that somebody answered.
indicator-datasets-visited = Datasets that are visited
    .about = Datasets whose page somebody opened in the month.
indicator-datasets-downloaded = Datasets that are downloaded
    .about = Datasets of which somebody took a file in the month.
indicator-bodies-meeting = Bodies that meet when they should
    .about = Bodies whose last meeting is no longer ago than 1.25 times the interval that they set themselves; those without one are not judged.
indicator-meetings-with-minutes = Meetings with minutes
    .about = Meetings that were held and whose minutes can be read.
indicator-trainings-with-outcome = Trainings that say who came
    .about = Trainings that are over and say how many attended.
indicator-consultations-with-report = Consultations with a report
    .about = Consultations that are over and have a report.
indicator-milestones-proved = Milestones proved
    .about = Milestones completed and with evidence, of those not withdrawn.
indicator-baselines-kept = Milestones kept by their first date
    .about = Milestones whose first date has passed and that were proved by it. Moving the date changes nothing.
indicator-recommendations-begun = Recommendations being carried out
    .about = Recommendations, but for those rejected, with an action that has begun.
indicator-actions-with-outsiders = Actions with somebody from outside
    .about = Actions with at least one stakeholder from outside of the government.
indicator-moves-declared = Moved dates that were declared
    .about = Dates that moved in the history and have an entry that says why.
table-institutions-listing = { indicator-institutions-listing }
    .empty = { failing-none }
table-closed-with-reason = { indicator-closed-with-reason }
    .empty = { failing-none }
table-planned-in-time = { indicator-planned-in-time }
    .empty = { failing-none }
table-entries-reviewed = { indicator-entries-reviewed }
    .empty = { failing-none }
table-metadata-quality = { indicator-metadata-quality }
    .empty = { failing-none }
table-timely = { indicator-timely }
    .empty = { failing-none }
table-open-licence = { indicator-open-licence }
    .empty = { failing-none }
table-open-format = { indicator-open-format }
    .empty = { failing-none }
table-columns-described = { indicator-columns-described }
    .empty = { failing-none }
table-core-requirements = { indicator-core-requirements }
    .empty = { failing-none }
table-officer-in-post = { indicator-officer-in-post }
    .empty = { failing-none }
table-officer-formalised = { indicator-officer-formalised }
    .empty = { failing-none }
table-steward-named = { indicator-steward-named }
    .empty = { failing-none }
table-law-in-force = { indicator-law-in-force }
    .empty = { failing-none }
table-legal-basis = { indicator-legal-basis }
    .empty = { failing-none }
table-obliged-with-officer = { indicator-obliged-with-officer }
    .empty = { failing-none }
table-actions-funded = { indicator-actions-funded }
    .empty = { failing-none }
table-amounts-sourced = { indicator-amounts-sourced }
    .empty = { failing-none }
table-requests-answered = { indicator-requests-answered }
    .empty = { failing-none }
table-answered-in-time = { indicator-answered-in-time }
    .empty = { failing-none }
table-datasets-reused = { indicator-datasets-reused }
    .empty = { failing-none }
table-bodies-meeting = { indicator-bodies-meeting }
    .empty = { failing-none }
table-meetings-with-minutes = { indicator-meetings-with-minutes }
    .empty = { failing-none }
table-trainings-with-outcome = { indicator-trainings-with-outcome }
    .empty = { failing-none }
table-consultations-with-report = { indicator-consultations-with-report }
    .empty = { failing-none }
table-milestones-proved = { indicator-milestones-proved }
    .empty = { failing-none }
table-baselines-kept = { indicator-baselines-kept }
    .empty = { failing-none }
table-recommendations-begun = { indicator-recommendations-begun }
    .empty = { failing-none }
table-actions-with-outsiders = { indicator-actions-with-outsiders }
    .empty = { failing-none }
table-moves-declared = { indicator-moves-declared }
    .empty = { failing-none }
lack-keywords = no keywords are given
lack-themes = no theme is named
lack-spatial = it does not say which place it is about
lack-temporal = it does not say which period it covers
lack-access_url_reachable = the address does not answer
lack-download_url = no address gives the data itself
lack-download_url_reachable = the download does not answer
lack-format = no format is stated
lack-media_type = no media type is known
lack-format_vocabulary = the format is not in the European list
lack-non_proprietary = the format belongs to somebody
lack-machine_readable = programs cannot work with the format
lack-dcat_ap = it lacks what DCAT-AP makes mandatory
lack-license = no licence is stated
lack-known_license = the licence is not a known one
lack-access_rights = it does not say who may have it
lack-access_rights_vocabulary = access is not a word of the list
lack-contact = there is nobody to ask
lack-publisher = its publisher is not known
lack-rights = there is no statement of rights
lack-bytes = the size is not stated
lack-issued = it does not say when it was first published
lack-modified = it does not say when it last changed
next-keywords = Give it keywords
next-themes = Name its themes
next-spatial = Say which place it is about
next-temporal = Say which period it covers
next-download_url = Give an address of the data itself
next-format = State the format
next-media_type = State the media type
next-format_vocabulary = Use a format of the European list
next-non_proprietary = Publish it in an open format
next-machine_readable = Publish it in a format that programs can read
next-dcat_ap = Complete title, description and addresses
next-license = State the licence
next-known_license = Use a known licence
next-access_rights = Say who may have it
next-access_rights_vocabulary = Use a word of the list for access
next-contact = Name somebody to ask
next-publisher = Name its publisher
next-rights = State the rights in it
next-bytes = State the size of the file
next-issued = Say when it was first published
next-modified = Say when it last changed

## History: what git adds

history-added = In this catalogue since
history-changed = last changed in substance on
history-uncommitted = with changes that are not in the history yet
history-commit = commit
build-commit = Commit
build-uncommitted = and changes not committed yet
move-declared = declared
move-told = declared only
move-undeclared = undeclared
moves-audited = Declared: the change log of the file tells of the move, and the history of the repository shows it. Declared only: the file tells of a move that is older than the repository, or was never made in it. Undeclared: a commit moved the date, and no entry of the file tells of it.
moves-unaudited = The moves stand as the files tell of them: no history of the repository up to this day was at hand to hold them against.
column-standing = Standing
column-commit = Commit
figure-moves_undeclared = of them undeclared

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

search-title = Search
search-results = Results
search-filters = Filters
search-chosen = Chosen filters
search-reset = Remove all filters
search-remove = Remove
search-more = Show all
search-suggestions = Suggestions
search-meant = Did you mean
search-ignored = Too common to search for
search-sort = Sort by
search-sort-relevance = relevance
search-sort-date = date
search-sort-title = title
search-none = Nothing was found. Try fewer or more general words, or remove a filter.
search-failed = The search could not be read: the portal may have been updated meanwhile. Reload the page, or use the lists below.
search-no-script = Searching needs JavaScript. Without it, each filter leads to a list, and the latest entries are below.
search-facet-type = Type
search-facet-organisation = Institution
search-facet-theme = Theme
search-facet-policy_area = Policy area
search-facet-format = Format
search-facet-license = Licence
search-facet-year = Year
search-facet-quality = Metadata quality
search-facet-language = Language
search-facet-access = Access
search-facet-stage = Stage

## The face: buttons, notices, citations

dark-colours = Dark colours
menu-button = Menu
search-label = Search this portal
search-button = Search
improve = Improve this page
report-problem = Report a problem in public
report-by-mail = Report a problem by e-mail
report-subject = A problem on the page { $name }
report-body = What is wrong on the page { $address } (leave this line, so that we know which one it is):
as-json = This page as JSON
see-datasets = All datasets
see-roadmap = The roadmap
promises = What was promised
k-of-n = { $k } of { $n }
milestones-proved = milestones of the roadmap proved
milestones-overdue = overdue milestones
no-datasets-yet = No dataset has been described yet. The first one is a file in catalogue/datasets/.
n-datasets = { $n ->
        [one] 1 dataset
       *[other] { $n } datasets
    }
has-vacant-post = data post vacant
all-organisations = All organisations
what-you-can-do = What you can do
do-ask = Ask for data that is not here
do-ask-help = Say what you need and what for. Every request is published with the institution that must answer and what it answered.
do-report = Say what is wrong
do-report-help = A dead link, a figure that cannot be right, a date that has passed: write to whoever keeps this portal.
do-contribute = Add or correct data
do-contribute-help = Every page is a text file that anybody may propose to change; nothing is published before it has been reviewed.
propose-dataset = Describe a dataset
ask-by-mail = Ask by e-mail
ask-by-form = How to ask
ask-in-public = Ask in public
ask-subject = Request for data
ask-body = Which data I need, what I need them for, and which institution should have them:
take-this-list = Take this list:
shown-in = Not translated yet: this is shown in { $language }.
translate-it = Propose a translation
up-to-date = up to date
all-files = { $n ->
        [one] 1 file
       *[other] All { $n } files
    }
copy = Copy
copied = Copied
copy-address = Copy the address
use-in-code = Use it in code
cite = Cite these data
cite-more = BibTeX, CSL-JSON, plain text
cite-plain = Plain text
cite-kind = Data set
cite-no-date = n.d.
embed = Quote it on another page
embed-help = This HTML works on any page, and asks nothing of its readers' browsers.
alike = Related datasets
about-organisation = About this institution
about-reuse = About this reuse
about-collection = About this collection
see-the-data = See the data
open-reuse = Open it
open-source = Open the original
more-about-it = More about it
made-of = Made with these data
state = State
filter-rows = Only rows with
no-members = No dataset belongs to it yet.
left-members = Datasets that left

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

## The method and the months

field-method-id = Identifier
    .help = A lower-case name of the method, printed with every figure.
field-method-version = Version
    .help = Change it whenever you change a number: trend lines break there.
field-method-title = Title
    .help = What the method is called.
field-method-description = Description
    .help = What the method does and why, in markdown.
field-method-points = Points
    .help = What each criterion of metadata quality is worth.
field-method-ratings = Ratings
    .help = The fewest points of each rating.
field-method-timeliness = Timeliness
    .help = When a dataset is up to date.
field-method-answers = Answers
    .help = When an answer to a request is in time.
field-method-bands = Bands
    .help = How institutions are compared.
field-method-points-keywords = Keywords
    .help = Points for at least one keyword.
field-method-points-themes = Themes
    .help = Points for at least one theme.
field-method-points-spatial = Place
    .help = Points for saying where the data is about.
field-method-points-temporal = Period
    .help = Points for saying which period the data covers.
field-method-points-access_url_reachable = Address answers
    .help = Points for an access address that answers; not measured without a link report.
field-method-points-download_url = Can be downloaded
    .help = Points for an address that gives the data itself.
field-method-points-download_url_reachable = Download answers
    .help = Points for a download address that answers; not measured without a link report.
field-method-points-format = Format stated
    .help = Points for stating the format.
field-method-points-media_type = Media type stated
    .help = Points for a media type, stated or known from the format.
field-method-points-format_vocabulary = Format from the European list
    .help = Points for a format of the European file-type list with a registered media type.
field-method-points-non_proprietary = Format open to all
    .help = Points for a format that anybody may implement.
field-method-points-machine_readable = Programs can read it
    .help = Points for a format that programs can work with.
field-method-points-dcat_ap = Complies with DCAT-AP
    .help = Points for having what DCAT-AP makes mandatory, which every entry that can be read has.
field-method-points-license = Licence stated
    .help = Points for stating a licence.
field-method-points-known_license = Licence known
    .help = Points for a licence of the portal’s list or of SPDX.
field-method-points-access_rights = Access stated
    .help = Points for saying who may have the data.
field-method-points-access_rights_vocabulary = Access from the list
    .help = Points for saying it with a word of the list.
field-method-points-contact = Somebody to ask
    .help = Points for a contact, a steward or a post of the publisher.
field-method-points-publisher = Publisher
    .help = Points for naming who publishes it.
field-method-points-rights = Rights stated
    .help = Points for a statement of rights on the distribution.
field-method-points-bytes = Size stated
    .help = Points for the size of the file, stated or known from the file.
field-method-points-issued = Day of publication
    .help = Points for the day on which it was first published.
field-method-points-modified = Day of the last change
    .help = Points for the day of the last change.
field-method-ratings-excellent = Excellent
    .help = The fewest points of an excellent dataset, such as `351`.
field-method-ratings-good = Good
    .help = The fewest points of a good dataset, such as `221`.
field-method-ratings-sufficient = Sufficient
    .help = The fewest points of a sufficient dataset, such as `121`.
field-method-timeliness-tolerance = Tolerance
    .help = How many times its interval a dataset may be old, from 1 to 10, such as `1.25`.
field-method-timeliness-continuous = Continuous as
    .help = The interval that what is published continuously is held to, such as `P1D`.
field-method-answers-within = Within
    .help = How long an answer may take, such as `P60D`.
field-method-bands-fewest = Fewest
    .help = How many things an institution must have to be compared, such as `5`.
field-method-bands-prior = Weight of the peers
    .help = How many things the mean of the peers weighs, such as `10`.
field-method-bands-cuts = Bands
    .help = The bands from the best to the last, which begins at 0.
field-method-band-id = Identifier
    .help = A lower-case name of the band.
field-method-band-label = Label
    .help = What the band is called, in each language.
field-method-band-from = From
    .help = The share from which on it holds, from 0 to 1.
field-snapshot-as_of = Day
    .help = The day that was measured.
field-snapshot-method = Method
    .help = The identifier of the method.
field-snapshot-version = Version of the method
    .help = The version of the method.
field-snapshot-commit = Commit
    .help = The commit that was measured, where it is known.
field-snapshot-indicators = Indicators
    .help = The figure of each indicator that was measured.
field-figure-id = Indicator
    .help = The identifier of the indicator.
field-figure-numerator = Passing
    .help = How many passed, or the sum of their shares.
field-figure-denominator = Of
    .help = How many could be judged.
field-figure-excluded = Not judged
    .help = How many could not be judged.
field-distribution-rights = Rights
    .help = A statement of rights in the file, such as who owns it.

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

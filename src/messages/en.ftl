# What the program says in English. A rule has its message, and as attributes why it matters, how to mend it,
# and the explanation that `acervo explain` and the manual print. A variant of a rule has its own message.

level-error = error
level-warning = warning
level-note = why
level-help = help
place-first = first here
did-you-mean = did you mean `{ $nearest }`?
check-summary = { $errors ->
        [0] No error
        [one] 1 error
       *[other] { $errors } errors
    } and { $warnings ->
        [0] no warning
        [one] 1 warning
       *[other] { $warnings } warnings
    } in { $entries ->
        [one] 1 entry
       *[other] { $entries } entries
    }.

check-before = { $n ->
        [0] Nothing else was wrong before the change.
        [one] 1 more was there before the change and is not counted.
       *[other] { $n } more were there before the change and are not counted.
    }
check-more = { $n ->
        [one] … and 1 more.
       *[other] … and { $n } more.
    }

manual-rules = The rules
manual-rules-intro = What `acervo check` finds, rule by rule. `acervo explain RULE` prints the same text.

## The forms of a value

form-nothing = nothing
form-scalar = a single value
form-list = a list
form-map = a group of fields
form-text = a text, or one for each language (`es: …`, `en: …`)
form-line = a single line of text
form-keywords = words, or a list of words for each language
form-slug = a short name of lower-case letters, digits and hyphens
form-url = an address that begins with https://
form-email = a mail address
form-file = the path of a file below `catalogue/data/`
form-date = a day, as 2027-06-30
form-period = a date, as 2027, 2027-S1, 2027-Q3, 2027-06 or 2027-06-30
form-duration = a duration, as P1M (one month) or P1Y (one year)
form-frequency = a duration, as P1M, or one of irregular, once, continuous, unknown
form-integer = a whole number
form-number = a number
form-boolean = true or false
form-language = a language tag, as es or en
form-currency = a currency code of three capitals, as USD
form-link = an address, or a group with `title` and `url`
form-place = a place: a code, a name, an address, or a group with `name`, `code`, `uri` or `bbox` (west, south, east, north)
form-evidence = an address, or the id of a dataset
form-code = one of a list of words
form-reference = the id of another entry
form-record = a group of fields
form-list-of = a list

## Reading files

invalid-yaml = this is not YAML: { $reason }
    .why = the rest of the file cannot be read, so nothing of it would be published
    .mend = look at the underlined place and the line above it: most often a quote, a bracket or a colon is missing, or the indent is wrong
    .explain =
        A descriptor is one document of YAML in UTF-8. Where that cannot be read, the file is reported and left out.

        A text with a colon followed by a space, or that begins with a special sign, needs quotes:

        ```yaml
        title: Water: the rivers      # wrong
        title: "Water: the rivers"    # right
        ```
invalid-yaml-encoding = this byte is not UTF-8 text
    .mend = save the file as UTF-8: most editors offer it under "Save with encoding"
invalid-yaml-key = a key must be a single word or text
    .mend = write the name of a field before the colon
invalid-yaml-documents = a second document begins here
    .mend = put it into a file of its own: each entry has one file
too-large = this file is larger than { $limit }
    .why = a descriptor describes data, and does not hold them
    .mend = put the data into a file below `catalogue/data/` and name it in a distribution with `file:`
    .explain =
        A descriptor may have 1 MiB. Nobody can read, review or translate a longer one, and a stranger could use it to
        make the build slow for everyone.

        Data belong into `catalogue/data/`, or behind an address.
too-deep = lists and groups are nested more than { $limit } levels deep here
    .why = no field of any type is that deep
    .mend = look for a bracket that is not closed, or an indent that grows by mistake
    .explain =
        The deepest field of a descriptor lies some six levels down. What is nested much deeper is a slip, or was made
        to exhaust the program that reads it.
yaml-bomb = this alias would make the file into more than { $limit } values
    .why = aliases of aliases, or one that holds itself, make a small file endless
    .mend = write the values out instead of repeating them with `*`
    .explain =
        YAML lets a part of a file be named with `&` and repeated with `*`. Repetitions of repetitions grow tenfold at
        each step, and a part that repeats itself never ends, so both are refused.
duplicate-key = the key `{ $key }` stands here a second time
    .why = programs differ on which of the two counts, so one of the values would be lost without anybody noticing
    .mend = keep one of them; where both are needed, make the value a list
    .explain =
        A field stands once. If it has several values, they are a list:

        ```yaml
        themes: envi          # wrong: two lines of the same name
        themes: heal

        themes: [envi, heal]  # right
        ```
duplicate-id = the { $type } `{ $id }` is described in another file already: { $first }
    .why = an id is an address, and an address has one page
    .mend = join the two files, or rename one of them
    .explain =
        The id of an entry is its path without the ending, so `health.yaml` and `health.md` in one folder are the same
        entry. Only the first is read.
invalid-id = `{ $id }` cannot be the id of a { $type }
    .why = an id is an address: it must look the same on every system, in every language and in a printed letter
    .mend = rename the file with lower-case letters without accents, digits and single hyphens
    .explain =
        The id is the path below the folder of the type, without the ending. Its parts have lower-case letters `a` to
        `z`, digits and single hyphens: `health/hospital-beds`. When a published entry is renamed, `formerly` keeps its
        old address:

        ```yaml
        formerly: [health/beds]
        ```
invalid-id-field = `{ $id }` cannot be a name here
    .mend = use lower-case letters without accents, digits, hyphens and underscores
invalid-id-reserved = the id `{ $id }` is the address of a list of the portal
    .mend = rename the file
unknown-folder = the folder `{ $folder }` holds no type of entry, so this file is not published
    .why = the type of an entry is the folder that it lies in
    .mend = move the file into the folder of its type
    .explain =
        The folders below `catalogue/` are those of the types: `datasets`, `organisations`, `collections`, `services`,
        `roadmap/goals`, `roadmap/actions`, `recommendations`, `requests`, `reuses`, `legal`, `funding`, `events`,
        `bodies`, `actors`, `pages`, and `vocabularies` and `data` for what they say.
unknown-folder-translation = there is no descriptor that this is the translation of
    .why = `NAME.en.md` is the English text of `NAME.md` or `NAME.yaml` in the same folder
    .mend = correct the name, or add the descriptor
unknown-field = `{ $key }` is not a field of { $record }
    .why = what stands there would be lost
    .mend = correct the name; a field of your own begins with `x_`
    .explain =
        Each type has its fields, listed in the reference. An unknown name is most often a slip (`licence` for
        `license`), and its value would silently not be published.

        A portal may have fields of its own, which begin with `x_` and appear in the JSON and on the page.
missing-field = the field `{ $field }` is missing
    .why = every entry of this type must have it: pages, searches and other portals rely on it
    .mend = add `{ $field }:` with its value
    .explain =
        Some fields are required for every entry of a type, some only in some case: a published dataset needs a licence
        and the day of its last change, a distribution a `url` or a `file`, an organisation that is not ranked the reason.

        `acervo new TYPE ID` writes a descriptor with every field explained, the required ones first.
missing-field-published = a published dataset needs `{ $field }`
    .why = without it nobody knows whether the data may be used, or whether they are fresh
    .mend = add `{ $field }:`, or set `stage` to what it truly is
missing-field-address = this distribution has neither a `url` nor a `file`
    .why = there would be nothing to download
    .mend = add the address of the data, or the path of its file below `catalogue/data/`
missing-field-ranked = an organisation that is not ranked needs `{ $field }`
    .why = to be left out of a comparison is a decision that readers must be able to judge
    .mend = add `{ $field }:` with the reason, or leave `ranked` out
wrong-type = { $wanted } is wanted here, and this is { $found }
    .why = the value cannot be read, so it would be missing from the page
    .mend = write it in the form that is wanted
    .explain =
        Each field has a form: a text, a day, a number, a list, an id. The reference says which. Numbers and yes-or-no
        values are written without words around them:

        ```yaml
        bytes: about 3 MB   # wrong
        bytes: 3000000      # right
        ranked: yes         # wrong
        ranked: true        # right
        ```
wrong-type-language = `{ $key }` is not the tag of a language
    .why = a text is a single text, or one for each language by its tag
    .mend = use tags such as es, en, fr or nah (BCP 47)
not-in-vocabulary = `{ $text }` is not one of: { $choices }
    .why = searches, comparisons and other portals rely on the words of the list
    .mend = use one of them
    .explain =
        Some fields take a word from a list, so that everybody calls one thing by one name. Closed lists (`stage`,
        `access`, `status`) are part of the program. Themes, policy areas, licences and formats can be extended by the
        portal in `catalogue/vocabularies/`:

        ```yaml
        - id: forests
          label:
            es: Bosques
            en: Forests
        ```
not-in-vocabulary-long = `{ $text }` is not in the vocabulary `{ $vocabulary }`
    .mend = use a term of the vocabulary, or add this one to `catalogue/vocabularies/{ $vocabulary }.yaml`
not-in-vocabulary-frequency = `{ $text }` is not a frequency
    .mend = write a duration (P1D every day, P1W every week, P1M every month, P3M every quarter, P1Y every year), or one of irregular, once, continuous, unknown
invalid-period = `{ $text }` is not a date
    .why = a promise that no calendar can hold is no promise
    .mend = write a year, a half (2027-S1), a quarter (2027-Q3), a month (2027-06) or a day (2027-06-30)
    .explain =
        One form serves for every date that may be coarse. A deadline passes at the end of its period: `2027-Q3` on
        30 September 2027.

        ```yaml
        due: fall 2027   # wrong
        due: 2027-Q4     # right
        ```
invalid-period-date = `{ $text }` is not a day
    .why = this field says when something happened, and is compared to the day
    .mend = write it as 2027-06-30
invalid-url = `{ $text }` is not an address that can be read
    .why = readers could not follow it
    .mend = write the whole address, with spaces as %20
    .explain =
        An address is absolute and has one of the schemes that a page may link to: https, http, ftp, ftps, sftp, mailto.
        Anything else (`javascript:`, `data:`, `file:`) could act in a reader's browser, and is refused.

        An address must hold no secret: what is written here is public for ever.

        ```yaml
        url: www.example.org/data.csv           # wrong
        url: https://www.example.org/data.csv   # right
        ```
invalid-url-relative = `{ $text }` is not a whole address
    .mend = begin it with https://
invalid-url-scheme = an address may not begin with `{ $scheme }:`
    .why = pages link only to what cannot act in a reader's browser
    .mend = use one of: { $schemes }
invalid-url-secret = this address holds a secret (`{ $parameter }`)
    .why = whoever reads this file could use it; it is public and stays in the history
    .mend = take it out of the address, and have it replaced by those who issued it
invalid-url-tiles = `{ $text }` is no address of tiles
    .why = maps would have no background
    .mend = write it with {"{z}"}, {"{x}"} and {"{y}"}, as https://tiles.example.org/{"{z}/{x}/{y}"}.png
unsafe-path = `{ $path }` is not a path below `catalogue/data/`
    .why = only the files in that folder are published, and a path must be valid on every system
    .mend = write it from that folder on, with / between names and without .. or names that begin with a dot
    .explain =
        A `file:` names a small file that the portal itself publishes, by its path below `catalogue/data/`:

        ```yaml
        file: ../secret.csv     # wrong
        file: health/beds.csv   # right
        ```
missing-file = there is no file `catalogue/data/{ $path }`
    .why = the download would lead nowhere
    .mend = add the file, or correct the path
    .explain =
        `file:` names a file below `catalogue/data/`. Capitals and accents count.
unknown-reference = there is no { $type } with the id `{ $id }`
    .why = the page would link to nothing, and the other end would not know of this one
    .mend = correct the id, or add the entry as `catalogue/{ $folder }/{ $id }.yaml`
    .explain =
        A reference is the id of another entry: its path below the folder of its type, without the ending. The dataset
        `catalogue/datasets/health/beds.yaml` is `health/beds`.

        ```yaml
        publisher: Ministry of Health   # wrong
        publisher: health               # right
        ```
unknown-reference-form = `{ $id }` is not the id of a { $type }
    .mend = write the id: the path of its file below `catalogue/{ $folder }/`, without the ending
unknown-reference-milestone = there is no milestone `{ $id }`
    .mend = name a milestone of this action by its id, or one of another action as `action#milestone`
wrong-reference-type = `{ $id }` is a { $found }, and a { $wanted } is wanted here
    .why = the page would say something that is not so
    .mend = name an entry of the type that is wanted
    .explain =
        Each reference leads to entries of one type: `lead` to an organisation, `stakeholders` to actors, `datasets` to
        datasets. An id of another type is most often in the wrong field.
reference-cycle = these lead back to where they begin: { $cycle }
    .why = nothing can be part of itself, be made from itself or wait for itself
    .mend = take one of the references out
    .explain =
        `parent`, `derived_from`, `series` and `depends_on` lead in one direction. Where they come back, no order can be
        made of them, and no milestone in the circle could ever begin.
duplicate-local-id = the id `{ $id }` is taken within this entry
    .why = a reference to it, or its address on the page, could mean either
    .mend = give one of the two another id
    .explain =
        Milestones of an action and indicators of a goal have ids that are unique within it. They are used by
        `depends_on` and as addresses on the page, so they should not change once published.

invalid-method = there is no `{ $path }` among the files at the top of `catalogue/`
    .why = the portal is measured by the method that it names, and not silently by another
    .mend = put the method at catalogue/method.yaml and write `quality: catalogue/method.yaml`
    .explain =
        A portal may change how it is measured: the weights of metadata quality, the thresholds, the cut points of the
        bands. It copies the shipped method, which the page of the method shows, changes it, gives it a version of its
        own and names it in `acervo.yaml`. Thresholds go down from the best to the last, and bands end at 0:

        ```yaml
        ratings:
          excellent: 200
          good: 300   # wrong: good is more than excellent
          good: 150   # right
        ```
invalid-method-order = this must be less than the one above it
    .why = each rating and each band begins where the better one ends
    .mend = put them in order, the best first
invalid-method-range = this must be from { $least } to { $most }
    .why = a number outside of that range has no meaning here
    .mend = write one within it

## Datasets

closed-without-reason = this dataset is { $access } and does not say why
    .why = a closed dataset is listed with its reason: that tells a refusal from an omission
    .mend = add `access_reason:` with one of: { $choices }
    .explain =
        To list what is closed lowers nobody's score. But `restricted` and `non_public` need a reason:

        ```yaml
        access: non_public
        access_reason: personal_data
        ```
planned-without-promise = this dataset is planned, and nobody says for when
    .why = a plan without a date cannot be kept or broken
    .mend = add `promise:` with `due:`, or set `stage: inventoried` where nothing is promised
    .explain =
        ```yaml
        stage: planned
        promise:
          due: 2027-Q2
          first_promised: 2027-Q2
        ```
published-without-distribution = this dataset is published, and there is nothing to download
    .why = readers come for the data
    .mend = add `distributions:` with a `url` or a `file`, or set `stage` to what it truly is
    .explain =
        A published dataset has at least one distribution. A series may have none where its members have theirs, and
        neither does a dataset that a service gives.

        ```yaml
        distributions:
          - url: https://files.example.org/beds.csv
            format: CSV
        ```
published-without-contact = nobody can be asked about this dataset
    .why = it has no contact and no steward, and no post of its publisher `{ $publisher }` has a mailbox
    .mend = add `contact:` with the mailbox of a role, or a post to the publisher
    .explain =
        Whoever finds a fault in the data must be able to say so. The mailbox of a role is best, not a person's:

        ```yaml
        contact:
          email: data@health.example
        ```
modified-in-future = { $date } lies after the day of this check, { $today }
    .why = what has happened lies in the past; only promises lie ahead
    .mend = correct the date; for what is still to come use `promise:` or a milestone's `due:`
    .explain =
        Dates such as `modified`, `issued`, `completed_on` or those of a history say what has happened. `--as-of` sets the
        day of the check.
description-repeats-title = the description says no more than the title
    .why = a reader who found the title wants to know what a row is, where the numbers come from, and what they cannot tell
    .mend = write two or three sentences
    .explain =
        Good descriptions say what one row is, who counted, how and how often, and what the data do not show.
duplicate-distribution-url = this address is given twice: { $address }
    .why = two distributions are two files, or two forms of one
    .mend = take one out, or correct its address
    .explain =
        Each distribution has its own address. Where one address gives several formats, name the one that it gives unless
        asked otherwise.
near-duplicate-dataset = this is most likely the same dataset as `{ $id }`
    .why = two pages of one thing divide its readers, its reuses and its corrections
    .mend = join them (with `formerly:` in the one that stays), make them a `series:`, or give them titles that differ
    .explain =
        Two datasets of one publisher have the same title but for capitals, accents, punctuation and the order of words.
steward-missing = no role is named that looks after this dataset
    .why = data that nobody looks after grow old
    .mend = add `steward:` with a role's mailbox, or a post to the publisher `{ $publisher }`
    .explain =
        A steward is a role in the institution, not a person: whoever holds it answers for the data.

        ```yaml
        steward:
          role: Unit of statistics
          email: statistics@health.example
        ```

## The roadmap

completed-without-date = the milestone `{ $milestone }` is completed, and does not say since when
    .why = whether it was kept in time depends on the day
    .mend = add `completed_on:`
    .explain =
        ```yaml
        status: completed
        completed_on: 2026-09-26
        evidence: [transport/bridges]
        ```
completed-without-evidence = the milestone `{ $milestone }` is said to be completed, and nothing shows it
    .why = it is shown as claimed, and does not count as kept
    .mend = add `evidence:` with the address of what shows it, or the id of a dataset
    .explain =
        Evidence is something that anybody can look at: a published dataset, a report, a law in the gazette. Without it a
        milestone is "claimed, no evidence".
moved-without-change-entry = the date moved from { $from } to { $to }, and no entry says why
    .why = a date may move, but not in silence: who decided, when, and for what reason
    .mend = add an entry to `changes:` with on, field, from, to, reason and decided_by
    .explain =
        ```yaml
        baseline_due: 2025-12-31
        due: 2026-06-30
        changes:
          - on: 2025-11-20
            field: due
            from: 2025-12-31
            to: 2026-06-30
            reason: The surveyors deliver in nine formats.
            decided_by: transport
        ```

        With a full git history, a date that a commit moved and of which no entry tells is a warning, even where the date
        is back where it was. It is not an error, since the site is to show it: it stands among the changes as undeclared
        until an entry tells of it.
moved-without-change-entry-history = commit { $commit } of { $date } moved the date from { $from } to { $to }, and no entry tells of it
change-log-does-not-join = this change begins at { $from }, but the date was { $wanted } then
    .why = the changes must lead without a gap from what was first promised to what is promised now
    .mend = correct `from:`, or add the change that is missing before it
    .explain =
        The first `from` is the date at adoption (`baseline_due` or `first_promised`), each next `from` is the `to` of the
        change before, and the last `to` is the `due` of today.
change-log-does-not-join-open = this change of a date lacks `from` or `to`
    .mend = say which date it was and which it became
change-log-does-not-join-end = the date is { $due }, but the last change moved it to { $wanted }
    .mend = set `due:` to what the last change says, or add the change that is missing
neither-dated-nor-recurring = the milestone `{ $milestone }` has no date
    .why = a promise is by when
    .mend = add `baseline_due:` and `due:`, or `recurring:` with every and from
    .explain =
        A milestone has two dates, which are the same at adoption: `baseline_due`, which never changes, and `due`. What is
        promised again and again has `recurring` instead of both:

        ```yaml
        recurring:
          every: P1M
          from: 2025-04
        ```
neither-dated-nor-recurring-half = the milestone `{ $milestone }` has only one of `baseline_due` and `due`
    .mend = give both: the date at adoption and the date of today, which are the same until it moves
neither-dated-nor-recurring-both = the milestone `{ $milestone }` has a date and recurs
    .mend = keep the date, or `recurring:`
action-without-milestone = this action has no milestone
    .why = without one it promises nothing by any day
    .mend = add `milestones:` with at least one: what will be done, by whom, by when
    .explain =
        ```yaml
        milestones:
          - id: first-list
            title: List of the bridges
            responsible: transport
            baseline_due: 2027-03-31
            due: 2027-03-31
            status: not_started
        ```
stalled-without-challenge = the milestone `{ $milestone }` is held up, and does not say by what
    .why = readers can judge a delay whose cause they know
    .mend = add `challenges:` with what stands in its way
    .explain =
        A milestone that is overdue, that has progressed little (`limited`), or that has not begun though its start has
        passed, says why in `challenges`: two honest sentences.
stalled-without-challenge-overdue = the milestone `{ $milestone }` is overdue, and does not say why
stalled-without-challenge-limited = the milestone `{ $milestone }` has made limited progress, and does not say why
stalled-without-challenge-unbegun = the milestone `{ $milestone }` should have begun, and does not say why it has not
action-without-outside-stakeholder = nobody from outside the government takes part in this action
    .why = a roadmap made and checked only by those who carry it out convinces nobody
    .mend = name actors in `stakeholders:`, and invite them
    .explain =
        `stakeholders` are actors of the ecosystem: organisations of citizens, media, universities, companies.
action-without-funding = this action says nothing of the money it needs
    .why = what is promised without money is seldom kept
    .mend = add `funding:` with the line, the year and the amount; an amount of 0 says that none is needed
    .explain =
        ```yaml
        funding:
          - line: seed-fund
            year: 2026
            amount: 450000
            currency: XTS
        ```
funding-over-line = in { $year } the actions take { $taken } of this line, and { $approved } were approved
    .why = some of what is promised has no money
    .mend = correct the amounts in the actions, or the line
    .explain =
        The amounts of all actions are added for each line, year and currency, and compared with what was approved.
amount-without-source = the amounts of { $year } name no source
    .why = money is believed when it can be looked up
    .mend = add `source:` with the address of the budget or the account
    .explain =
        ```yaml
        years:
          - year: 2026
            currency: XTS
            approved: 4000000
            source: https://finance.example/budget-2026
        ```

## People, requests, law and events

post-neither-held-nor-vacant = this post says neither since when it is held nor since when it is vacant
    .why = readers must know whether somebody answers
    .mend = add `holder:` with since, or `vacant_since:`
    .explain =
        The name of the holder is not needed: the mailbox of the role is enough.

        ```yaml
        posts:
          - role: chief_data_officer
            email: data.officer@health.example
            holder:
              since: 2025-03-01
        ```
post-neither-held-nor-vacant-both = this post is said to be held and vacant at once
    .mend = keep `holder:` or `vacant_since:`
individual-without-consent = this is a person, and nothing says that they agreed to be named
    .why = a person's data need their consent
    .mend = ask them, and add `consent: true`; or name an organisation in their place
    .explain =
        The ecosystem lists those who use and defend the data. Organisations are named freely; a person only with their
        consent, and a pseudonym will do.
status-not-last-of-history = the status is { $status }, but the history ends with { $last }
    .why = the page would say two things at once
    .mend = set the status to the last line of the history, or add the line that is missing
    .explain =
        The history of a request only grows: each step is a new line with its date, and `status` repeats the last.
history-out-of-order = { $date } stands after { $before }
    .why = a history is read from the oldest to the newest
    .mend = put the lines in the order of their dates, or correct the date
    .explain =
        The history of a request, the changes of a date and the updates of an action are written oldest first, and only
        added to.
released-without-dataset = this request is said to be answered with data, and names none
    .why = whoever asked must be able to find them
    .mend = add `answered_by:` with the id of the dataset
    .explain =
        ```yaml
        status: released
        answered_by: [health/waiting-times]
        ```
repealed-cycle = these laws repeal each other: { $cycle }
    .why = one of them must be the later one
    .mend = take one of the references out of `repeals`
    .explain =
        `repeals` names the laws that this one ended.
cites-repealed-law = the law `{ $id }` is repealed
    .why = what rests on it has lost its ground
    .mend = name the law that took its place, or say in the text why the old one still counts
    .explain =
        A mandate, a dataset or an action that cites a law should cite one that holds.
consultation-without-report = this consultation is over, and its result cannot be read
    .why = whoever took part wants to know what came of it
    .mend = add `report:` to `outcome:` with its address
    .explain =
        ```yaml
        outcome:
          attended: 180
          report: https://agency.example/consultation-report
        ```
training-without-outcome = this training is over, and nothing says how many came
    .why = capacity is measured by those who were there
    .mend = add `attended:` to `outcome:`
    .explain =
        ```yaml
        outcome:
          invited: 40
          attended: 31
        ```
feedback-without-decision = this feedback exercise is over, and nothing says what was decided
    .why = to ask and not to answer costs trust
    .mend = add `decisions:` to `outcome:`, also where the decision is to change nothing
    .explain =
        ```yaml
        outcome:
          decisions: [The form is shortened to one page.]
        ```
meeting-without-minutes = the meeting of { $date } has no minutes
    .why = a body that leaves no trace cannot be held to its decisions
    .mend = add `minutes:` with their address
    .explain =
        ```yaml
        meetings:
          - date: 2026-05-28
            minutes: https://agency.example/minutes/2026-05-28
        ```

## Texts

missing-translation = { $fields }: not in every language of the portal ({ $languages })
    .why = readers of that language are shown another, and told so
    .mend = add the text under its language tag
    .explain =
        ```yaml
        title:
          es: Camas de hospital
          en: Hospital beds
        ```

        The long text of a markdown file is translated in a file beside it: `about.md` and `about.en.md`.
broken-internal-link = the link `{ $link }` leads to no page of this portal
    .why = readers would find nothing there
    .mend = within the portal write the folder and the id, as /datasets/health/beds/, or /data/health/beds.csv for a file
    .explain =
        Links within the portal are written the same in every language; the page adds what is needed.

        ```markdown
        See [the beds](/datasets/health/beds/).
        ```
broken-redirect = two entries say that they were `{ $id }` before
    .why = an old address can lead to one page only
    .mend = keep it in the entry that took its place
    .explain =
        `formerly` lists the ids that an entry had before it was renamed. A small page at each old address leads on to the
        new one.
broken-redirect-invalid = `{ $id }` was never an id
    .mend = write the old id as it was, without the folder of the type and without ending
broken-redirect-itself = an entry was not formerly what it is still
    .mend = take the id out of `formerly`
broken-redirect-taken = `{ $id }` is the id of another entry
    .why = its address shows that entry, so it cannot lead here
    .mend = take the id out of `formerly`, or rename the other entry
personal-data-pattern = this may be a person's: { $found }
    .why = this text is public and stays in the history
    .mend = take it out, or use the mailbox of a role in the field for it
    .explain =
        Pages never need the mail address or the telephone number of a person. A role's mailbox goes into `contact`,
        `steward` or a post. Addresses that the catalogue itself gives for roles are not reported.
personal-data-pattern-mail = this may be a person's mail address: { $found }
personal-data-pattern-telephone = this may be a telephone number: { $found }
raw-html = HTML is shown as it is written: `{ $html }`
    .why = what strangers may put into a page could act in a reader's browser
    .mend = use markdown: **bold**, [words](address), lists and tables
    .explain =
        Texts are markdown. HTML in them is not passed on to the page but shown as text.
rule-severity = there is no rule `{ $rule }`
    .why = what is set for it would have no effect
    .mend = correct the name; `acervo explain` lists the rules
    .explain =
        A portal may be stricter than the program: `rules` in `acervo.yaml` raises warnings to errors. Errors stay errors,
        so that whoever reads two portals can rely on the same things in both.

        ```yaml
        rules:
          missing-translation: error
        ```
rule-severity-lowered = `{ $rule }` is an error and stays one
    .why = other portals and harvesters rely on it
    .mend = take it out of `rules`
search-without-address = the search is to ask an engine, and nothing says where it is
    .why = the page of the search would have nobody to ask
    .mend = add `url:` with the address of the index, or take `backend` out
    .explain =
        A portal brings an index of its own that the browser reads. One that has outgrown it names an engine that speaks
        the protocol of OpenSearch, by the address of its index:

        ```yaml
        search:
          backend: opensearch
          url: https://search.example.org/portal
        ```
theme-template = a template cannot be read: { $reason }
    .why = no page that uses it can be drawn
    .mend = correct the template at this line
    .explain =
        Templates are Jinja. A portal's theme overrides those of the same name; `check` draws each of them once on a sample
        with an entry of every type. An unknown name is an error, so that a slip is not an empty place on a page.
theme-template-page = the template fails on { $page }: { $reason }

## History

baseline-changed = `baseline_due` was { $adopted } when the plan was adopted (tag { $tag })
    .why = what was promised at adoption is what every delay is measured against; it does not change
    .mend = put the date back, and move `due:` instead, with an entry in `changes:`
    .explain =
        A plan names the tag by which it was adopted (`adopted.tag`). With a full clone, each milestone that stood
        in it is compared with what it is now. A milestone that came later has its own baseline.
history-unavailable = no git repository is around this portal, so no page says when an entry was added or changed
    .why = dates of additions and changes, and moves of dates that nobody declared, are known to git alone
    .mend = build in a full clone of the repository; where there is none on purpose, use --no-history
    .explain =
        The site is the same but for this: no dates of additions and changes, no commit in the footer, no marks on moved
        dates, and no comparison with the plan as it was adopted. A date that could be wrong is not shown.

        Clones that are made for a single build are often shallow: `fetch-depth: 0` in GitHub's checkout, `GIT_DEPTH: 0` in
        GitLab. Pages show the main line only (`git log --first-parent`): what was prepared on a branch has the day on
        which it came in. Commits listed in `.acervo-ignore-revs`, one hash a line, do not count as changes, nor do those
        that change comments, order or quotes; commits later than the day of the site have not happened yet.
history-unavailable-no-git = git is not installed, so no page says when an entry was added or changed
    .mend = install git, or use --no-history
history-unavailable-foreign = the repository belongs to another user, and git does not read it
    .mend = if you trust it: git config --global --add safe.directory FOLDER
history-unavailable-shallow = this clone is shallow: its history is cut off, so no page says when an entry was added or changed
    .mend = git fetch --unshallow; in a workflow, check out with `fetch-depth: 0`
history-unavailable-partial = this clone has left texts of the past behind, so no page says when an entry was added or changed
    .mend = clone without --filter
history-unavailable-no-commit = nothing of this portal is committed yet
    .mend = git add and git commit
history-unavailable-too-large = reading the history takes more than a minute or a gigabyte, so it was left out
    .mend = build with --no-history, or with fewer and smaller versions of descriptors
history-unavailable-failed = git cannot tell the history: { $words }
    .mend = see that `git log` works in this folder
history-unavailable-tag = the repository has no tag `{ $tag }`, so nothing can be compared with the plan as it was adopted
    .mend = git fetch --tags, or correct `adopted.tag`
columns-disagree = the file `{ $file }` is not as it is described
    .why = who reads the description would misread the data, and programs made by it would fail
    .mend = correct the description, or the file
    .explain =
        `schema.fields` says what the columns of a file are. Each build looks into the files below `catalogue/data/` and
        compares: columns that are not there or not described, values of another type, and values that `constraints`
        exclude. A code that begins with zeros is a `string`, not an `integer`. Large files are compared by their beginning.
columns-disagree-absent = `{ $file }` has no column `{ $column }`
columns-disagree-extra = { $n ->
        [one] `{ $file }` has a column that is not described: { $columns }
       *[other] `{ $file }` has { $n } columns that are not described: { $columns }
    }
columns-disagree-type = in `{ $file }` the column `{ $column }` is { $found }{ $row ->
        [0] { "" }
       *[other] , such as "{ $value }" in row { $row }
    }
columns-disagree-required = in `{ $file }` the required column `{ $column }` is empty in { $n ->
        [one] 1 row
       *[other] { $n } rows
    }
columns-disagree-unique = in `{ $file }` values of the column `{ $column }` come twice
columns-disagree-range = in `{ $file }` the column `{ $column }` has { $value }, beyond { $limit }
columns-disagree-value = in `{ $file }` the column `{ $column }` has "{ $value }" in row { $row }, which is not allowed
form-column-empty = empty
form-column-integer = whole numbers
form-column-number = numbers
form-column-boolean = yes or no
form-column-year = years
form-column-yearmonth = months
form-column-date = dates
form-column-datetime = moments
form-column-string = text
form-column-mixed = of several kinds
preview-failed = the file cannot be read as { $format }
    .why = its page has no preview, and who downloads it most likely cannot open it either
    .mend = open the file and save it again in the format that is named, or correct `format`
    .explain =
        Each build looks into the files below `catalogue/data/` that are CSV, TSV, XLSX, JSON or GeoJSON, for the preview on
        the page. A file that cannot be read stays a download. `preview: off` says that none is wanted.
        The same holds for copies of files elsewhere, which `acervo fetch` stores in `.acervo/`.
preview-failed-empty = the file is empty
preview-failed-not-text = the file is not text, as { $format } is
preview-failed-page = the file is a page of the web, not { $format }
preview-failed-too-large = the file is too large to be looked into, or unpacks to too much
preview-failed-too-deep = the file is nested too deep to be read
preview-failed-cut-off = the file ends too early: its JSON is cut off
preview-failed-not-json = the file is not JSON from line { $line }, column { $column }
preview-failed-broken = the file is not a workbook that can be read
preview-failed-no-rows = there is no table in the file
preview-failed-ledger = the ledger of stored copies cannot be read
    .why = no page shows what is in a file that is elsewhere
    .mend = take the folder `.acervo` away and run `acervo fetch`

# What the program says in English. A rule has its message, and as attributes why it matters, how to mend it,
# and the explanation that `acervo explain` and the manual print.

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

missing-field = the field `{ $field }` is missing
    .why = every entry of this type must have it: pages, searches and other portals rely on it
    .mend = add `{ $field }:` with its value
missing-field-published = a published dataset needs `{ $field }`
    .mend = add `{ $field }:`, or set `stage` to what it truly is
missing-field-address = a distribution needs a `url` or a `file`
    .mend = add the address of the data, or the path of its file below `catalogue/data/`
missing-field-ranked = an organisation that is not ranked needs `{ $field }`

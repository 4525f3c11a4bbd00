# What `acervo diff` says of a change in English. An event is said of its subject, which stands before it.

review-heading = What this change means
review-nothing = Nothing changes in what the portal says.
review-summary = { $breaking ->
        [0] Nothing breaks
        [one] 1 thing breaks
       *[other] { $breaking } things break
    }, { $promise ->
        [0] no promise is touched
        [one] 1 promise is not kept as it was
       *[other] { $promise } promises are not kept as they were
    }, { $notable ->
        [0] nothing else is notable
        [one] 1 thing is notable
       *[other] { $notable } things are notable
    }, { $minor ->
        [0] nothing is minor
        [one] 1 is minor
       *[other] { $minor } are minor
    }.
review-breaking = Breaks what others rely on
review-promise = Promises that are not kept as they were
review-notable = Worth a look
review-minor = Minor
review-effects = What it does to the figures
review-reviewers = Who should look at it
review-reviewer = { $email } – { $name }, { $role } ({ $n ->
        [one] 1 entry
       *[other] { $n } entries
    })
review-reviewer-settings = { $email } – { $name }, { $role } (the settings)
review-portal = The portal
review-contact = contact of the portal
review-no-date = no date
review-no-licence = no licence
review-no-reason = no reason is given

review-base-url-changed = it moves from { $from } to { $to }, so that every address changes
review-language-dropped = it is no longer shown in { $languages }
review-settings-changed = its settings change: { $fields }

review-files-changed = other files change: { $files }
review-unreadable = the descriptor cannot be read; `acervo check` says why
review-readable = the descriptor can be read again
review-added = is new
review-removed = is gone, and its address with it
review-data-removed = is gone, and everybody who uses it is left without it and its address
review-commitment-removed = is taken out instead of being closed with a reason
review-moved = moves here from { $from }, whose address leads here
review-moved-without-redirect = seems to move here from { $from }, whose address now leads nowhere: `formerly` would redirect it
review-redirect-lost = the old address { $from } led here and now leads nowhere
review-references-left = { $n ->
        [one] 1 entry refers
       *[other] { $n } entries refer
    } to { $id }, which is not there any more: { $entries }
review-changed = says something else in: { $fields }
review-part-changed = { $part } says something else in: { $fields }
review-answerable-changed = { $field }: { $from } becomes { $to }
review-status-changed = the status moves from “{ $from }” to “{ $to }”
review-record-rewritten = “{ $field }” can only grow, and what stood in it was altered or taken out
review-link-host-changed = { $part } now leads to { $to } instead of { $from }
review-host-changed = { $part } now leads to { $to } instead of { $from }

review-published = is published (it was “{ $from }”)
review-unpublished = is no longer published but “{ $to }”
review-stage-changed = moves from “{ $from }” to “{ $to }”
review-closed = is no longer open to everybody: the access is “{ $to }”
review-opened = is open to everybody now (it was “{ $from }”)
review-access-changed = the access moves from “{ $from }” to “{ $to }”
review-licence-dropped = no longer has a licence (it was { $from })
review-licence-changed = the licence is { $to } instead of { $from }
review-licence-given = has a licence now: { $to }
review-file-licence-changed = the licence of { $part } is { $to } instead of { $from }
review-distribution-added = { $part } ({ $format }) is new
review-rows-lost = { $part } has { $to ->
        [0] no rows
        [one] 1 row
       *[other] { $to } rows
    } where it had { $from }
review-rows-changed = { $part } has other content: rows { $from } → { $to }
review-file-replaced = { $part } has other content: { $from } → { $to } bytes
review-distribution-removed = { $part } ({ $format }) is gone
review-address-changed = the file { $from } is now at { $to }
review-format-changed = { $part } is { $to } instead of { $from }
review-columns-undescribed = the columns of { $part } are no longer described
review-column-dropped = the column { $column } of { $part } is gone
review-column-retyped = the column { $column } of { $part } is of type “{ $to }” instead of “{ $from }”

review-milestone-added = the milestone “{ $milestone }” is new (due: { $due })
review-milestone-removed = the milestone “{ $milestone }” is taken out instead of being withdrawn with a reason (due: { $due })
review-milestone-done = the milestone “{ $milestone }” is completed with evidence ({ $on }, { $late ->
        [0] in time
        [one] 1 day late
       *[other] { $late } days late
    })
review-milestone-claimed = the milestone “{ $milestone }” is said to be completed, and nothing shows it
review-milestone-reopened = the milestone “{ $milestone }” was “{ $from }” and is “{ $to }” again
review-milestone-withdrawn = the milestone “{ $milestone }” is withdrawn: { $reason } (decided by { $by })
review-milestone-withdrawn-unexplained = the milestone “{ $milestone }” is withdrawn without a reason
review-milestone-slipped = the milestone “{ $milestone }” slips by { $days ->
        [one] 1 day
       *[other] { $days } days
    } ({ $from } → { $to }), { $total } in all since it was first promised. The reason: { $reason } (decided by { $by })
review-milestone-slipped-unexplained = the milestone “{ $milestone }” slips by { $days ->
        [one] 1 day
       *[other] { $days } days
    } ({ $from } → { $to }) without a reason, { $total } in all since it was first promised
review-milestone-advanced = the milestone “{ $milestone }” comes { $days ->
        [one] 1 day
       *[other] { $days } days
    } earlier ({ $from } → { $to })
review-milestone-undated = the milestone “{ $milestone }” has no date any more (it was { $from })
review-milestone-dated = the milestone “{ $milestone }” has a date now: { $to }
review-baseline-rewritten = the date of the milestone “{ $milestone }” at adoption is frozen, and is rewritten ({ $from } → { $to })
review-target-moved = the target of “{ $indicator }” is { $to } instead of { $from }
review-target-removed = “{ $indicator }”, by which it was to be judged, is taken out
review-promise-made = is promised (due: { $to })
review-promise-dropped = is no longer promised (it was due: { $from })
review-promise-slipped = its promise slips by { $days ->
        [one] 1 day
       *[other] { $days } days
    } ({ $from } → { $to }), { $total } in all since it was first promised. The reason: { $reason } (decided by { $by })
review-promise-slipped-unexplained = its promise slips by { $days ->
        [one] 1 day
       *[other] { $days } days
    } ({ $from } → { $to }) without a reason, { $total } in all since it was first promised
review-promise-rewritten = the date that was first promised is frozen, and is rewritten ({ $from } → { $to })
review-promise-advanced = its promise comes { $days ->
        [one] 1 day
       *[other] { $days } days
    } earlier ({ $from } → { $to })

review-post-vacated = the post “{ $post }” is vacant (since: { $since })
review-post-filled = the post “{ $post }” is filled (since: { $since })
review-post-handed-over = the post “{ $post }” has another holder (since: { $since })
review-post-added = the post “{ $post }” is new: { $email }
review-post-removed = the post “{ $post }” is gone: { $email }
review-member-joined = { $dataset } joins
review-member-left = { $dataset } leaves: { $reason }
review-rating-fell = the quality of its metadata falls from “{ $from }” to “{ $to }”

review-effect-overdue = milestones overdue: { $from } → { $to }
review-effect-datasets-overdue = promised datasets overdue: { $from } → { $to }
review-effect-proved = milestones completed with evidence: { $from } → { $to }
review-effect-published = datasets published: { $from } → { $to }
review-effect-points = points of quality: { $from } → { $to } of { $of }
review-effect-band = “{ $indicator }”: from the band “{ $from }” to “{ $to }”

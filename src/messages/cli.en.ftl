# What the command line, the templates of `acervo new` and the server say in English.

## The command line

cli-about = Turns a folder of YAML and markdown into an open data portal and roadmap.
cli-usage = Usage:
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-shared-options = Options of every command
cli-value-options = options
cli-value-command = COMMAND
cli-example = Example:
cli-exit-codes = Exit codes: 0 everything is sound; 1 there are errors (or warnings, with --deny-warnings) or something could not be read or written; 2 the command cannot be carried out as it was typed.

cli-command-init = Begin a portal: a small one that builds at once
cli-command-new = Begin a descriptor, with every field of its type commented
cli-command-check = Say what is wrong in the portal, where, why, and how to mend it
cli-command-diff = Say what a change means: what breaks, which promises move, who should look at it
cli-command-build = Build the site
cli-command-serve = Build the site, show it on this machine and rebuild it at every change
cli-command-search = Find entries in a site that was built, as its search page does
cli-command-snapshot = Keep this month's figures in catalogue/metrics/, once
cli-command-explain = Tell what a rule asks for and why; without a rule, list them all
cli-command-import = Bring the entries of another catalogue into the portal
cli-command-fetch = Store copies of the files that datasets have elsewhere, so that their pages can show what is in them
cli-command-export = Write what others work with: the inventory as a spreadsheet, or the documents of the search for an engine
cli-command-cms = Write a configuration of Sveltia CMS, with which descriptors are edited in forms in the browser
cli-command-schema = Print the JSON Schema of a type, or of all, for editors
cli-command-man = Print the manual page of acervo or of one command
cli-command-completions = Print the completions for a shell
cli-command-help = Print the help of acervo or of one command

cli-line-acervo = acervo serve
cli-line-init = acervo init my-portal
cli-line-new = acervo new dataset health/hospital-beds
cli-line-check = acervo check --deny-warnings
cli-line-diff = acervo diff origin/main
cli-line-build = acervo build --out public --base-url https://data.example.org/
cli-line-serve = acervo serve --port 8080
cli-line-search = acervo search "water quality" --facet type=dataset
cli-line-snapshot = acervo snapshot --as-of 2026-11-30
cli-line-explain = acervo explain missing-field
cli-line-import = acervo import data-json https://data.example.org/data.json --into .
cli-line-fetch = acervo fetch --only 'health/*'
cli-line-export = acervo export inventory inventory.xlsx
cli-line-cms = acervo cms admin
cli-line-schema = acervo schema dataset > dataset.schema.json
cli-line-man = acervo man build | man -l -
cli-line-completions = acervo completions bash > ~/.local/share/bash-completion/completions/acervo
cli-line-help = acervo help new

cli-value-base = BASE
cli-value-head = HEAD
cli-value-changed = REVISION
cli-value-folder = FOLDER
cli-value-forge = FORGE
cli-value-from = ADDRESS
cli-value-dir = FOLDER
cli-value-root = FOLDER
cli-value-as-of = DATE
cli-value-out = FOLDER
cli-value-base-url = URL
cli-value-jobs = N
cli-value-format = FORMAT
cli-value-lang = LANGUAGE
cli-value-color = WHEN
cli-value-port = PORT
cli-value-into = FOLDER
cli-value-file = FILE
cli-value-name = NAME
cli-value-only = PATTERN
cli-value-max-size = MB
cli-value-type = TYPE
cli-value-id = ID
cli-value-query = QUERY
cli-value-facet = NAME=VALUE
cli-value-sort = ORDER
cli-value-rule = RULE
cli-value-kind = KIND
cli-value-source = SOURCE
cli-value-shell = SHELL
cli-value-command-name = COMMAND

cli-option-base = The branch, tag or commit that the change is to come into; compared is the commit at which the change left it
cli-option-head = The branch, tag or commit that has the change; without it, the files as they are now
cli-option-changed = Fail only for what the work tree changes since it left this branch, tag or commit, and for what that breaks elsewhere
cli-option-dir = The folder to begin in; it is made if it is not there
cli-option-type = The type of the entry
cli-option-id = Its id, which is its file's path and its address: lower-case letters, digits and hyphens, in folders if you like
cli-option-query = What to find: words that must all be there, phrases in quotation marks
cli-option-facet = Only entries with this value, such as theme=heal; several of one facet mean any of them
cli-option-sort = The order of the answers
cli-option-rule = The name of the rule, as messages print it
cli-option-kind = What the source is: an address or dump of CKAN, RDF of DCAT, data.json, Socrata, ArcGIS Hub, Opendatasoft, data packages, a folder of JKAN or of the AWS registry, a Mexican opening plan in CSV, or an inventory that was exported
cli-option-forge = Also write what this forge needs: workflows, forms for issues, owners of files, an editor's settings
cli-option-from = The address of a git repository from which workflows install acervo; without it, the package of this version
cli-option-folder = The folder for config.yml and index.html; without it, the configuration is printed
cli-option-export-kind = What to write: inventory, or search
cli-option-source = A file, a folder or an address
cli-option-into = The portal's folder that receives the entries
cli-option-file = For the inventory, the file to write: what its name ends in, .csv or .xlsx, says its form. For the search, a folder
cli-option-name = What to call the catalogue that they come from
cli-option-only = Only datasets with such an id, or files with such an address; * stands for anything
cli-option-again = Ask for files whose copy is fresh, too: less than 30 days old, and not older than the dataset says
cli-option-max-size = The largest file that is stored, in MB; without it, 20
cli-option-schema-type = The type; without it, every type
cli-option-shell = The shell
cli-option-command-name = The command
cli-option-port = The port to listen on; without it, 4000 or the next free one
cli-option-root = The portal's folder; without it, the nearest one upward that has acervo.yaml
cli-option-as-of = The day that the portal speaks of, instead of today (UTC)
cli-option-out = The folder of the site; without it, site/ in the portal's folder
cli-option-base-url = Where the site will be, instead of base_url in acervo.yaml
cli-option-jobs = How many things to do at once; without it, as many as there are processors
cli-option-format = How findings are printed
cli-option-no-history = Do not ask git for dates of additions and changes
cli-option-deny-warnings = End with exit code 1 if there are warnings
cli-option-keep-going = Build what is sound although there are errors; the exit code is 1 all the same
cli-option-lang = The language of messages; without it, that of the environment (LC_ALL, LC_MESSAGES, LANG)
cli-option-quiet = Print findings and errors only
cli-option-color = Whether to use colour
cli-option-help = Print this help
cli-option-version = Print the version
cli-choices = [{ $values }]

cli-man-NAME = NAME
cli-man-SYNOPSIS = SYNOPSIS
cli-man-DESCRIPTION = DESCRIPTION
cli-man-EXTRA = EXAMPLE
cli-man-VERSION = VERSION

cli-unknown-command = acervo has no command `{ $written }`
cli-unknown-option = `{ $command }` has no option `{ $written }`
cli-one-too-many = `{ $command }` takes no `{ $written }`: it is one argument too many
cli-missing = `{ $command }` needs { $arguments }
cli-missing-command = which command?
cli-invalid-value = `{ $written }` cannot be { $argument }
cli-empty-value = { $argument } needs a value
cli-twice = { $argument } is given more than once
cli-not-unicode = an argument is not valid Unicode text
cli-other = the command cannot be understood as it is typed
cli-type-instead = type `{ $line }`
cli-for-example = for example, `{ $line }`
cli-allowed = it can be one of: { $values }
cli-all-commands = `acervo --help` shows every command
cli-all-options = `{ $command } --help` shows every option
cli-all-rules = `acervo explain` lists every rule
cli-not-a-date = write a day of the calendar as year, month and day: 2026-09-30
cli-not-an-address = write the whole address, with its scheme: https://data.example.org/portal/
cli-not-a-number = write a whole number from { $least } to { $most }

cli-no-portal = there is no acervo.yaml in { $folder } or in any folder above it
cli-no-portal-in = there is no acervo.yaml in { $folder }
    .mend = go to your portal's folder, name it with --root, or begin a portal with `acervo init FOLDER`
cli-out-would-replace = the site cannot be built into { $folder }: it would stand in the place of the portal's own files
    .mend = choose a folder of its own with --out
cli-cannot-read = cannot read { $what }
cli-cannot-write = cannot write { $what }
cli-no-portal-at = there is no portal in this folder at `{ $revision }`
cli-revision-unknown = there is no revision `{ $revision }` in this repository
    .mend = name a branch, a tag or a commit that is here: git fetch origin; in a workflow a branch is called origin/main
cli-revision-unrelated = `{ $revision }` and this work have no commit in common
    .mend = name the branch that the work began on
cli-revision-no-repository = nothing can be compared with `{ $revision }`: there is no git repository around this portal
    .mend = name a portal in a clone with --root
cli-revision-no-git = nothing can be compared with `{ $revision }`: git is not installed
    .mend = install git
cli-revision-foreign = nothing can be compared with `{ $revision }`: the repository belongs to another user, and git does not read it
    .mend = if you trust it: git config --global --add safe.directory FOLDER
cli-revision-shallow = nothing can be compared with `{ $revision }`: this clone is shallow, and where the work began may be cut off
    .mend = git fetch --unshallow; in a workflow, check out with `fetch-depth: 0`
cli-revision-partial = nothing can be compared with `{ $revision }`: this clone has left texts of the past behind
    .mend = clone without --filter
cli-revision-too-large = nothing can be compared with `{ $revision }`: reading it takes more than a minute or a gigabyte
    .mend = name a later revision
cli-revision-failed = git cannot tell: { $revision }
    .mend = see that `git log` works in this folder
cli-search-found = { $n } found
cli-search-meant = did you mean { $word }?
cli-search-none = there is no search in { $folder }
    .mend = build the site first: `acervo build`
cli-search-broken = the search in { $folder } cannot be read: { $file }
    .mend = build the site again: `acervo build`
cli-search-facet = { $written } is no facet with a value
    .mend = write NAME=VALUE with one of these names:
cli-snapshot-kept = { $month } is kept in { $file }: { $n } indicators by { $method }
cli-snapshot-known = { $month } was kept already in catalogue/metrics/; nothing was changed
cli-cannot-listen = cannot listen on port { $port } of this machine: { $reason }
    .mend = choose another with --port, or leave --port out
cli-cannot-watch = changes are not noticed, because the folder cannot be watched: { $reason }
cli-files-in-the-way = { $n ->
        [one] a file in { $folder } would be overwritten: { $files }
       *[other] { $n } files in { $folder } would be overwritten: { $files }
    }
    .mend = choose an empty folder, or move { $n ->
        [one] it
       *[other] them
    } away
cli-is-a-portal = { $folder } is a portal already: it has an acervo.yaml
    .mend = choose another folder, or work in this one with `acervo check` and `acervo new`
cli-file-exists = { $file } is there already
    .mend = open it, or choose another id
cli-invalid-id = `{ $id }` is not a valid id
    .mend = ids are lower-case letters without accents, digits and single hyphens, in folders if you like

cli-made-portal = A portal begins in { $folder }: { $files } files.
cli-next-steps = Next: { $line }
cli-made-descriptor = { $file } begins. Fill what stands in <angle brackets> or "", take the # from what you need, then: acervo check
cli-built = Built { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    }: { $written } files written, { $kept } unchanged, { $removed } removed.
cli-fetched = { $stored ->
        [one] 1 copy
       *[other] { $stored } copies
    } stored in .acervo/files/, { $same } unchanged, { $fresh } fresh and not asked for, { $failed } failed.
cli-fetch-nothing-like = no file elsewhere that could be shown is like `{ $pattern }`

fetch-fault-status = the server answers { $status }
fetch-fault-address = not an address of the web: { $address }
fetch-fault-local = it leads to an address of this machine or of its network, which is not asked
fetch-fault-redirects = it leads from address to address
fetch-fault-too-large = it is larger than { $limit }
fetch-fault-cut-off = the connection ended before the file did
fetch-fault-too-slow = the server is too slow
fetch-fault-busy = the server asks to be left alone for { $seconds } seconds
fetch-fault-unreachable = the server cannot be reached: { $reason }
fetch-fault-host-given-up = not asked for, since its server failed several times
cli-not-built = Nothing was built: mend the errors first, or build the rest with --keep-going.
cli-serving = The portal is at { $url } (Ctrl-C ends it)
cli-rebuilt = Rebuilt after a change.
cli-kept-last = The last good site is still shown.
cli-denied = There are warnings, and --deny-warnings does not allow them.

template-required = Required.
template-when = Needed in the case that `acervo explain { $rule }` tells.
template-choices = One of: { $choices }
template-several = One or more of: { $choices }
template-more = { $choices } …
template-reference = The id of an entry of type { $types }.
template-reference-or-name = The id of an entry of type { $types }, or a name.
template-link = An address, or {"{"}title, url{"}"}.
template-head = { $type } `{ $id }`. Fill what stands in <angle brackets> or ""; take the # from the fields that you need.
template-head-check = Two ## begin an explanation, which you can take away. `acervo check` tells what is left to do.
template-formerly = Ids that this entry had before: their addresses lead here.
template-own = Fields of your own begin with x_.

serve-broken = The last change has errors; this is the page as it was before.
serve-nothing-yet = There is no site yet: the portal has errors.
serve-not-here = Only this machine may read this site.
cli-settings-unread = `acervo.yaml` cannot be read as it stands: see `acervo check`

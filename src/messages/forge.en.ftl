# What `init --forge` writes into a repository, and what it and `import issue` say.
forge-install = Installs Acervo, once for each of its versions.
forge-portal = Builds the portal and publishes it.
forge-every-day = Every day too: what is due passes with the days.
forge-pages = To GitHub Pages, which must be told to take what a workflow builds (Settings, Pages, Source), unless another host is named.
forge-elsewhere = To any host that takes files over SSH: set the variables DEPLOY_TARGET (user@host:folder) and DEPLOY_KNOWN_HOSTS, and the secret DEPLOY_KEY.
forge-check = Checks a proposal: only what it touches may fail. It runs with no right to write and sees no secret.
forge-comment = Tells in a comment what a proposal means. It never checks out or runs what was proposed: it posts a text, as text.
forge-comment-safe = it runs nothing of the proposal
forge-comment-gitlab = The comment needs a token (a masked variable COMMENT_TOKEN, with the scope api). It runs nothing of the proposal.
forge-links = Once in a while, asks for every file that datasets name elsewhere, and tells which are gone.
forge-links-title = Addresses that lead nowhere
forge-snapshot = Every month, keeps the figures of monitoring, as a proposal.
forge-snapshot-title = The month's figures
forge-owners =
    Who is asked to review what, from the publishers and leads of descriptors.
    An institution's handle is `{ $key }` in the `handles` of its descriptor. Written anew by `acervo init --forge` where this file is not there.
forge-owners-without = Without a handle: { $ids }
forge-proposal =
    <!-- What changes, and why? One or two sentences are enough. -->

    - [ ] Where a date moves: the reason and who decided it stand in `changes`.
    - [ ] Where something is gone or has moved: its old id stands in `formerly`, or the descriptor says why.
    - [ ] No names, addresses or numbers of persons who did not ask for it.
cli-made-forge = { $n ->
        [one] 1 file
       *[other] { $n } files
    } for { $forge } in { $folder }
cli-forge-left = left as they are, since somebody changed them: { $files }
cli-forge-repository = add `repository: { "{" }url: ..., forge: { $forge }{ "}" }` to acervo.yaml, so that pages lead to where they are edited
cli-forge-from = `{ $address }` is no address of a git repository: it begins with https:// or ssh:// and has no spaces or quotation marks
issue-unreadable = { $file } is no issue: the JSON of a forge is wanted, or the values of a form by their ids with `form`
issue-no-form = { $file } is of no form that becomes a descriptor: it must be read by people
issue-left-out = left out of `{ $part }`, which does not take it: { $value }
issue-personal = mail addresses, telephone numbers and secrets in addresses taken out: { $n }
issue-wrong = nothing is written: { $file } lacks what a descriptor must have
issue-made = { $file } (texts taken for `{ $language }`)
cms-lead =
    A configuration of Sveltia CMS, written by `acervo cms` from the fields of descriptors: write it anew when they change.
    Replace APPLICATION-ID where it stands by the id that the forge gives to this application.
cli-cms-no-forge = `repository` in acervo.yaml names no forge that Sveltia CMS knows: github, gitlab or forgejo
cli-cms-made = {"{"}config.yml, index.html{"}"} in { $folder }: put sveltia-cms.js of the package @sveltia/cms beside them

# The report of an import, and why one could not be done.

import-summary = { $source ->
        [one] 1 dataset
       *[other] { $source } datasets
    } in the source: { $new } new, { $changed } changed, { $unchanged } unchanged; { $organisations ->
        [one] 1 organisation
       *[other] { $organisations } organisations
    }.
import-services = Services besides: { $services }.
import-lost = Lost: the source says it and a descriptor cannot
import-withheld = Left out on purpose
import-guessed = Guessed: please review
import-more = … and { $count } more
import-dropped = Entries left out: { $count }
import-dropped-not-an-object = not an object
import-dropped-no-title = no title
import-dropped-no-title-nor-identifier = neither title nor identifier
import-contested = Changed both by hand and in the source, the hand’s version stays: { $count }
import-gone = No longer in the source; the descriptors stay until you retire or delete them: { $count }
import-repeated = Identifiers that the source gives to several datasets; each got its own id: { $count }
import-untouchable = Changed in the source, but the file cannot be edited without harm or is too large; change it by hand: { $count }

import-reason-no-field = no field holds it
import-reason-wrong-form = has another form than the standard says
import-reason-bad-address = not an address that a page may link to
import-reason-second-address = a second address; only the first is kept
import-reason-no-address = without an address that can be used, so it was left out
import-reason-not-a-day = no day can be read from it
import-reason-not-a-period = no period can be read from it, or only a part of it
import-reason-unknown-licence = no known licence
import-reason-unknown-frequency = no known frequency
import-reason-unknown-language = no known language
import-reason-unknown-column-type = no known type of column
import-reason-unknown-parent = the parent is no other dataset of this source
import-reason-unknown-dataset = no dataset of this source
import-reason-unknown-service = no service of this source that could be brought in
import-reason-no-title = without a title, so it was left out
import-reason-repeated = the source says it again; the first is kept
import-reason-not-a-place = not a name, box or address of a place
import-reason-mended = broken text in the JSON was mended
import-reason-secret = a secret in an address was taken out: whoever issued it should revoke it
import-reason-person-name = may be the name of a person
import-reason-person-mail = may be the mailbox of a person
import-reason-phone = a telephone number was taken out
import-reason-default = the source does not say; a default was written
import-reason-approximate = the source says it differently; the nearest was written
import-reason-from-text = worked out from the words of the source

import-error-not-found = there is no file `{ $path }`: check the path, or give an address that begins with https://
import-error-scheme = `{ $scheme }` is not supported: give a file, or an address that begins with https:// or http://
import-error-fetch = could not fetch { $url }: { $reason }. Try again later, or download the file and give its path
import-error-too-large = the source is larger than { $limit }: split it, or import its parts one by one
import-error-not-json = the source is not JSON (line { $line }, column { $column }: { $reason }): check that the address gives the catalogue itself and not a page about it
import-error-not-a-catalogue = the source has no datasets of this kind: check that KIND is right (`acervo import --help` lists the kinds)
import-error-endless = its pages are without end, or lead round: { $url }. Give another address, or download the catalogue and give its path
import-error-unreadable = the source cannot be read as this kind: { $reason }. Check that KIND is right and that the address gives the catalogue itself
import-error-ledger = `{ $path }` cannot be read ({ $reason }): restore it from git, or delete it to compare every field anew
import-error-read = could not read: { $reason }
import-error-write = could not write: { $reason }

## The inventory as a spreadsheet

inventory-summary = { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    }: { $changed } descriptors changed, { $new } new.
inventory-written = { $file }: { $rows ->
        [one] 1 dataset
       *[other] { $rows } datasets
    }.
export-search-written = { $folder }: { $n ->
        [one] 1 entry
       *[other] { $n } entries
    } for OpenSearch, and the mapping of the index
inventory-no-form = the name of the file must end in .csv or .xlsx
inventory-unreadable = the spreadsheet cannot be read: { $reason }. Save it as CSV or XLSX
inventory-no-id = no column is headed `id`, so nothing says which dataset a row is of: begin with `acervo export inventory`
inventory-untouchable = { $path } cannot be edited without harm: change it by hand, or take its row out. Nothing was written
inventory-cells = { $count ->
        [one] 1 cell is wrong, and nothing was written:
       *[other] { $count } cells are wrong, and nothing was written:
    }
inventory-cell = cell { $cell } ({ $heading }):
inventory-cell-heading = no column of the inventory has this heading; take the column out, or correct it
inventory-cell-id = `{ $more }` is no id: lower-case letters, digits and hyphens, in folders if you like
inventory-cell-twice = row { $more } is of the same dataset; leave one of the two
inventory-cell-needed = every dataset needs this
inventory-cell-not-one-of = write one of: { $more }
inventory-cell-no-term = not a term of the vocabulary; choose one, or add it to { $more }
inventory-cell-no-day = write a day as year, month and day: 2026-09-30
inventory-cell-no-period = write a day, month, quarter, half or year: 2026-09-30, 2026-09, 2026-Q3, 2026-S2, 2026
inventory-cell-no-frequency = write a duration such as P1M (every month) or P1Y (every year), or one of: irregular, once, continuous, unknown
inventory-cell-no-address = write a whole address that begins with https://
inventory-cell-no-mail = write one mail address
inventory-cell-no-organisation = no organisation has this id

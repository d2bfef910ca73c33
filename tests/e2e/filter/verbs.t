Filters on verbs: the same language, filters with names, and a rehearsal that writes nothing.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ a=$(open_ticket --subject 'Leak under the threshold'); b=$(open_ticket --subject 'Paint peels' --tag warranty); c=$(open_ticket --subject 'Praise' --kind praise)
  $ sed -i 's/^filters: .*/filters: {mine: owner = me and open, leaks: "subject ~ leak"}/' kesu.yaml
  $ kesu assign --filter '@leaks or tag = warranty' --to zhang.min --dry-run
  KS-260311-7VMHXYX would be assigned to zhang.min, department office
  KS-260311-V1N0CSJ would be assigned to zhang.min, department office
  $ kesu list -q --filter @mine
  $ kesu assign --filter '@leaks or tag = warranty' --to zhang.min
  KS-260311-7VMHXYX assigned to zhang.min, department office
  KS-260311-V1N0CSJ assigned to zhang.min, department office
  $ kesu list -q --filter @mine
  KS-260311-7VMHXYX
  KS-260311-V1N0CSJ

What a rehearsal refuses the verb refuses, and the exit code is the same.

  $ kesu close $a $c --outcome resolved -n
  kesu: KS-260311-7VMHXYX has no resolution, so it cannot be closed as resolved
    kesu resolve KS-260311-7VMHXYX first, or close it --outcome withdrawn, rejected, invalid, duplicate, external or entered_in_error
  KS-260311-TSGP43T closed: resolved (dry run: nothing is written)
  [6]
  $ kesu close $a $c --outcome resolved
  kesu: KS-260311-7VMHXYX has no resolution, so it cannot be closed as resolved
    kesu resolve KS-260311-7VMHXYX first, or close it --outcome withdrawn, rejected, invalid, duplicate, external or entered_in_error
  KS-260311-TSGP43T closed: resolved
  [6]
  $ kesu close --filter 'open and kind = praise' --outcome resolved --format json -n | head -5
  {
    "schema": "kesu/close/1",
    "items": [],
    "errors": []
  }

Nothing picked out is nothing done; no choice at all is a slip.

  $ kesu note --filter 'closed and open' --text 'Nobody reads this'
  $ kesu note --text 'Nobody reads this'
  kesu: no ticket is named
    give IDs, - to read them, or --filter
  [2]
  $ kesu note --filter 'ownr = me' --text 'Nobody reads this'
  kesu: --filter:1:1: 'ownr' is no field of a ticket
    did you mean 'owner'?
  [2]
  $ kesu note --filter @mien --text 'Nobody reads this'
  kesu: --filter:1:1: there is no filter called 'mien'
    did you mean 'mine'?
  [2]

A flag stands for itself:

  $ kesu list --filter 'open and closed = yes'
  kesu: --filter:1:10: closed is a flag, which is not compared
    write closed, or not closed
  [2]

A ticket that cannot be read might have been meant: nothing is written.

  $ cp $(file_of $b) kept; printf 'half a line' >> $(file_of $b)
  $ kesu note --filter 'open' --text 'To all'
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:29:12: the last line has no newline: the file was cut off, or edited without one
    restore the end of the file from git or a backup, or add the newline if nothing is missing
  [4]
  $ cp kept $(file_of $b); kesu -q note --filter 'open' --text 'To all' | wc -l
  2

Reports take them, too.

  $ at '2026-03-12 09:00'; kesu report overdue -q --filter '@leaks'
  KS-260311-7VMHXYX
  $ sed -i 's/^filters: .*/filters: {Mine!: open}/' kesu.yaml; kesu list
  kesu: kesu.yaml:30:11: 'Mine!' cannot be the name of a filter
    small letters, digits, - and _
  [4]

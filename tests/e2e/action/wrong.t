What is missing, or does not go together.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ sed -i 's/^name: .*/name: Shop/' kesu.yaml
  $ ticket=$(open_ticket --subject 'Leak in the bath')
  $ kesu action open --ticket $ticket --owner wu.tao --due 2026-03-25
  kesu: an action needs a title
    add --title
  [2]
  $ kesu action open --ticket $ticket --title 'Water test' --due 2026-03-25
  kesu: an action needs somebody who carries it out
    add --owner
  [2]
  $ kesu action open --ticket $ticket --title 'Water test' --owner wu.tao
  kesu: an action needs a day by which it is done
    add --due
  [2]
  $ kesu action open --title 'Water test' --owner wu.tao --due 2026-03-25
  kesu: a corrective action comes from a complaint
    name it with --ticket, or say --kind preventive
  [2]
  $ kesu action open --ticket $ticket --title 'Water test' --owner nobody --due 2026-03-25
  kesu: people.yaml knows nobody called 'nobody'
    one of zhang.min, li.wei, wu.tao or he.lin
  [3]
  $ kesu action open --ticket $ticket --title 'Water test' --owner wu.tao --due 2026-03-10
  kesu: --due 2026-03-10 is over
  [2]
  $ kesu action open --ticket $ticket --title 'Water test' --owner wu.tao --due 2026-03-25 --check-on 2026-03-20
  kesu: its effect cannot be judged on 2026-03-20, before it is due on 2026-03-25
  [2]
  $ kesu action open --ticket KS-260311-AAAAAA0 --title 'Water test' --owner wu.tao --due 2026-03-25
  kesu: 'KS-260311-AAAAAA0' is mistyped: its last symbol does not fit the others
    an ID looks like KS-260311-7F3QXMY
  [3]
  $ kesu action open --kind corective --ticket $ticket --title 'Water test' --owner wu.tao --due 2026-03-25
  kesu: --kind cannot be 'corective'
    did you mean 'corrective'?
  [2]
  $ kesu action open --dry-run --ticket $ticket --title 'Water test' --owner wu.tao --due today | sed 's/^CA-[^ ]*/CA-…/'
  CA-… to be carried out: wu.tao, due 2026-03-11 (dry run: nothing is written)
  $ ls actions 2>/dev/null
  [2]
  $ kesu -q action open --ticket $ticket --title 'Water test' --owner wu.tao --due 2026-03-25
  CA-260311-7VMHXYX
  $ ca=$(kesu action list -q)
  $ kesu action do $ca --text ''
  kesu: `action do` needs a text
    give it with --text, or with `--text -` from standard input
  [2]
  $ kesu action verify $ca --text 'Fine'
  kesu: a verification says one of --effective and --not-effective
  [2]
  $ kesu action verify $ca --effective --due 2026-04-01 --text 'Fine'
  kesu: --due goes with --not-effective only
  [2]
  $ kesu action change $ca
  kesu: nothing is to be changed
    give --owner, --due, --verifier, --check-on or --ticket
  [2]
  $ kesu action change $ca --due 2026-04-01
  kesu: changing an action needs a reason
    add --because
  [2]
  $ kesu action change $ca --ticket $ticket
  kesu: CA-260311-7VMHXYX comes from KS-260311-7VMHXYX already
  [6]
  $ kesu action show CA-260311-AAAAAA0
  kesu: 'CA-260311-AAAAAA0' is mistyped: its last symbol does not fit the others
    an ID looks like CA-260311-7F3QXMY
  [3]
  $ kesu action show $ticket
  kesu: KS-260311-7VMHXYX is a ticket, not an action
    kesu show KS-260311-7VMHXYX
  [3]
  $ kesu show $ca
  kesu: CA-260311-7VMHXYX is an action, not a ticket
    kesu action show CA-260311-7VMHXYX
  [3]
  $ kesu note $ca --text 'An action is no ticket'
  kesu: CA-260311-7VMHXYX is an action, not a ticket
    kesu action show CA-260311-7VMHXYX
  [3]
  $ kesu action list --status late
  kesu: --status cannot be 'late'
    one of open, done, verified or closed
  [2]
  $ kesu action list --format xml
  kesu: there is no format 'xml'
    one of table, json, csv, md or html
  [2]
  $ kesu action
  kesu: COMMAND is missing
    kesu action --help shows how it is called
  [2]

A file that somebody has spoilt is named, and the others are shown:

  $ kesu -q action open --kind preventive --title 'Spare pump' --owner wu.tao --due 2026-03-20 | sed 's/.*/ok/'
  ok
  $ sed -i 's/do: commission/do: classify/' actions/$ca.yaml
  $ kesu action list
  action             kind        status             who   due         what        comes from
  CA-260311-V1N0CSJ  preventive  to be carried out  吴涛  2026-03-20  Spare pump  -
  
  store: Shop
  commit: none
  newest event: 2026-03-11 09:20
  as of: 2026-03-11 09:20
  rows: 1
  kesu: actions/CA-260311-7VMHXYX.yaml:18:5: unknown key 'owner' in event 2-CSTS (classify)
    one of id, after, at, happened, clock, by, do, rules, terms, clocks, category, severity and 7 more
  kesu: actions/CA-260311-7VMHXYX.yaml:19:5: unknown key 'due' in event 2-CSTS (classify)
    one of id, after, at, happened, clock, by, do, rules, terms, clocks, category, severity and 7 more
  kesu: actions/CA-260311-7VMHXYX.yaml:12:5: event 2-CSTS needs at least one of category, severity, priority, liability, validity
  [4]

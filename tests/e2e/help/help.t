Every command has help with examples, the same by help and by --help.

  $ kesu help >whole && kesu --help | cmp - whole
  $ head -2 whole
  kesu runs an organisation's complaint procedure: register, classify, assign, resolve, reply, follow up, report.
  Usage: kesu [OPTIONS] [COMMAND]
  $ for verb in $(kesu __complete help ''); do grep -q "^  $verb " whole || echo "$verb: not listed"; done
  $ kesu 2>&1 | cmp - whole; echo ${PIPESTATUS[0]}
  2
  $ for verb in $(kesu __complete help ''); do
  >   kesu help $verb >by_help && kesu $verb --help | cmp - by_help || echo "$verb: differs"
  >   grep -q '^Examples:' by_help || echo "$verb: no examples"
  >   [ -e "$KESU_SOURCE_DIR/docs/commands/$verb.md" ] || echo "$verb: no page"
  > done
  $ kesu help note
  add a note to a ticket
  Usage: kesu note [OPTIONS] [ID...]
  
  Arguments:
    ID ...                      tickets; - reads IDs from standard input
  
  Options:
    -h,--help                   show this help
    --filter FILTER             tickets of which this holds: 'priority = urgent and received < -7d'; @NAME: a filter of kesu.yaml
    -n,--dry-run                say what would be done, write nothing
    --happened TIME             when it really took place, if not now
    --because TEXT              the reason, kept in the event
    --format FORMAT             table or json
    -t,-m,--text TEXT           the note; - reads it from standard input, none opens the editor
  
  Examples:
    kesu note KS-260311-7F3QXMY --text 'Plumber comes on Friday'
    dmesg | kesu note KS-260311-7F3QXMY --text -
    kesu list -q --owner zhang.min | kesu note - --text 'Handed over to Li Na'
  
  $ kesu note -h | head -1
  add a note to a ticket
  $ kesu help nota
  kesu: there is no command 'nota'
    did you mean 'note'?
  [2]
  $ kesu --version | sed -E 's/[0-9.]+ \(tzdata .*/<version>/'
  kesu <version>
  $ kesu --colour list
  kesu: there is no option '--colour'
    did you mean '--color'?
  [2]

No command is described where there is none, and a command of commands wants one:

  $ kesu people --help
  kesu: there is no command 'people'
    kesu --help lists the commands
  [2]
  $ kesu action nothing
  kesu: there is no command 'action nothing'
    kesu action --help shows how it is called
  [2]
  $ for verb in action calendar drill report rules; do kesu $verb; echo $?; kesu $verb --help | head -n 1; done
  kesu: COMMAND is missing
    kesu action --help shows how it is called
  2
  track corrective and preventive actions until they have effect
  kesu: COMMAND is missing
    kesu calendar --help shows how it is called
  2
  show when it is open, and when something falls due
  kesu: COMMAND is missing
    kesu drill --help shows how it is called
  2
  rehearse the procedure on simulated complaints that never count
  kesu: COMMAND is missing
    kesu report --help shows how it is called
  2
  report what is overdue or falls due, who has how much to do, and the bulletin
  kesu: COMMAND is missing
    kesu rules --help shows how it is called
  2
  check, test, explain, compare and publish the rules

A notice that may or may not have gone when everything was killed is handed over again under its id. That is the only case:
while either kesu or its keeper lives, what came of a program is known.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat > tell << 'END'
  > #!/bin/bash
  > echo "$KESU_NOTICE_ID" >> told
  > keeper=$PPID
  > kesu=$(sed -n 's/^PPid:\t//p' "/proc/$keeper/status")
  > read -r victims < victims
  > case $victims in
  >   keeper) kill -9 "$keeper" ;;
  >   kesu) kill -9 $kesu ;;
  >   both) kill -9 "$keeper" $kesu ;;
  > esac
  > exit 0
  > END
  $ chmod +x tell
  $ notify_by '{by: command, command: [./tell]}'
  $ cat > rules/deadlines.yaml << 'END'
  > clocks:
  >   respond: {from: received, until: respond, limit: 4h, warn: [25%, 50%, 75%]}
  > END
  $ id=$(open_ticket --subject 'Leak')

The keeper is killed, and kesu takes the program over:

  $ echo keeper > victims
  $ at 2026-03-11T10:20:00+08:00
  $ kesu remind
  $ journal | tail -n 1 | cut -f 1
  sent

Kesu is killed, and the keeper writes down what came of it:

  $ echo kesu > victims
  $ at 2026-03-11T11:20:00+08:00
  $ bash -c 'kesu remind; exit $?' 2> /dev/null
  [137]
  $ echo none > victims
  $ kesu remind
  $ journal | tail -n 1 | cut -f 1
  sent

Both are killed. Whether the program did its work nobody knows: it is handed the same notice again.

  $ echo both > victims
  $ at 2026-03-11T12:20:00+08:00
  $ bash -c 'kesu remind; exit $?' 2> /dev/null
  [137]
  $ journal | tail -n 1 | cut -f 1
  sending
  $ echo none > victims
  $ kesu remind -v
  told zhang.min: notice N-9b27c9804e09
  $ kesu remind -v
  $ uniq -c told
        1 N-bf7fba57333b
        1 N-ffddc2773fec
        2 N-9b27c9804e09

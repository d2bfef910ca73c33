A program that does not end in time is killed with all that it started, and the notice goes again.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat > tell << 'END'
  > #!/bin/sh
  > sleep 60 & echo $! > child
  > setsid sleep 60 & echo $! > stranger
  > (sh -c 'sleep 60 & echo $! > grandchild; wait') &
  > wait
  > END
  $ chmod +x tell; notify_by '{by: command, command: [./tell], timeout: 1s}'
  $ cat > rules/deadlines.yaml << 'END'
  > clocks: {respond: {from: received, until: respond, limit: 1h, warn: [50%]}}
  > END
  $ id=$(open_ticket --subject 'Leak')
  $ at 2026-03-11T09:50:00+08:00
  $ kesu remind
  kesu: notice N-ffddc2773fec did not reach zhang.min: it did not end within 1s
    the next `kesu remind` tries again
  [5]
  $ for one in child grandchild stranger; do kill -0 $(cat $one) 2>/dev/null && echo "$one is alive"; done
  [1]

What was met, paused, cancelled or closed before the reminder came is told to nobody.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ notify_by '{by: stdout}'
  $ cat > rules/deadlines.yaml << 'END'
  > clocks:
  >   respond: {from: received, until: respond, limit: 4h, warn: [50%], escalate: [100%]}
  >   resolve: {from: open, until: resolve, limit: 8h, pause: [customer], warn: [50%], escalate: [100%]}
  > END
  $ met=$(open_ticket --subject Met)
  $ closed=$(open_ticket --subject Closed)
  $ at 2026-03-11T12:00:00+08:00
  $ kesu -q contact "$met" --text 'We are on our way' > /dev/null
  $ kesu -q close "$closed" --outcome withdrawn --because 'He called it off' > /dev/null
  $ at 2026-03-11T13:19:59+08:00
  $ kesu remind

The other clock of the first runs on:

  $ at 2026-03-11T13:20:00+08:00
  $ kesu remind | grep :
  To: 张敏 (zhang.min)
  [Shop] KS-260311-7VMHXYX: resolution due in 4h
    resolution: due 2026-03-11 17:20, 4h left (warning at 50%)
  Shop, as of 2026-03-11 13:20; notice N-a95a2b69311d

A wait for the customer pauses it. It would be due at 17:20; the time it waits does not count.

  $ at 2026-03-11T16:20:00+08:00
  $ kesu -q wait "$met" --for customer --until 2026-03-13 > /dev/null
  $ at 2026-03-11T18:00:00+08:00
  $ kesu remind
  $ at 2026-03-12T09:00:00+08:00
  $ kesu -q resume "$met" > /dev/null
  $ at 2026-03-12T09:59:59+08:00
  $ kesu remind
  $ kesu -q resolve "$met" --text Done > /dev/null
  $ at 2026-03-12T11:00:00+08:00
  $ kesu remind
  $ journal
  notices\t1 (esc)
  point\tN-a95a2b69311d\tKS-260311-7VMHXYX\tresolve\t1\twarn\t50% (esc)
  notice\tN-a95a2b69311d\tzhang.min (esc)
  sending\tN-a95a2b69311d\tstdout (esc)
  sent\tN-a95a2b69311d (esc)

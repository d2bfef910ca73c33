Where the clocks are set back a day has 25 hours: shares count them, days do not, and nothing is told twice in the hour that comes
twice.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ notify_by '{by: stdout}'
  $ sed -i 's|^zone: .*|zone: Europe/Berlin|' kesu.yaml
  $ sed -i 's|tz: .*|tz: Europe/Berlin|' rules/calendars.yaml
  $ cat > rules/deadlines.yaml << 'END'
  > clocks:
  >   resolve:
  >     from: open
  >     until: resolve
  >     limit: 1 day
  >     warn: [50%, -1 day, -24h]
  >     escalate: [100%]
  > END

Summer time ends on 25 October 2026 at 03:00. Opened on the 24th at noon, it is due at the end of the 25th, 37 hours later: half of
that is 05:30 in the morning of the 25th, a day before is midnight, 24 hours before is 01:00.

  $ at 2026-10-24T12:00:00+02:00
  $ id=$(open_ticket --subject 'Heating is cold')
  $ for time in 24T23:59:59+02:00 25T00:00:00+02:00 25T00:59:59+02:00 25T01:00:00+02:00 25T02:30:00+02:00 25T02:30:00+01:00 \
  >   25T05:29:59+01:00 25T05:30:00+01:00 25T23:59:59+01:00 26T00:00:00+01:00 26T00:00:01+01:00; do
  >   at "2026-10-$time"
  >   kesu remind | sed -n "s/^  resolution/$time/p"
  > done
  25T00:00:00+02:00: due 2026-10-26 00:00, 1d 1h left (warning at -1 day)
  25T01:00:00+02:00: due 2026-10-26 00:00, 1d left (warning at -24h)
  25T05:30:00+01:00: due 2026-10-26 00:00, 18h 30min left (warning at 50%)
  26T00:00:01+01:00: due 2026-10-26 00:00, late by 1s (escalation level 1, at 100%)

"A calendar without hours hangs the server." It is an error with a place, and nothing is decided by it.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ one_clock 'limit: 8 workhours' 'calendar: office'
  $ one_calendar Asia/Shanghai 'week: {}'; kesu open --subject 'Tap drips'
  kesu: rules/calendars.yaml:3:5: calendar office has no open time at all
    write week: {mon: [["09:00", "17:30"]], …}
  [4]
  $ one_calendar Asia/Shanghai 'week: {mon: [["09:00", "09:00"]]}'; kesu rules check
  kesu: rules/calendars.yaml:4:18: hours must not close when they open
    write ["00:00", "24:00"] for a whole day
  [4]
  $ one_calendar Asia/Shanghai 'week: {mon: [["09:00", "17:00"]]}' 'covers: ["2026-01-01", "2026-12-31"]' 'overrides: {"2026-03-16": []}'
  $ clocks_of $(opened_at '2026-03-14 10:00')
  resolve 1 running 2026-03-23T17:00:00+08:00 -
  $ one_clock 'limit: 0h'; kesu rules check
  kesu: rules/deadlines.yaml:5:12: limit: '0h' is not a time limit
    write 90m, 24h, 8 workhours, 90 workminutes, 3 workdays or 15 days, never zero
  [4]

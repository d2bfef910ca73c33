"It is wrong by an hour when the clocks change." A day of 23 or 25 hours has so many; a time that does not exist is the instant of the change.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ one_calendar Europe/Berlin 'week: {sat: [["00:00", "24:00"]], sun: [["00:00", "24:00"]], mon: [["00:00", "24:00"]]}'
  $ sed -i 's,^zone: .*,zone: Europe/Berlin,' kesu.yaml
  $ one_clock 'limit: 24 workhours' 'calendar: office'
  $ clocks_of $(opened_at '2026-03-28T12:00:00+01:00')
  resolve 1 running 2026-03-29T13:00:00+02:00 -
  $ clocks_of $(opened_at '2026-10-24T12:00:00+02:00')
  resolve 1 running 2026-10-25T11:00:00+01:00 -
  $ one_clock 'limit: 1 day' 'due: same_time'
  $ clocks_of $(opened_at '2026-03-28T02:30:00+01:00')
  resolve 1 running 2026-03-29T03:00:00+02:00 -
  $ clocks_of $(opened_at '2026-10-24T02:30:00+02:00')
  resolve 1 running 2026-10-25T02:30:00+02:00 -

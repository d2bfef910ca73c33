"It counts nights and weekends." Open time is open time: eight hours from Friday afternoon end on Monday.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ one_clock 'limit: 8 workhours' 'calendar: office'
  $ clocks_of $(opened_at '2026-03-13 16:00')
  resolve 1 running 2026-03-16T15:00:00+08:00 -
  $ clocks_of $(opened_at '2026-03-14 03:00')
  resolve 1 running 2026-03-16T17:00:00+08:00 -
  $ one_clock 'limit: 8h'
  $ clocks_of $(opened_at '2026-03-13 16:00')
  resolve 1 running 2026-03-14T00:00:00+08:00 -

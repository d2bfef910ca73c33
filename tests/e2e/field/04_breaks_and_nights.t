"No lunch break, no split shift, no night shift." Any number of intervals a day, also past midnight.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ one_clock 'limit: 4 workhours' 'calendar: office'
  $ one_calendar Asia/Shanghai 'week: {wed: [["09:00", "12:00"], ["13:30", "18:00"]], thu: [["08:00", "10:00"], ["16:00", "20:00"]]}'
  $ clocks_of $(opened_at '2026-03-11 10:30')
  resolve 1 running 2026-03-11T16:00:00+08:00 -
  $ clocks_of $(opened_at '2026-03-11 12:15')
  resolve 1 running 2026-03-11T17:30:00+08:00 -
  $ clocks_of $(opened_at '2026-03-11 17:00')
  resolve 1 running 2026-03-12T17:00:00+08:00 -
  $ one_calendar Asia/Shanghai 'week: {wed: [["22:00", "06:00"]], fri: [["22:00", "06:00"]]}'
  $ clocks_of $(opened_at '2026-03-11 23:00')
  resolve 1 running 2026-03-12T03:00:00+08:00 -
  $ clocks_of $(opened_at '2026-03-12 04:00')
  resolve 1 running 2026-03-14T00:00:00+08:00 -

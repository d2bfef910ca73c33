"N business days are off by one outside hours." The day of the start is not counted; the first working day after it is the first.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ one_clock 'limit: 3 workdays' 'calendar: office'
  $ for t in '2026-03-11 08:00' '2026-03-11 09:00' '2026-03-11 23:59'; do clocks_of $(opened_at "$t"); done
  resolve 1 running 2026-03-16T18:00:00+08:00 -
  resolve 1 running 2026-03-16T18:00:00+08:00 -
  resolve 1 running 2026-03-16T18:00:00+08:00 -
  $ for t in '2026-03-13 17:59' '2026-03-14 00:00' '2026-03-15 23:59'; do clocks_of $(opened_at "$t"); done
  resolve 1 running 2026-03-18T18:00:00+08:00 -
  resolve 1 running 2026-03-18T18:00:00+08:00 -
  resolve 1 running 2026-03-18T18:00:00+08:00 -
  $ one_calendar Asia/Shanghai 'week: {mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]], wed: [["09:00", "17:00"]], thu: [["09:00", "17:00"]], fri: [["09:00", "17:00"]]}' 'include: [cn]'
  $ clocks_of $(opened_at '2026-02-12 10:00')
  resolve 1 running 2026-02-24T17:00:00+08:00 -
  $ clocks_of $(opened_at '2026-02-13 10:00')
  resolve 1 running 2026-02-25T17:00:00+08:00 -

"Round the clock loses a minute at midnight." 24:00 is a time, and there is no gap.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ one_calendar Asia/Shanghai 'week: {mon: [["00:00", "24:00"]], tue: [["00:00", "24:00"]], wed: [["00:00", "24:00"]], thu: [["00:00", "24:00"]], fri: [["00:00", "24:00"]], sat: [["00:00", "24:00"]], sun: [["00:00", "24:00"]]}'
  $ one_clock 'limit: 72 workhours' 'calendar: office'
  $ clocks_of $(opened_at '2026-03-11 09:20:41')
  resolve 1 running 2026-03-14T09:20:41+08:00 -
  $ one_clock 'limit: 72h'
  $ clocks_of $(opened_at '2026-03-11 09:20:41')
  resolve 1 running 2026-03-14T09:20:41+08:00 -

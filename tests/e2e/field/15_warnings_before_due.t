"The warning before the deadline comes at midnight, or with the deadline." It comes when so much open time is left, to the second.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ notify_by '{by: stdout}'
  $ one_clock 'limit: 2 workdays' 'calendar: office' 'warn: [75%, -2 workhours]' 'escalate: [100%]'
  $ one_calendar Asia/Shanghai 'week: {mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]], wed: [["09:00", "17:00"]], thu: [["09:00", "17:00"]], fri: [["09:00", "17:00"]]}'
  $ told() { at "$1"; kesu remind | sed -n "s/^  resolution: //p"; }

From Friday 13:00 to Tuesday 17:00 there are 20 hours of open time; three quarters of them are used up on Tuesday at 12:00.

  $ id=$(opened_at '2026-03-13 13:00'); clocks_of $id
  resolve 1 running 2026-03-17T17:00:00+08:00 -
  $ told '2026-03-14 00:00'; told '2026-03-17 00:00'; told '2026-03-17 11:59:59'
  $ told '2026-03-17 12:00'
  due 2026-03-17 17:00, 5h left (warning at 75%)
  $ told '2026-03-17 14:59:59'
  $ told '2026-03-17 15:00'
  due 2026-03-17 17:00, 2h left (warning at -2 workhours)
  $ told '2026-03-17 17:00'
  $ told '2026-03-17 17:00:01'
  due 2026-03-17 17:00, late by 1s (escalation level 1, at 100%)

"Notices come again and again, at midnight, on Sundays, or once a day only." Cron may come by every hour for four days: each point is told
once, within an hour of being reached, and in the quiet hours nothing is.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ notify_by '{by: stdout}'
  $ one_clock 'limit: 8 workhours' 'calendar: office' 'warn: [50%]' 'escalate: [100%, +4 workhours]'
  $ sed -i '1i quiet_hours: {calendar: office}' rules/deadlines.yaml
  $ one_calendar Asia/Shanghai 'week: {mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]], wed: [["09:00", "17:00"]], thu: [["09:00", "17:00"]], fri: [["09:00", "17:00"]]}'
  $ id=$(opened_at '2026-03-13 11:05'); clocks_of $id
  resolve 1 running 2026-03-16T11:05:00+08:00 -
  $ for hour in 13:{13..23} {14,15,16}:{00..23}; do
  >   at "2026-03-${hour%:*} ${hour#*:}:00"; kesu remind | sed -n "s/^  resolution: /$hour:00 /p"
  > done
  13:16:00 due 2026-03-16 11:05, 2d 19h left (warning at 50%)
  16:12:00 due 2026-03-16 11:05, late by 55min (escalation level 1, at 100%)
  16:16:00 due 2026-03-16 11:05, late by 4h 55min (escalation level 2, at +4 workhours)

"The stored deadline is stale." None is stored: a new holiday moves what is open, at once and everywhere, and no verdict.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ one_clock 'limit: 2 workdays' 'calendar: office'
  $ one_calendar Asia/Shanghai 'week: {mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]], wed: [["09:00", "17:00"]], thu: [["09:00", "17:00"]], fri: [["09:00", "17:00"]]}'
  $ done=$(opened_at '2026-03-11 10:00'); at '2026-03-12 10:00'; kesu -q resolve $done --text 'Sealed'
  KS-260311-65W0Y5H
  $ id=$(opened_at '2026-03-12 11:00'); clocks_of $id; clocks_of $done
  resolve 1 running 2026-03-16T17:00:00+08:00 -
  resolve 1 stopped 2026-03-13T17:00:00+08:00 met
  $ echo '    holidays: {"2026-03-13": Founding day}' >>rules/calendars.yaml
  $ clocks_of $id; clocks_of $done
  resolve 1 running 2026-03-17T17:00:00+08:00 -
  resolve 1 stopped 2026-03-13T17:00:00+08:00 met
  $ at '2026-03-16 17:00:01'; kesu report overdue -q; kesu list --format csv | cut -d, -f1,11,12 | grep $id
  KS-260312-F2FTS7K,2026-03-17T17:00:00+08:00,false
  $ at '2026-03-17 17:00:01'; kesu report overdue -q; kesu list --format csv | cut -d, -f1,11,12 | grep $id
  KS-260312-F2FTS7K
  KS-260312-F2FTS7K,2026-03-17T17:00:00+08:00,true

"Holidays are ignored, or change behind our back." They stand in files of the store; past what a calendar covers, due times carry a mark and a warning.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ one_clock 'limit: 3 workdays' 'calendar: office'
  $ one_calendar Asia/Shanghai 'week: {mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]], wed: [["09:00", "17:00"]], thu: [["09:00", "17:00"]], fri: [["09:00", "17:00"]]}' 'include: [cn]'
  $ clocks_of $(opened_at '2026-09-30 10:00')
  resolve 1 running 2026-10-10T17:00:00+08:00 -
  $ id=$(opened_at '2026-12-30 10:00'); clocks_of $id; kesu show $id | grep resolution
  resolve 1 running 2027-01-04T17:00:00+08:00 -
    resolution        due 2027-01-04 17:00, 299d 7h left; lies past what the calendar covers
  $ at '2026-12-30 10:00'; kesu report due --within 9d | tail -4 | mask_paths
  newest event: 2026-12-30 10:00
  as of: 2026-12-30 10:00
  rows: 1
  warning: 1 due times marked ? lie past what their calendar covers

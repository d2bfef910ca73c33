"Tickets made outside hours have no duration." Opened at night, resolved at night: what was open in between counts, and zero is a number.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ one_clock 'limit: 8 workhours' 'calendar: office'
  $ id=$(opened_at '2026-03-14 22:00'); clocks_of $id
  resolve 1 running 2026-03-16T17:00:00+08:00 -
  $ at '2026-03-14 23:00'; kesu -q resolve $id --text 'By telephone'
  KS-260314-4XF1SDQ
  $ kesu show $id | grep resolution
    resolution        met in 1h (due 2026-03-16 17:00)
  $ kesu show $id --format json | grep -A8 '"verdict"' | grep 'met\|took'
              "met": true,
              "took_seconds": 3600,

"Reopening resets the clock, or keeps the wrong one." Each cycle has a verdict of its own; the time it was closed does not count.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ one_clock 'limit: 16 workhours' 'calendar: office'
  $ id=$(opened_at '2026-03-11 09:00')
  $ at '2026-03-11 17:00'; kesu -q resolve $id --text 'Sealed'; clocks_of $id
  KS-260311-DHM6VK6
  resolve 1 stopped 2026-03-12T16:00:00+08:00 met
  $ at '2026-03-16 09:00'; kesu -q reopen $id --because 'It drips again'; clocks_of $id
  KS-260311-DHM6VK6
  resolve 1 stopped 2026-03-12T16:00:00+08:00 met
  resolve 2 running 2026-03-16T17:00:00+08:00 -
  $ at '2026-03-17 18:00:01'; kesu report overdue -q
  KS-260311-DHM6VK6
  $ at '2026-03-17 12:00'; kesu -q resolve $id --text 'New washer'; clocks_of $id
  KS-260311-DHM6VK6
  resolve 1 stopped 2026-03-12T16:00:00+08:00 met
  resolve 2 stopped 2026-03-16T17:00:00+08:00 missed

"Merged tickets still escalate." Closing ends every clock; after it nothing is late, whatever it was closed as.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ one_clock 'limit: 8 workhours' 'calendar: office'
  $ first=$(opened_at '2026-03-11 09:00'); id=$(opened_at '2026-03-11 09:05')
  $ at '2026-03-11 10:00'; kesu -q close $id --outcome duplicate --of $first
  KS-260311-AGNYX8Q
  $ at '2026-03-12 10:00'; kesu report overdue -q
  KS-260311-DHM6VK6
  $ clocks_of $id
  resolve 1 stopped 2026-03-11T17:05:00+08:00 met
  $ kesu show $id | grep resolution
    resolution        met in 55min (due 2026-03-11 17:05)

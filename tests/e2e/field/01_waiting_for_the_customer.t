"The timer runs while we wait for the customer." It does not: a wait pauses the clocks that name it, an answer on any channel goes on.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ one_clock 'limit: 8 workhours' 'calendar: office' 'pause: [customer]'
  $ id=$(opened_at '2026-03-11 09:00'); clocks_of $id
  resolve 1 running 2026-03-11T17:00:00+08:00 -
  $ at '2026-03-11 10:00'; kesu wait $id --for customer --until +2d
  KS-260311-DHM6VK6 waits for customer until 2026-03-13 10:00; rests: resolution
  $ at '2026-03-12 18:00'; clocks_of $id; kesu report overdue -q
  resolve 1 paused 2026-03-13T17:00:00+08:00 -
  $ at '2026-03-12 15:00'; kesu -q contact $id --kind inbound --channel chat --text 'Here it is'
  KS-260311-DHM6VK6
  $ clocks_of $id
  resolve 1 running 2026-03-13T13:00:00+08:00 -

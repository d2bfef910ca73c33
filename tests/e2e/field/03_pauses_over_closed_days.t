"A pause over a weekend is added in full." It costs what was open: nothing on a weekend, nothing before the clock began.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ one_clock 'limit: 8 workhours' 'calendar: office' 'pause: [customer]'
  $ id=$(opened_at '2026-03-13 16:00'); clocks_of $id
  resolve 1 running 2026-03-16T15:00:00+08:00 -
  $ at '2026-03-13 18:00'; kesu -q wait $id --for customer --until '2026-03-16 09:00'
  KS-260313-HTDBBPV
  $ at '2026-03-16 09:30'; clocks_of $id
  resolve 1 running 2026-03-16T15:00:00+08:00 -

An hour on Friday and two on Monday, seen from Monday:

  $ id=$(opened_at '2026-03-13 16:00')
  $ at '2026-03-13 17:00'; kesu -q wait $id --for customer --until '2026-03-17 09:00'
  KS-260313-ECPN4Y1
  $ at '2026-03-16 11:00'; kesu -q resume $id; clocks_of $id
  KS-260313-ECPN4Y1
  resolve 1 running 2026-03-16T18:00:00+08:00 -

Two waits that overlap pause once:

  $ id=$(opened_at '2026-03-11 09:00')
  $ at '2026-03-11 10:00'; kesu -q wait $id --for customer --until '2026-03-11 12:00'
  KS-260311-DHM6VK6
  $ at '2026-03-11 11:00'; kesu -q wait $id --for customer --until '2026-03-11 13:00'
  KS-260311-DHM6VK6
  $ at '2026-03-11 14:00'; clocks_of $id
  resolve 1 running 2026-03-12T11:00:00+08:00 -

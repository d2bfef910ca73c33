"A changed priority is ignored, or forgets the pauses." The new limit counts from the original start, pauses kept, and the log says so.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ one_clock 'limit: 16 workhours' 'calendar: office' 'pause: [customer]' 'by_priority: {urgent: 4 workhours}'
  $ id=$(opened_at '2026-03-11 09:00'); clocks_of $id
  resolve 1 running 2026-03-12T16:00:00+08:00 -
  $ at '2026-03-11 10:00'; kesu -q wait $id --for customer --until +3d
  KS-260311-DHM6VK6
  $ at '2026-03-11 12:00'; kesu -q resume $id; clocks_of $id
  KS-260311-DHM6VK6
  resolve 1 running 2026-03-12T18:00:00+08:00 -
  $ at '2026-03-11 12:30'; kesu classify $id --priority urgent --because 'The ceiling below is wet'
  KS-260311-DHM6VK6 quality, urgent (severity 12)
  $ clocks_of $id
  resolve 1 running 2026-03-11T15:00:00+08:00 -
  $ kesu log $id | tail -3
  5-2BQW  2026-03-11 12:30  张敏  classified: Quality, urgent (severity 12) [given clock]
      because: The ceiling below is wet, source/direct +12
      terms: resolution 4 workhours

And back again:

  $ at '2026-03-11 13:00'; kesu -q classify $id --priority general --because 'Only condensation'; clocks_of $id
  KS-260311-DHM6VK6
  resolve 1 running 2026-03-12T18:00:00+08:00 -

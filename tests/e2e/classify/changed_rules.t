Changed rules change nothing that was promised, until somebody classifies anew and says why.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ one_clock 'limit: 5 workdays' 'calendar: office'
  $ id=$(opened_at '2026-03-11 09:00'); clocks_of $id
  resolve 1 running 2026-03-18T18:00:00+08:00 -
  $ one_clock 'limit: 2 workdays' 'calendar: office'; clocks_of $id
  resolve 1 running 2026-03-18T18:00:00+08:00 -
  $ at '2026-03-12 09:00'; kesu classify $id --keep-category --because 'The new rules hold from today'; clocks_of $id
  KS-260311-DHM6VK6 quality, general (severity 12)
  resolve 1 running 2026-03-13T18:00:00+08:00 -
  $ grep '^    rules:' $(file_of $id) | sort -u | wc -l
  2
  $ kesu log $id | tail -3
  3-9AYA  2026-03-12 09:00  张敏  classified: Quality, general (severity 12) [given clock]
      because: The new rules hold from today, source/direct +12
      terms: resolution 2 workdays

What has stopped keeps its verdict:

  $ at '2026-03-13 17:00'; kesu -q resolve $id --text 'Sealed'; clocks_of $id
  KS-260311-DHM6VK6
  resolve 1 stopped 2026-03-13T18:00:00+08:00 met
  $ one_clock 'limit: 1h'; clocks_of $id
  resolve 1 stopped 2026-03-13T18:00:00+08:00 met

Another category brings other limits from the original start; the reason stands in the event.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ one_clock 'limit: 5 workdays' 'calendar: office' 'by_category: {quality.leak: 1 workday, service: 3 workdays}'
  $ id=$(opened_at '2026-03-11 09:00'); clocks_of $id
  resolve 1 running 2026-03-18T18:00:00+08:00 -
  $ at '2026-03-11 11:00'; kesu classify $id --category quality.leak --because 'It runs through the ceiling'; clocks_of $id
  KS-260311-DHM6VK6 quality.leak, general (severity 12)
  resolve 1 running 2026-03-12T18:00:00+08:00 -
  $ at '2026-03-11 12:00'; kesu classify $id --category service --because 'The neighbour had left his tap on'; clocks_of $id
  KS-260311-DHM6VK6 service, general (severity 12)
  resolve 1 running 2026-03-16T18:00:00+08:00 -
  $ kesu log $id | grep -A1 classified | grep -v ^--
  2-DHM6  2026-03-11 09:00  张敏  classified: Quality, general (severity 12) [given clock]
      because: by ear, source/direct +12
  3-6SPB  2026-03-11 11:00  张敏  classified: Leaks, general (severity 12) [given clock]
      because: It runs through the ceiling, source/direct +12
  4-YD04  2026-03-11 12:00  张敏  classified: Service, general (severity 12) [given clock]
      because: The neighbour had left his tap on, source/direct +12

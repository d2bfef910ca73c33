"The clock of updates does not follow the conversation." What was promised last is what is owed; any channel counts, an automatic letter does not.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ one_clock 'limit: 10 workdays' 'calendar: office'
  $ id=$(opened_at '2026-03-11 09:00')
  $ kesu -q contact $id --channel phone --text 'We look into it' --promise '2026-03-12 12:00'
  KS-260311-DHM6VK6
  $ at '2026-03-11 15:00'; kesu -q contact $id --kind inbound --channel chat --text 'Any news?'
  KS-260311-DHM6VK6
  $ at '2026-03-11 15:01'; kesu -q contact $id --kind ack --as system --text 'We have your message'
  KS-260311-DHM6VK6
  $ clocks_of $id | grep promise
  promise 1 running 2026-03-12T12:00:00+08:00 -
  $ at '2026-03-12 11:00'; kesu -q contact $id --channel email --text 'The part is ordered' --promise '2026-03-18 12:00'
  KS-260311-DHM6VK6
  $ clocks_of $id | grep promise
  promise 1 stopped 2026-03-12T12:00:00+08:00 met
  promise 2 running 2026-03-18T12:00:00+08:00 -

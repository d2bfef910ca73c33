Closing ends every clock: one that runs until the resolution gets a verdict, the others are cancelled.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu -q classify $id
  KS-260311-7VMHXYX
  $ at '2026-03-20T10:00:00+08:00'
  $ kesu close $id --outcome withdrawn --because 'Called off'
  KS-260311-7VMHXYX closed: withdrawn
  $ sed -n '/do: close/,$p' $(file_of $id) | mask_digests
      do: close
      as: withdrawn
      because: Called off
      clocks:
        resolve: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-16T18:00:00+08:00", met: false, took: 216h40m, paused: 0s, calendar: office <digest>, tzdata: <version>}
  $ clocks_of $id
  classify 1 stopped 2026-03-11T11:20:00+08:00 met
  register 1 stopped 2026-03-11T10:20:00+08:00 met
  resolve 1 stopped 2026-03-16T18:00:00+08:00 missed
  respond 1 cancelled 2026-03-12T09:20:00+08:00 -

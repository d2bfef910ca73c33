What cannot be waited for is said.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu wait $id --until +3d
  kesu: --for is missing
    kesu wait --help shows how it is called
  [2]
  $ kesu wait $id --for customer
  kesu: --until is missing
    kesu wait --help shows how it is called
  [2]
  $ kesu wait $id --for customer --until -1d
  kesu: the expected end 2026-03-10T09:20:00+08:00 is not in the future
  [2]
  $ kesu wait $id --for customer --until +1d
  KS-260311-7VMHXYX waits for customer until 2026-03-12 09:20; no clock rests meanwhile
  $ kesu wait $id --for customer --until +1d
  kesu: KS-260311-7VMHXYX waits for customer already, since 2-7VMH
    kesu resume KS-260311-7VMHXYX ends it
  [6]
  $ kesu wait $id --for customer --until +3d
  KS-260311-7VMHXYX waits for customer until 2026-03-14 09:20; no clock rests meanwhile
  $ kesu -q close $id --outcome withdrawn --because 'They changed their mind'
  KS-260311-7VMHXYX
  $ kesu wait $id --for customer --until +1d
  kesu: KS-260311-7VMHXYX is closed and cannot take `wait`
    kesu reopen KS-260311-7VMHXYX --because … takes it up again
  [6]
  $ kesu wait KS-260311-7VMHXYZ --for customer --until +1d
  kesu: 'KS-260311-7VMHXYZ' is mistyped: its last symbol does not fit the others
    an ID looks like KS-260311-7F3QXMY
  [3]

Not found is exit code 3. A writing verb without a terminal wants the whole ID; a slip of the finger is caught by the check character.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath'); echo $id
  KS-260311-7VMHXYX
  $ kesu classify ${id: -4}
  kesu: 'HXYX' is not a whole ticket ID
    if you mean KS-260311-7VMHXYX, write it out
  [3]
  $ kesu classify KS-260311-7VMHYXX
  kesu: 'KS-260311-7VMHYXX' is mistyped: its last symbol does not fit the others
    an ID looks like KS-260311-7F3QXMY
  [3]
  $ kesu classify KS-260311-7VMHXYY
  kesu: 'KS-260311-7VMHXYY' is mistyped: its last symbol does not fit the others
    an ID looks like KS-260311-7F3QXMY
  [3]
  $ kesu classify KS-260311-7F3QXMY
  kesu: there is no ticket KS-260311-7F3QXMY
  [3]
  $ kesu classify nonsense
  kesu: there is no ticket nonsense
  [3]
  $ kesu classify ks-260311-7vmhxyx
  KS-260311-7VMHXYX quality.leak, important (severity 52)

On a terminal an unambiguous end of 4 symbols will do:

  $ script -qec "kesu classify ${id: -4}" /dev/null </dev/null | tr -d '\r'
  KS-260311-7VMHXYX quality.leak, important (severity 52)
  $ script -qec "kesu classify ${id: -3}" /dev/null </dev/null | tr -d '\r'
  kesu: 'XYX' is too short for a ticket ID
    type the whole ID, or at least its last 4 symbols

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu refer $id
  kesu: `refer` needs to be told what happened
    --forum: it goes there; --outcome: it ended there; --text, --next, --reference: news from there
  [2]
  $ kesu refer $id --forum councel
  kesu: --forum cannot be 'councel'
    one of arbitration, mediation, court, regulator or other
  [2]
  $ kesu refer $id --forum court --outcome settled
  kesu: --forum says that it goes there, --outcome that it ended there
    record one after the other, each with --happened
  [2]
  $ kesu refer $id --forum court --of 1-ABCD
  kesu: --of names what was filed before, so it does not go with --forum
  [2]
  $ kesu refer $id --text 'Hearing fixed' --award '3 CNY'
  kesu: --award goes with --outcome only
  [2]
  $ kesu refer $id --text 'Hearing fixed'
  kesu: KS-260311-7VMHXYX is with nobody outside
    kesu refer KS-260311-7VMHXYX --forum … records that it goes there
  [6]
  $ kesu refer $id --outcome settled
  kesu: KS-260311-7VMHXYX is with nobody outside
    kesu refer KS-260311-7VMHXYX --forum … records that it goes there
  [6]
  $ kesu -q refer $id --forum court
  KS-260311-7VMHXYX
  $ kesu -q refer $id --forum mediation --body 'Consumer Council'
  KS-260311-7VMHXYX
  $ kesu refer $id --outcome dismissed
  kesu: KS-260311-7VMHXYX is with several bodies: 2-7VMH court, 3-7VMH Consumer Council
    name one with --of
  [6]
  $ kesu refer $id --outcome dismissed --of 1-ABCD
  kesu: KS-260311-7VMHXYX did not go to anybody by 1-ABCD
    kesu log KS-260311-7VMHXYX lists them
  [3]
  $ kesu refer $id --outcome dismissed --of $(events_of $id refer | head -n 1)
  KS-260311-7VMHXYX ended there: complaint dismissed
  $ kesu refer $id --outcome settled
  KS-260311-7VMHXYX ended there: settled
  $ kesu list --external -q
  $ kesu refer KS-260311-7F3QXMY --forum court
  kesu: there is no ticket KS-260311-7F3QXMY
  [3]

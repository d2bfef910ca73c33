  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ other=$(open_ticket --subject 'Noise at night')
  $ kesu -q action open --ticket $other --title 'Water test' --owner wu.tao --due 2026-04-22 > /dev/null
  $ ca=$(kesu action list -q)
  $ kesu review $id --attended li.wei
  kesu: `review` needs to be told what came of it
    give --text, --well, --badly, --lesson or --decision
  [2]
  $ kesu review $id --text 'Looked at it' --reported-to nobody
  kesu: 'nobody' is no role, person or department
    one of owner, superior, head, first_receiver, clerk, fitter, manager, zhang.min, li.wei, wu.tao, he.lin, office or workshop
  [3]
  $ kesu review $id --text 'Looked at it' --action $ca
  kesu: CA-260311-7VMHXYX does not come from KS-260311-7VMHXYX
    kesu action change CA-260311-7VMHXYX --ticket KS-260311-7VMHXYX says that it does
  [6]
  $ kesu review $id --text 'Looked at it' --action CA-260311-AAAAAA0
  kesu: 'CA-260311-AAAAAA0' is mistyped: its last symbol does not fit the others
    an ID looks like CA-260311-7F3QXMY
  [3]
  $ kesu review $ca --text 'Looked at it'
  kesu: CA-260311-7VMHXYX is an action, not a ticket
    kesu action show CA-260311-7VMHXYX
  [3]

What the rules ask for before a ticket is closed may be a review:

  $ cat > rules/procedure.yaml << 'END'
  > gates:
  >   close: {needs: [review]}
  > END
  $ kesu close $id --outcome withdrawn --because 'Moved out'
  kesu: KS-260311-7VMHXYX: before 'close: withdrawn' the rules ask for `review`
    kesu review KS-260311-7VMHXYX
  [6]
  $ kesu review $id --text 'Looked at it'
  KS-260311-7VMHXYX reviewed
  $ kesu close $id --outcome withdrawn --because 'Moved out'
  KS-260311-7VMHXYX closed: withdrawn

A clock from the close on can end with nothing else:

  $ printf 'clocks:\n  archive: {from: close, until: followup, limit: 3 days}\n' > rules/deadlines.yaml
  $ kesu rules check
  kesu: rules/deadlines.yaml:2:19: clock 'archive' would never run: closing ends every clock
  [4]

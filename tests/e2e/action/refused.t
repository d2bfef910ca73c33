Nobody judges his own work, nothing is judged before its effect can show, and nothing is closed as if it had been verified.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ ticket=$(open_ticket --subject 'Leak in the bath')
  $ kesu action open --ticket $ticket --title 'Water test' --owner wu.tao --due 2026-03-25 --verifier wu.tao
  kesu: wu.tao cannot verify what he is to carry out himself
    name somebody else with --verifier
  [6]
  $ kesu -q action open --ticket $ticket --title 'Water test' --owner wu.tao --due 2026-03-25 --check-on 2026-04-25
  CA-260311-7VMHXYX
  $ ca=$(kesu action list -q)
  $ kesu action verify $ca --effective --text 'Fine'
  kesu: CA-260311-7VMHXYX is not carried out yet, so there is nothing to verify
    kesu action do CA-260311-7VMHXYX --text … records that it is
  [6]
  $ kesu action close $ca
  kesu: CA-260311-7VMHXYX is not verified effective: to be carried out
    somebody who took no part in it may close it all the same, with --because
  [6]
  $ kesu --as wu.tao action close $ca --because 'Not needed'
  kesu: wu.tao owes CA-260311-7VMHXYX or took part in it: somebody else has to close it unverified
  [6]
  $ kesu --as wu.tao action do $ca --text 'Sheet in use'
  CA-260311-7VMHXYX to be verified: wu.tao, on 2026-04-25
  $ kesu --as wu.tao action verify $ca --effective --text 'Fine'
  kesu: wu.tao owes CA-260311-7VMHXYX or took part in it: somebody else has to verify it
  [6]
  $ kesu action verify $ca --effective --text 'Fine' --happened 2026-03-11T09:00
  kesu: CA-260311-7VMHXYX was not carried out before 2026-03-11T09:20:00+08:00
    leave --happened out, or give a later time
  [2]
  $ kesu action verify $ca --effective --text 'Fine'
  kesu: the effect of CA-260311-7VMHXYX cannot be judged before 2026-04-25
    kesu action change CA-260311-7VMHXYX --check-on … --because … names another day
  [6]
  $ kesu action change $ca --verifier wu.tao --because 'Nobody else is there'
  kesu: wu.tao cannot verify what he is to carry out himself
    name somebody else with --verifier
  [6]
  $ kesu action change $ca --check-on 2026-03-12 --because 'All bathrooms are tiled'
  CA-260311-7VMHXYX to be verified: wu.tao, on 2026-03-12
  $ at '2026-03-12T09:00:00+08:00'
  $ kesu action verify $ca --effective --text 'Fine'
  CA-260311-7VMHXYX verified effective
  $ kesu action verify $ca --effective --text 'Fine'
  kesu: CA-260311-7VMHXYX is verified already
  [6]
  $ kesu action do $ca --text 'Once more'
  kesu: CA-260311-7VMHXYX is verified already
  [6]
  $ kesu action close $ca
  CA-260311-7VMHXYX closed, effective
  $ kesu action close $ca
  kesu: CA-260311-7VMHXYX is closed
  [6]
  $ kesu action do $ca --text 'Once more'
  kesu: CA-260311-7VMHXYX is closed
  [6]
  $ kesu action change $ca --due 2026-05-01 --because 'Later'
  kesu: CA-260311-7VMHXYX is closed
  [6]

Given up by somebody else, for a reason:

  $ kesu -q action open --kind preventive --title 'Spare pump' --owner wu.tao --due 2026-03-20
  CA-260312-9AYAQ6D
  $ ca=$(kesu action list --open -q)
  $ kesu action close $ca --because 'The block is torn down'
  CA-260312-9AYAQ6D closed, effect not verified
  $ kesu action show $ca | grep -E 'status|closed'
    status            closed, effect not verified
    2026-03-12 09:00  张敏: closed: withdrawn: The block is torn down

Whoever owed it, or records it for others, does not judge it, and moves no day but on paper:

  $ other=$(kesu -q action open --kind preventive --title 'Spare pump' --owner he.lin --due 2026-04-01 --check-on 2026-05-01)
  $ kesu action do $other --text 'Bought' --who zhang.min --check-on 2026-04-02
  kesu: its effect is to be judged on 2026-05-01, not before
    kesu action change CA-260312-PQ3DBXF --check-on … --because … names another day
  [2]
  $ kesu -q action do $other --text 'Bought' --who zhang.min
  CA-260312-PQ3DBXF
  $ kesu -q action change $other --owner wu.tao --because 'On leave'
  CA-260312-PQ3DBXF
  $ at '2026-05-02T09:00:00+08:00'
  $ kesu --as he.lin action verify $other --effective --text 'Runs'
  kesu: he.lin owes CA-260312-PQ3DBXF or took part in it: somebody else has to verify it
  [6]

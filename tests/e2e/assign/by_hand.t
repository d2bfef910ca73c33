  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu assign $id --to he.lin --because 'Knows the building'
  KS-260311-7VMHXYX assigned to he.lin, department workshop
  $ kesu assign $id --dept office --with he.lin --with wu.tao
  KS-260311-7VMHXYX assigned to department office
  $ sed -n '/do: assign/,$p' $(file_of $id)
      do: assign
      owner: he.lin
      department: workshop
      because: Knows the building
    - id: 3-7VMH
      after: 2-7VMH
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: assign
      department: office
      co_handlers: [he.lin, wu.tao]

Whom people.yaml does not know:

  $ kesu assign $id --to he.linn
  kesu: people.yaml knows nobody called 'he.linn'
    did you mean 'he.lin'?
  [3]
  $ kesu assign $id --department workshp
  kesu: people.yaml knows no department 'workshp'
    did you mean 'workshop'?
  [3]
  $ kesu assign $id --to he.lin --department nowhere
  kesu: people.yaml knows no department 'nowhere'
    one of office or workshop
  [3]
  $ kesu assign $id --with nobody --to he.lin
  kesu: people.yaml knows no person or department 'nobody'
    one of zhang.min, li.wei, wu.tao, he.lin, office or workshop
  [3]

A closed ticket is nobody's any more:

  $ kesu -q close $id --outcome withdrawn --because 'Called off'
  KS-260311-7VMHXYX
  $ kesu assign $id --to he.lin
  kesu: KS-260311-7VMHXYX is closed and cannot take `assign`
    kesu reopen KS-260311-7VMHXYX --because … takes it up again
  [6]

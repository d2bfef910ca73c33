What `kesu escalate` refuses.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak')
  $ kesu escalate "$id" --to superior
  kesu: escalating needs a reason
    add --because
  [2]
  $ kesu escalate "$id" --because 'Too slow'
  kesu: nobody is named who is told
    give --to and superior, head, a role, a person or a department
  [2]
  $ kesu escalate "$id" --to superier --because 'Too slow'
  kesu: 'superier' is no role, person or department
    did you mean 'superior'?
  [3]
  $ kesu escalate "$id" --owner li.wie --because 'Too slow'
  kesu: people.yaml knows nobody called 'li.wie'
    did you mean 'li.wei'?
  [3]
  $ kesu escalate "$id" --to head --department ofice --because 'Too slow'
  kesu: people.yaml knows no department 'ofice'
    did you mean 'office'?
  [3]
  $ kesu escalate "$id" --to head --level 10 --because 'Too slow'
  kesu: --level must be a whole number from 1 to 9 (got '10')
  [2]
  $ kesu escalate KS-260311-0000000 --to head --because 'Too slow'
  kesu: 'KS-260311-0000000' is mistyped: its last symbol does not fit the others
    an ID looks like KS-260311-7F3QXMY
  [3]
  $ kesu escalate "$id" --to head --level 2 --because 'Too slow'
  KS-260311-7VMHXYX escalated to level 2; the next `kesu remind` tells 李伟
  $ kesu escalate "$id" --to head --level 2 --because 'Too slow'
  kesu: KS-260311-7VMHXYX is at level 2 already
    give --level 3, or leave it out
  [6]
  $ kesu escalate "$id" --to head --level 2 --owner li.wei --because 'He takes it'
  KS-260311-7VMHXYX escalated to level 2; 李伟 owns it now; the next `kesu remind` tells 李伟
  $ kesu -q close "$id" --outcome withdrawn --because 'He moved away' > /dev/null
  $ kesu escalate "$id" --to head --because 'Too slow'
  kesu: KS-260311-7VMHXYX is closed and cannot take `escalate`
    kesu reopen KS-260311-7VMHXYX --because … takes it up again
  [6]

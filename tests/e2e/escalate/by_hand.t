A person takes a ticket to a higher level.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ notify_by '{by: stdout}'
  $ id=$(open_ticket --subject 'Leak') && kesu -q assign "$id" --to wu.tao > /dev/null
  $ kesu escalate "$id" --to superior --because 'He threatens to go to the press'
  KS-260311-7VMHXYX escalated to level 1; the next `kesu remind` tells 李伟
  $ kesu show "$id" | sed -n '/^State/,/^$/p;/^History/,$p'
  State
    status            assigned, escalated to level 1
    category          — missing
    priority          — missing
    owner             吴涛
    department        Workshop
    first receiver    张敏
  
  History
    2026-03-11 09:20  张敏: registered
    2026-03-11 09:20  张敏: assigned to 吴涛, department Workshop
    2026-03-11 09:20  张敏: escalated to level 1, told: superior
  $ tail -n 8 "$(file_of "$id")"
      after: 2-7VMH
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: escalate
      level: 1
      to: superior
      because: He threatens to go to the press

  $ other=$(open_ticket --subject 'Another')
  $ kesu list -q --escalated
  KS-260311-7VMHXYX

Whom it names is told at the next reminding, once.

  $ kesu remind
  To: 李伟 (li.wei)
  [Shop] KS-260311-7VMHXYX: escalated to level 1
  
  KS-260311-7VMHXYX  Leak
    张敏: escalated to level 1, told: superior (He threatens to go to the press)
    assigned, escalated to level 1; 吴涛
  
  Shop, as of 2026-03-11 09:20; notice N-4105ae7634e0
  
  $ kesu remind

The next is a level higher, unless one is named. It may change the owner.

  $ kesu escalate "$id" --to head --level 3 --owner li.wei --text 'See the letter of 3 March' --because 'A decision above 5000' --format json
  {
    "schema": "kesu/escalate/1",
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "event": "4-7VMH",
        "code": 0,
        "message": "escalated to level 3; 李伟 owns it now; the next `kesu remind` tells 李伟",
        "hint": null
      }
    ],
    "errors": []
  }
  $ kesu list --owner li.wei
  ticket             received          status                          priority  category  who   next            due               subject
  KS-260311-7VMHXYX  2026-03-11 09:20  assigned, escalated to level 3  -         -         李伟  classification  2026-03-11 11:20  Leak
  
  store: Shop
  commit: none
  newest event: 2026-03-11 09:20
  as of: 2026-03-11 09:20
  rows: 1
  $ kesu list --format json | grep level
        "level": 3
        "level": 0
  $ kesu remind | grep To
  To: 李伟 (li.wei)
  To: Workshop (workshop)
  $ kesu log "$id" | grep escalated
  3-7VMH  2026-03-11 09:20  张敏  escalated to level 1, told: superior [given clock]
  4-7VMH  2026-03-11 09:20  张敏  escalated to level 3, told: head of the department; 李伟 owns it now: See the letter of 3 March [given clock]

Struck out, it is taken back.

  $ kesu retract "$id" "$(events_of "$id" escalate | tail -n 1)" --because 'Wrong ticket'
  KS-260311-7VMHXYX retracted 4-7VMH
  $ kesu list
  ticket             received          status                          priority  category  who   next            due               subject
  KS-260311-7VMHXYX  2026-03-11 09:20  assigned, escalated to level 1  -         -         吴涛  classification  2026-03-11 11:20  Leak
  KS-260311-V1N0CSJ  2026-03-11 09:20  registered                      -         -         张敏  classification  2026-03-11 11:20  Another
  
  store: Shop
  commit: none
  newest event: 2026-03-11 09:20
  as of: 2026-03-11 09:20
  rows: 2

A reopened ticket begins without a level.

  $ kesu -q resolve "$id" --text Done > /dev/null && kesu -q reopen "$id" --because 'Leaks again' > /dev/null
  $ kesu list
  ticket             received          status              priority  category  who   next            due               subject
  KS-260311-7VMHXYX  2026-03-11 09:20  assigned, reopened  -         -         吴涛  classification  2026-03-11 11:20  Leak
  KS-260311-V1N0CSJ  2026-03-11 09:20  registered          -         -         张敏  classification  2026-03-11 11:20  Another
  
  store: Shop
  commit: none
  newest event: 2026-03-11 09:20
  as of: 2026-03-11 09:20
  rows: 2

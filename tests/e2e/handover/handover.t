  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ a=$(open_ticket --subject 'Leak in the bath'); b=$(open_ticket --subject 'Paint peels'); c=$(open_ticket --subject 'Rude on the phone')
  $ kesu -q assign $a $b --to wu.tao --with office
  KS-260311-7VMHXYX
  KS-260311-V1N0CSJ
  $ kesu -q assign $c --to he.lin
  KS-260311-TSGP43T

One ticket, with where things stand:

  $ kesu --as wu.tao handover $a --to he.lin --text 'Part ordered, comes on Friday'
  KS-260311-7VMHXYX handed over from wu.tao to he.lin
  $ sed -n '/do: assign/,$p' $(file_of $a) | tail -6
      do: assign
      owner: he.lin
      department: workshop
      text: Part ordered, comes on Friday
      because:
        - {rule: handover, from: wu.tao}
  $ kesu log $a | tail -3
  2-7VMH  2026-03-11 09:20  张敏  assigned to 吴涛, department Workshop, together with Office [given clock]
  3-7VMH  2026-03-11 09:20  吴涛  assigned to 何琳, department Workshop: Part ordered, comes on Friday [given clock]
      because: handover (wu.tao)

Before a leave, everything, to the backup:

  $ kesu --as wu.tao handover --all --because 'On leave from tomorrow'
  KS-260311-V1N0CSJ handed over from wu.tao to he.lin
  $ kesu list --format csv | cut -d, -f 1,8
  id,owner
  KS-260311-7VMHXYX,he.lin
  KS-260311-TSGP43T,he.lin
  KS-260311-V1N0CSJ,he.lin
  $ kesu --as wu.tao handover --all
  wu.tao has no open ticket
  $ kesu handover --all --from he.lin --to li.wei --because 'Left for good' --format json
  {
    "schema": "kesu/handover/1",
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "event": "4-7VMH",
        "code": 0,
        "message": "handed over from he.lin to li.wei",
        "hint": null
      },
      {
        "id": "KS-260311-TSGP43T",
        "event": "3-XYV1",
        "code": 0,
        "message": "handed over from he.lin to li.wei",
        "hint": null
      },
      {
        "id": "KS-260311-V1N0CSJ",
        "event": "4-N0CS",
        "code": 0,
        "message": "handed over from he.lin to li.wei",
        "hint": null
      }
    ],
    "errors": []
  }

Some of it, by a filter; what another has is not among it:

  $ d=$(open_ticket --subject 'Lights flicker'); kesu -q assign $d --to wu.tao
  KS-260311-3GKJYMP
  $ kesu --as li.wei handover --filter 'subject ~ paint or subject ~ lights' --to he.lin --dry-run
  KS-260311-V1N0CSJ handed over from li.wei to he.lin (dry run: nothing is written)
  $ kesu --as li.wei handover --all -n --to he.lin
  KS-260311-7VMHXYX handed over from li.wei to he.lin (dry run: nothing is written)
  KS-260311-TSGP43T handed over from li.wei to he.lin (dry run: nothing is written)
  KS-260311-V1N0CSJ handed over from li.wei to he.lin (dry run: nothing is written)
  $ kesu --as li.wei handover --filter 'subject ~ lights'
  kesu: no backup of li.wei is there
    name somebody with --to
  [3]
  $ kesu handover --from nobody --filter open
  kesu: people.yaml knows nobody called 'nobody'
    one of zhang.min, li.wei, wu.tao or he.lin
  [3]

What is not his, to whom there is not, to himself, to nobody:

  $ kesu --as wu.tao handover $a --to he.lin
  kesu: KS-260311-7VMHXYX is li.wei's, so wu.tao cannot hand it over
    --from PERSON hands over what another has
  [6]
  $ kesu handover $a --from li.wei --to nobody
  kesu: people.yaml knows nobody called 'nobody'
    one of zhang.min, li.wei, wu.tao or he.lin
  [3]
  $ kesu handover $a --from li.wei --to li.wei
  kesu: li.wei has them already
    give --to
  [2]
  $ kesu handover $a --from li.wei
  kesu: no backup of li.wei is there
    name somebody with --to
  [3]
  $ kesu handover --from li.wei --to he.lin
  kesu: no ticket is named
    give IDs, - to read them, --filter, or --all for every open one
  [2]
  $ kesu handover $a --all
  kesu: --all takes no IDs: it means every open ticket
  [2]
  $ kesu -q close $a --outcome withdrawn --because 'Called off'
  KS-260311-7VMHXYX
  $ kesu handover $a --from li.wei --to he.lin
  kesu: KS-260311-7VMHXYX is closed and cannot take `handover`
    kesu reopen KS-260311-7VMHXYX --because … takes it up again
  [6]
  $ kesu handover $c --from wu.tao --to he.lin
  kesu: KS-260311-TSGP43T is li.wei's, so wu.tao cannot hand it over
    --from PERSON hands over what another has
  [6]
  $ kesu --lang zh_CN handover $c --from wu.tao --to he.lin
  kesu: KS-260311-TSGP43T 由 li.wei 负责，wu.tao 无从移交
    --from 人员 可移交他人的工单
  [6]

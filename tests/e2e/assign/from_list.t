  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ a=$(open_ticket --subject 'Leak in the bath' --received 2026-03-11T08:20:00+08:00)
  $ b=$(open_ticket --subject 'Paint peels')
  $ kesu -q classify $a $b >/dev/null
  $ kesu list -q --status classified | kesu assign - | wc -l
  2
  $ kesu list -q --status assigned | wc -l
  2
  $ kesu assign $a --to wu.tao --happened -1h --format json
  {
    "schema": "kesu/assign/1",
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "event": "4-7VMH",
        "code": 0,
        "message": "assigned to wu.tao, department workshop",
        "hint": null
      }
    ],
    "errors": []
  }
  $ kesu assign $a KS-260311-7F3QXMY --to wu.tao
  KS-260311-7VMHXYX assigned to wu.tao, department workshop
  kesu: there is no ticket KS-260311-7F3QXMY
  [3]
  $ kesu assign
  kesu: no ticket is named
    give IDs, - to read them, or --filter
  [2]

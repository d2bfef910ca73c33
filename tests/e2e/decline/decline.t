  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu decline $id --because 'Not mine'
  kesu: nobody owns KS-260311-7VMHXYX, so nobody can decline it
    kesu assign KS-260311-7VMHXYX --department … gives it to another department
  [6]
  $ kesu -q classify $id
  KS-260311-7VMHXYX
  $ kesu assign $id
  KS-260311-7VMHXYX assigned to wu.tao, department workshop
  $ kesu decline $id --because 'Not mine'
  kesu: KS-260311-7VMHXYX is wu.tao's to decline, not zhang.min's
    kesu assign KS-260311-7VMHXYX gives it to somebody else
  [6]
  $ kesu --as wu.tao decline $id
  kesu: declining needs a reason
    add --because
  [2]
  $ kesu --as wu.tao decline $id --because 'On site till Friday' --text 'Ask He Lin'
  KS-260311-7VMHXYX declined; back with department workshop
  $ kesu show $id | sed -n '/^State/,$p'
  State
    status            assigned
    category          Leaks
    priority          important (severity 52)
    owner             — missing
    department        Workshop
    first receiver    张敏
  
  Clocks
    classification    met in 0s (due 2026-03-11 11:20)
    registration      met in 0s (due 2026-03-11 10:20)
    resolution        due 2026-03-16 18:00, 5d 8h left
    first response    due 2026-03-12 09:20, 1d left
  
  History
    2026-03-11 09:20  张敏: registered
    2026-03-11 09:20  张敏: classified: Leaks, important (severity 52)
    2026-03-11 09:20  张敏: assigned to 吴涛, department Workshop
    2026-03-11 09:20  吴涛: declined: Ask He Lin: On site till Friday

Routing passes over who declined, and says so, until nobody else is there:

  $ kesu assign $id --dry-run
  KS-260311-7VMHXYX would be assigned to he.lin, department workshop (route/repairs, declined (wu.tao))
  $ kesu assign $id
  KS-260311-7VMHXYX assigned to he.lin, department workshop
  $ sed -n '/do: assign/,$p' $(file_of $id) | mask_digests | tail -8
      by: zhang.min
      do: assign
      owner: he.lin
      department: workshop
      because:
        - {rule: route/repairs}
        - {rule: declined, by: wu.tao}
      rules: shop@3 <digest>
  $ kesu -q --as he.lin decline $id --because 'Ill'
  KS-260311-7VMHXYX
  $ kesu assign $id --dry-run
  KS-260311-7VMHXYX would be assigned to wu.tao, department workshop (route/repairs, balance (wu.tao 0, he.lin 0))
  $ kesu assign $id --dry-run --format json
  {
    "schema": "kesu/assign/dry-run/1",
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "owner": "wu.tao",
        "department": "workshop",
        "co_handlers": null,
        "because": "route/repairs, balance (wu.tao 0, he.lin 0)",
        "code": 0,
        "message": "would be assigned to wu.tao, department workshop",
        "hint": null
      }
    ],
    "errors": []
  }
  $ kesu --as li.wei decline $id --because 'Nobody owns it'
  kesu: nobody owns KS-260311-7VMHXYX, so nobody can decline it
    kesu assign KS-260311-7VMHXYX --department … gives it to another department
  [6]

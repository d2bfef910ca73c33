A ticket that belongs to another one says so, and how; nothing else follows from it.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ first=$(open_ticket --subject 'Leak in the bath'); again=$(open_ticket --subject 'Leaks again'); floor=$(open_ticket --subject 'The whole floor is wet')
  $ kesu link $again --to $first --kind repeat --text 'Same threshold'
  KS-260311-V1N0CSJ linked with KS-260311-7VMHXYX
  $ sed -n '/do: link/,$p' $(file_of $again)
      do: link
      to: KS-260311-7VMHXYX
      as: repeat
      text: Same threshold
  $ kesu link $floor $again --to $first --kind part-of
  KS-260311-TSGP43T linked with KS-260311-7VMHXYX
  KS-260311-V1N0CSJ linked with KS-260311-7VMHXYX
  $ kesu link $floor --to $again
  KS-260311-TSGP43T linked with KS-260311-V1N0CSJ
  $ kesu show $again | grep linked
    linked            repeat of KS-260311-7VMHXYX
    linked            part of KS-260311-7VMHXYX
    2026-03-11 09:20  张敏: linked: repeat of KS-260311-7VMHXYX: Same threshold
    2026-03-11 09:20  张敏: linked: part of KS-260311-7VMHXYX
  $ kesu show $floor --format json | sed -n '/"links"/,/]/p'
        "links": [
          {
            "event": "2-7VMH",
            "to": "KS-260311-7VMHXYX",
            "as": "part_of"
          },
          {
            "event": "3-7VMH",
            "to": "KS-260311-V1N0CSJ",
            "as": "related"
          }
        ],
  $ kesu log $again --lang zh_CN
  1-TSGP  2026-03-11 09:20  张敏  已登记 [时间由人指定]
      登记：按时，用时 0 秒（2026-03-11 10:20 到期）
      时限约定：登记 1 小时、分类 2 小时、首次响应 24 小时
  2-7VMH  2026-03-11 09:20  张敏  关联：KS-260311-7VMHXYX 的再次投诉：Same threshold [时间由人指定]
  3-XYV1  2026-03-11 09:20  张敏  关联：属于 KS-260311-7VMHXYX [时间由人指定]
  $ kesu search $first -q
  KS-260311-7VMHXYX
  KS-260311-TSGP43T
  KS-260311-V1N0CSJ
  $ clocks_of $again | grep -c running
  2

Each link once; a struck one can be made again. Closed tickets are linked too.

  $ kesu link $again --to $first --kind repeat
  kesu: KS-260311-V1N0CSJ is linked so already, in 2-7VMH
    kesu retract KS-260311-V1N0CSJ 2-7VMH strikes that out
  [6]
  $ kesu -q retract $again $(events_of $again link | head -n 1) --because 'Another threshold'
  KS-260311-V1N0CSJ
  $ kesu show $again | grep '^  linked'
    linked            part of KS-260311-7VMHXYX
  $ kesu -q close $again --outcome duplicate --of $first
  KS-260311-V1N0CSJ
  $ kesu link $again --to $first --kind repeat
  KS-260311-V1N0CSJ linked with KS-260311-7VMHXYX
  $ kesu check

Refusals:

  $ kesu link $again --to $again
  kesu: KS-260311-V1N0CSJ cannot be linked to itself
  [2]
  $ kesu link $again --to $first --kind again
  kesu: --kind cannot be 'again'
    one of related, repeat, duplicate or part_of
  [2]
  $ kesu link $again
  kesu: --to is missing
    kesu link --help shows how it is called
  [2]
  $ kesu link $again --to KS-260311-7F3QXMY
  kesu: there is no ticket KS-260311-7F3QXMY
  [3]

What other rules would have done with past tickets. Nothing is written.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ take() { at "$1T$2:00+08:00"; shift 2; kesu -q "$@" >/dev/null; }
  $ at '2026-03-11T09:20:00+08:00' && leak=$(open_ticket --subject 'Leak in the bath' --phone 13800000000)
  $ take 2026-03-11 09:25 classify $leak; take 2026-03-11 09:30 assign $leak
  $ take 2026-03-11 15:00 contact $leak --kind update --text 'Wu comes tomorrow'
  $ take 2026-03-16 17:00 resolve $leak --text done --measure rework
  $ at '2026-03-12T09:20:00+08:00' && again=$(open_ticket --subject 'Leak, again' --phone '138 0000 0000')
  $ take 2026-03-12 09:25 classify $again
  $ at '2026-03-12T10:00:00+08:00' && rude=$(open_ticket --subject 'A rude clerk')
  $ take 2026-03-12 10:05 classify $rude --priority urgent --because 'the mayor called'
  $ at '2026-03-13T09:20:00+08:00' && fresh=$(open_ticket --subject 'The clerk again')
  $ at '2026-03-17T09:00:00+08:00'

Stricter levels, shorter limits, another word for a category:

  $ cp -r rules stricter
  $ sed -i 's/urgent: 70/urgent: 50/' stricter/priority.yaml
  $ sed -i 's/limit: 3 workdays/limit: 2 workdays/' stricter/deadlines.yaml
  $ sed -i 's/leak\*/water/' stricter/categories.yaml
  $ sed -i 's/version: 3/version: 4/' stricter/plan.yaml
  $ git init -q . && git add . && git -c user.name=x -c user.email=x@example.com commit -qm x
  $ kesu rules simulate --rules stricter --since 2026-03-11 | mask_digests
  What these rules would have done
    rules: shop@4 <digest>
    received since: 2026-03-11
    received until: the last
    tickets: 4
    classified by hand, which stands: 1
  
  Priorities: recorded down, under these rules across
  as recorded  urgent  important  general
  urgent            1          -        -
  important         2          -        -
  -                 -          -        1
  
  Tickets whose priority moves
  ticket             as recorded  severity  under these rules  severity  because
  KS-260311-7VMHXYX  important          52  urgent                   52  content/water +40, source/direct +12
  KS-260312-PH006QR  important          62  urgent                   62  content/water +40, frequency/again +10, source/direct +12
  KS-260313-SFM9D9W  -                   -  general                  12  source/direct +12
  
  Tickets whose category moves
  ticket             as recorded  under these rules
  KS-260311-7VMHXYX  Leaks        Other
  KS-260312-PH006QR  Leaks        Other
  KS-260313-SFM9D9W  -            Other
  
  Clocks met and missed
  clock           met  missed  would be met  would be missed  newly missed  newly met
  classification    3       1             3                1             -          -
  registration      4       -             4                -             -          -
  first response    1       3             -                4             1          -
  resolution        1       -             -                3             3          -
  reply             -       -             -                -             -          -
  
  Clocks that turn
  ticket             clock           as recorded  due               under these rules  due
  KS-260311-7VMHXYX  first response  met          2026-03-12 09:20  missed             2026-03-11 10:20
  KS-260311-7VMHXYX  resolution      met          2026-03-16 18:00  missed             2026-03-13 18:00
  KS-260312-NMDN2S7  resolution      running      2026-03-17 18:00  missed             2026-03-16 18:00
  KS-260312-PH006QR  resolution      running      2026-03-17 18:00  missed             2026-03-16 18:00
  
  Load per department
  department  as recorded  under these rules  difference
  nobody                3                  3           -
  Office                -                  1          +1
  Workshop              1                  -          -1
  $ git status --short

A part of the time, for machines; a day counts whole:

  $ kesu rules simulate --rules stricter --since 2026-03-11 --until 2026-03-11 --format json | mask_digests
  {
    "schema": "kesu/rules/simulate/1",
    "rules": "shop@4 <digest>",
    "since": "2026-03-11",
    "until": "2026-03-11",
    "tickets": 1,
    "by_hand": 0,
    "priority_matrix": [
      {
        "recorded": "important",
        "urgent": 1,
        "important": 0,
        "general": 0
      }
    ],
    "priority_moved": [
      {
        "id": "KS-260311-7VMHXYX",
        "recorded": "important",
        "recorded_severity": 52,
        "priority": "urgent",
        "severity": 52,
        "because": "content/water +40, source/direct +12"
      }
    ],
    "category_moved": [
      {
        "id": "KS-260311-7VMHXYX",
        "recorded": "quality.leak",
        "category": "other"
      }
    ],
    "clocks": [
      {
        "clock": "classify",
        "recorded_met": 1,
        "recorded_missed": 0,
        "met": 1,
        "missed": 0,
        "newly_missed": 0,
        "newly_met": 0
      },
      {
        "clock": "register",
        "recorded_met": 1,
        "recorded_missed": 0,
        "met": 1,
        "missed": 0,
        "newly_missed": 0,
        "newly_met": 0
      },
      {
        "clock": "respond",
        "recorded_met": 1,
        "recorded_missed": 0,
        "met": 0,
        "missed": 1,
        "newly_missed": 1,
        "newly_met": 0
      },
      {
        "clock": "resolve",
        "recorded_met": 1,
        "recorded_missed": 0,
        "met": 0,
        "missed": 1,
        "newly_missed": 1,
        "newly_met": 0
      },
      {
        "clock": "reply",
        "recorded_met": 0,
        "recorded_missed": 0,
        "met": 0,
        "missed": 0,
        "newly_missed": 0,
        "newly_met": 0
      }
    ],
    "clocks_moved": [
      {
        "id": "KS-260311-7VMHXYX",
        "clock": "respond",
        "cycle": 1,
        "recorded": "met",
        "recorded_due": "2026-03-12T09:20:00+08:00",
        "outcome": "missed",
        "due": "2026-03-11T10:20:00+08:00"
      },
      {
        "id": "KS-260311-7VMHXYX",
        "clock": "resolve",
        "cycle": 1,
        "recorded": "met",
        "recorded_due": "2026-03-16T18:00:00+08:00",
        "outcome": "missed",
        "due": "2026-03-13T18:00:00+08:00"
      }
    ],
    "departments": [
      {
        "department": null,
        "recorded": 0,
        "tickets": 1,
        "difference": 1
      },
      {
        "department": "workshop",
        "recorded": 1,
        "tickets": 0,
        "difference": -1
      }
    ],
    "errors": []
  }
  $ kesu --lang zh_CN rules simulate --rules stricter --since 2026-03-12 --until 2026-03-12 | mask_digests
  按这套规则会怎样
    预案：shop@4 <digest>
    收到时间自：2026-03-12
    收到时间至：2026-03-12
    工单：2
    人工判定（保持不变）：1
  
  优先级：行为记录，列为按这套规则
  原记录  紧急  重要  一般
  紧急       1     -     -
  重要       1     -     -
  
  优先级变化的工单
  工单               原记录  严重程度  按这套规则  严重程度  理由
  KS-260312-PH006QR  重要          62  紧急              62  content/water +40、frequency/again +10、source/direct +12
  
  分类变化的工单
  工单               原记录  按这套规则
  KS-260312-PH006QR  渗漏    其他
  
  时限按时与超时
  时限      按时  超时  会按时  会超时  转为超时  转为按时
  分类         2     -       2       -         -         -
  登记         2     -       2       -         -         -
  首次响应     -     2       -       2         -         -
  处理         -     -       -       2         2         -
  
  结果改变的时限
  工单               时限  原记录  到期              按这套规则  到期
  KS-260312-NMDN2S7  处理  进行中  2026-03-17 18:00  超时        2026-03-16 18:00
  KS-260312-PH006QR  处理  进行中  2026-03-17 18:00  超时        2026-03-16 18:00
  
  各部门工单量
  部门    原记录  按这套规则  差
  无人         2           1  -1
  办公室       -           1  +1

The rules in force, as of now, over everything:

  $ kesu rules simulate --format md | head -12 | mask_digests
  # What these rules would have done
  
  - rules: shop@3 <digest>
  - received since: the first
  - received until: the last
  - tickets: 4
  - classified by hand, which stands: 1
  
  ## Priorities: recorded down, under these rules across
  
  | as recorded | urgent | important | general |
  | --- | ---: | ---: | ---: |

Refusals:

  $ kesu rules simulate --rules nowhere --since 2026-03-11
  kesu: 'nowhere' is no directory, no published version and no commit
    `kesu rules versions` lists what is published
  [3]
  $ kesu rules simulate --rules stricter --since 2026-03-12 --until 2026-03-11
  kesu: --until 2026-03-11 is before --since 2026-03-12
  [2]
  $ kesu rules simulate --rules stricter --since lately
  kesu: 'lately' is not a time
    write 2026-03-11T09:12:00+08:00, "2026-03-11 09:12", 2026-03-11, now, today, yesterday, tomorrow, or relative to now: -90m, +3d
  [2]
  $ kesu rules simulate --rules stricter --format csv
  kesu: these are several tables
    choose --format table, json or md
  [2]

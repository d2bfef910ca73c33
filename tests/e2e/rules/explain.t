Every rule that was tried, what matched where, the sum, the way to an owner, and how each clock comes to its due time.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --received '2026-03-11 09:12' --subject 'Leak in the bath' --text 'The ceiling below leaks too')
  $ kesu rules explain $id | mask_digests
  KS-260311-7VMHXYX  Leak in the bath
    rules             shop@3 <digest>
  
  Category
    by the rules      Leaks (quality.leak)
  rule                    title    matched  points  where                                                     stands at
  category/quality        Quality  no                                                                         rules/categories.yaml:4:3
  category/quality.leak   Leaks    yes           3  leak* (subject, character 1), leak* (text, character 19)  rules/categories.yaml:9:7
  category/quality.paint  Paint    no                                                                         rules/categories.yaml:12:7
  category/service        Service  no                                                                         rules/categories.yaml:15:3
  category/other          Other    no                                                                         rules/categories.yaml:19:3
  
  Severity
    by the rules      52 of 100
    content           40 of at most 50
    impact            0 of at most 40
    frequency         0 of at most 20
    source            12 of at most 20
  rule              title  matched  points  where                                                     stands at
  content/water            yes          40  leak* (subject, character 1), leak* (text, character 19)  rules/priority.yaml:7:7
  content/attitude         no                                                                         rules/priority.yaml:8:7
  impact/neighbour         no                                                                         rules/priority.yaml:12:7
  impact/loss              no                                                                         rules/priority.yaml:13:7
  frequency/again          no                                                                         rules/priority.yaml:17:7
  source/direct            yes          12  direct (source)                                           rules/priority.yaml:21:7
  
  Priority
    by the rules      important: severity 52 lies from 40 to 69
  
  Owner
    by the rules      吴涛, department Workshop
  rule           taken  why                                                        stands at
  route/water    no     priority is important, not urgent                          rules/routing.yaml:3:3
  route/repairs  yes    of 2 people, wu.tao has the most room: wu.tao 0, he.lin 0  rules/routing.yaml:7:3
  
  Clocks
  registration (register)
    stands            met in 8min (due 2026-03-11 10:12)
    start             2026-03-11 09:12, received
    limit             1h
    set by            1-V1N0, by register/limit at rules/deadlines.yaml:5:50 of shop@3 <digest>
    time              8m used, 52m left
  first response (respond)
    stands            due 2026-03-12 09:12, 23h 52min left
    start             2026-03-11 09:12, received
    limit             24h
    set by            1-V1N0, by respond/limit at rules/deadlines.yaml:10:12 of shop@3 <digest>
    time              8m used, 23h52m left
  classification (classify)
    stands            due 2026-03-11 11:20, 2h left
    start             2026-03-11 09:20, open (1-V1N0)
    limit             2h
    set by            1-V1N0, by classify/limit at rules/deadlines.yaml:6:50 of shop@3 <digest>
    time              0s used, 2h left

What is in force may be a person's word, or older rules':

  $ at '2026-03-11T09:30:00+08:00'
  $ kesu -q classify $id --priority urgent --because 'Gas smell'
  KS-260311-7VMHXYX
  $ kesu -q assign $id
  KS-260311-7VMHXYX
  $ at '2026-03-12T10:00:00+08:00'
  $ sed -i 's/by_priority: {urgent: 1h}/by_priority: {urgent: 2h}/' rules/deadlines.yaml
  $ sed -i 's/^version: 3/version: 4/' rules/plan.yaml
  $ kesu rules explain ${id: -4} | sed -n '/^Priority/,$p' | mask_digests
  Priority
    by the rules      important: severity 52 lies from 40 to 69
  
  Owner
    by the rules      吴涛, department Workshop
    co-handlers       office
  rule         taken  why  stands at
  route/water  yes         rules/routing.yaml:3:3
  
  In force
    classification    Leaks (quality.leak), urgent (severity 52), by 张敏 (2-WR8C)
                      because: Gas smell, category/quality.leak (leak*), content/water +40 (leak*), source/direct +12
                      decided by other rules: shop@3 <digest>
    owner             吴涛, department Workshop, by 张敏 (3-WR8C)
                      because: route/water
                      decided by other rules: shop@3 <digest>
  
  Clocks
  registration (register)
    stands            met in 8min (due 2026-03-11 10:12)
    start             2026-03-11 09:12, received
    limit             1h
    set by            1-V1N0, by shop@3 <digest>
    time              8m used, 52m left
  first response (respond)
    stands            due 2026-03-11 10:12, late by 23h 48min
    start             2026-03-11 09:12, received
    limit             1h
    set by            2-WR8C, by shop@3 <digest>
    time              24h48m used, 0s left
  classification (classify)
    stands            met in 10min (due 2026-03-11 11:20)
    start             2026-03-11 09:20, open (1-V1N0)
    limit             2h
    set by            1-V1N0, by shop@3 <digest>
    time              10m used, 1h50m left
  resolution (resolve)
    stands            due 2026-03-16 18:00, 4d 8h left
    start             2026-03-11 09:30, classify (2-WR8C)
    limit             3 workdays, on calendar office, to the end of the last day, stopped by waits for customer
    set by            2-WR8C, by shop@3 <digest>
    open time         9h30m used, 26h left
  $ KESU_NOW=2026-05-04T10:00:00+08:00 kesu --lang zh_CN rules explain $id | sed -n '/^负责人/,$p' | mask_digests
  负责人
    按规则            何琳，部门 车间
    协办              office
  规则         采用  原因                         规则位置
  route/water  是    wu.tao 不在，由 he.lin 替补  rules/routing.yaml:3:3
  
  现行
    分类              渗漏（quality.leak）、紧急（严重程度 52），张敏 判定（2-WR8C）
                      理由：Gas smell, category/quality.leak (leak*), content/water +40 (leak*), source/direct +12
                      依另一版规则判定：shop@3 <digest>
    负责人            吴涛，部门 车间，张敏 判定（3-WR8C）
                      理由：route/water
                      依另一版规则判定：shop@3 <digest>
  
  时限
  登记（register）
    状况              按时，用时 8 分钟（2026-03-11 10:12 到期）
    起算              2026-03-11 09:12，收到时间
    限期              1 小时
    依据              1-V1N0，依 shop@3 <digest>
    时间              已用 8m，剩余 52m
  首次响应（respond）
    状况              2026-03-11 10:12 到期，已逾期 53 天 23 小时
    起算              2026-03-11 09:12，收到时间
    限期              1 小时
    依据              2-WR8C，依 shop@3 <digest>
    时间              已用 1296h48m，剩余 0s
  分类（classify）
    状况              按时，用时 10 分钟（2026-03-11 11:20 到期）
    起算              2026-03-11 09:20，登记（1-V1N0）
    限期              2 小时
    依据              1-V1N0，依 shop@3 <digest>
    时间              已用 10m，剩余 1h50m
  处理（resolve）
    状况              2026-03-16 18:00 到期，已逾期 48 天 16 小时
    起算              2026-03-11 09:30，分类（2-WR8C）
    限期              3 个工作日、按日历 office、至末日下班、等待 投诉人 时暂停
    依据              2-WR8C，依 shop@3 <digest>
    营业时间          已用 342h30m，剩余 0s
  $ kesu rules explain $id --format json | mask_digests | sed -n '1,/"rule"/p; /"routing"/,/"clocks"/p'
  {
    "schema": "kesu/explain/1",
    "id": "KS-260311-7VMHXYX",
    "now": "2026-03-12T10:00:00+08:00",
    "rules": "shop@4 <digest>",
    "category": "quality.leak",
    "liability_hint": null,
    "severity": 52,
    "priority": "important",
    "level_rule": "level/important",
    "levels": {
      "urgent": 70,
      "important": 40
    },
    "factors": [
      {
        "factor": "content",
        "points": 40,
        "cap": 50
      },
      {
        "factor": "impact",
        "points": 0,
        "cap": 40
      },
      {
        "factor": "frequency",
        "points": 0,
        "cap": 20
      },
      {
        "factor": "source",
        "points": 12,
        "cap": 20
      }
    ],
    "items": [
      {
        "rule": "category/quality",
    "routing": {
      "owner": "wu.tao",
      "department": "workshop",
      "co_handlers": [
        "office"
      ],
      "nobody_because": null,
      "tried": [
        {
          "rule": "route/water",
          "fits": true,
          "taken": true,
          "why": null,
          "at": "rules/routing.yaml:3:3"
        }
      ]
    },
    "in_force": {
      "event": "2-WR8C",
      "by": "zhang.min",
      "category": "quality.leak",
      "severity": 52,
      "priority": "urgent",
      "owner": "wu.tao",
      "department": "workshop",
      "rules": "shop@3 <digest>"
    },
    "clocks": [
  $ kesu rules explain $id --format json | mask_digests | tail -39
        "counts": "real_time",
        "used_seconds": 600,
        "left_seconds": 6600,
        "rules": "shop@3 <digest>",
        "limit_rule": null,
        "limit_at": null
      },
      {
        "name": "resolve",
        "cycle": 1,
        "state": "running",
        "limit": "3 workdays",
        "by": null,
        "calendar": "office",
        "from": "classify",
        "until": "resolve",
        "terms_event": "2-WR8C",
        "start": "2026-03-11T09:30:00+08:00",
        "due": "2026-03-16T18:00:00+08:00",
        "beyond_coverage": false,
        "late": false,
        "stop": null,
        "stop_event": null,
        "verdict": null,
        "superseded": null,
        "superseded_because": null,
        "cancelled_because": null,
        "trouble": null,
        "pauses": [],
        "counts": "open_time",
        "used_seconds": 34200,
        "left_seconds": 93600,
        "rules": "shop@3 <digest>",
        "limit_rule": null,
        "limit_at": null
      }
    ],
    "errors": []
  }

Refusals:

  $ kesu rules explain KS-260311-7F3QXMY
  kesu: there is no ticket KS-260311-7F3QXMY
  [3]
  $ kesu rules explain $id --format csv
  kesu: an explanation is printed as table or json
  [2]

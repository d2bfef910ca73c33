What differs between two rule sets, and which due times of open tickets a calendar moves.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ kesu rules diff
  kesu: there is nothing to compare with: no commit has rules, and none are published
    name a directory: kesu rules diff DIR
  [3]
  $ git init -q . && git add . && git -c user.name=x -c user.email=x@example.com commit -qm first
  $ id=$(open_ticket --received '2026-03-11 09:12' --subject 'Leak in the bath')
  $ at '2026-03-11T09:30:00+08:00' && kesu -q classify $id
  KS-260311-7VMHXYX
  $ closed=$(open_ticket --subject 'Leak, twice') && kesu -q classify $closed && kesu -q close $closed --outcome duplicate --of $id --because same
  KS-260311-WR8CJXG
  KS-260311-WR8CJXG
  $ kesu rules diff | mask_digests
  Rules compared
    before: shop@3 <digest>, HEAD
    after: shop@3 <digest>, in force
  
  What differs
  none
  
  Due times of open tickets that the calendars move
  none

Words, points, limits, order, people; comments do not count:

  $ sed -i 's/leak\*\]/leaks, drips]/; s/minimum: 2/minimum: 1   # one will do/' rules/categories.yaml
  $ sed -i 's/{points: 40, when: {words: \[渗水/{points: 45, when: {words: [渗水/; /attitude:/d' rules/priority.yaml
  $ sed -i 's/limit: 24h/limit: 12h/' rules/deadlines.yaml
  $ cat >rules/routing.yaml <<'END'
  > # SPDX-License-Identifier: Apache-2.0
  > rules:
  >   repairs:
  >     when: {category: quality}
  >     department: workshop
  >     role: fitter
  >   water:
  >     when: {category: quality.leak, priority: urgent}
  >     person: he.lin
  >     co_handlers: [office]
  > END
  $ sed -i 's/superior: li.wei/&\n    capacity: 3/' rules/people.yaml
  $ kesu rules diff | mask_digests
  Rules compared
    before: shop@3 <digest>, HEAD
    after: shop@3 <digest>, in force
  
  What differs
  file             line  entry                                              change       before                                     after
  categories.yaml     2  minimum                                            changed      2                                          1
  categories.yaml    11  categories.quality.children.leak.suggest[0].words  changed      leak*                                      leaks, drips
  deadlines.yaml     10  clocks.respond.limit                               changed      24h                                        12h
  people.yaml        12  staff.zhang.min.capacity                           added        -                                          3
  people.yaml        22  staff.wu.tao.capacity                              added        -                                          3
  people.yaml        30  staff.he.lin.capacity                              added        -                                          3
  priority.yaml       7  factors.content.rules.water.points                 changed      40                                         45
  priority.yaml       8  factors.content.rules.attitude                     removed      {points: 20, when: {words: [态度, rude]}}  -
  routing.yaml        9  rules.water.person                                 changed      wu.tao                                     he.lin
  routing.yaml        3  rules                                              other order  water, repairs                             repairs, water
  
  Due times of open tickets that the calendars move
  none

A calendar is a fact about the world, and its edits move what still runs:

  $ git checkout -q rules
  $ cat >>rules/calendars.yaml <<'END'
  >     holidays: {"2026-03-12": founding day}
  >     overrides: {"2026-03-17": [["09:00", "12:00"]]}
  > END
  $ kesu rules diff | mask_digests
  Rules compared
    before: shop@3 <digest>, HEAD
    after: shop@3 <digest>, in force
  
  What differs
  file            line  entry                       change  before  after
  calendars.yaml    11  calendars.office.holidays   added   -       {"2026-03-12": founding day}
  calendars.yaml    12  calendars.office.overrides  added   -       {"2026-03-17": [["09:00", "12:00"]]}
  
  Due times of open tickets that the calendars move
  ticket             clock       calendar  before            after             shift
  KS-260311-7VMHXYX  resolution  office    2026-03-16 18:00  2026-03-17 12:00  18h later
  $ kesu --lang zh_CN rules diff HEAD | mask_digests
  规则比较
    之前：shop@3 <digest>，HEAD
    之后：shop@3 <digest>（现行）
  
  不同之处
  文件            行  条目                        变动  之前  之后
  calendars.yaml  11  calendars.office.holidays   新增  -     {"2026-03-12": founding day}
  calendars.yaml  12  calendars.office.overrides  新增  -     {"2026-03-17": [["09:00", "12:00"]]}
  
  因日历而改变的在办工单到期时间
  工单               时限  日历    之前              之后              变化
  KS-260311-7VMHXYX  处理  office  2026-03-16 18:00  2026-03-17 12:00  推迟 18 小时
  $ kesu rules diff HEAD --format json | mask_digests
  {
    "schema": "kesu/rules/diff/1",
    "before": "shop@3 <digest>",
    "after": "shop@3 <digest>",
    "changes": [
      {
        "file": "calendars.yaml",
        "line": 11,
        "path": "calendars.office.holidays",
        "change": "added",
        "before": "",
        "after": "{\"2026-03-12\": founding day}"
      },
      {
        "file": "calendars.yaml",
        "line": 12,
        "path": "calendars.office.overrides",
        "change": "added",
        "before": "",
        "after": "{\"2026-03-17\": [[\"09:00\", \"12:00\"]]}"
      }
    ],
    "due_times": [
      {
        "id": "KS-260311-7VMHXYX",
        "clock": "resolve",
        "cycle": 1,
        "calendar": "office",
        "before": "2026-03-16T18:00:00+08:00",
        "after": "2026-03-17T12:00:00+08:00",
        "shift_seconds": 64800
      }
    ],
    "errors": []
  }

Calendar files that are included count, too:

  $ git checkout -q rules && sed -i 's/^    tz: Asia.*/&\n    include: [house]/' rules/calendars.yaml
  $ mkdir calendars && printf 'holidays: {"2026-03-13": moving}\n' >calendars/house.yaml
  $ kesu rules diff HEAD | sed -n '/^What/,$p'
  What differs
  file                  line  entry                     change  before  after
  calendars.yaml           5  calendars.office.include  added   -       [house]
  calendars/house.yaml        the whole file            added   -       -
  
  Due times of open tickets that the calendars move
  ticket             clock       calendar  before            after             shift
  KS-260311-7VMHXYX  resolution  office    2026-03-16 18:00  2026-03-17 18:00  1d later

Two directories, and refusals:

  $ cp -r rules other && sed -i 's/^version: 3/version: 4/' other/plan.yaml
  $ kesu rules diff rules other | mask_digests
  Rules compared
    before: shop@3 <digest>, rules
    after: shop@4 <digest>, other
  
  What differs
  file       line  entry    change   before  after
  plan.yaml     4  version  changed  3       4
  
  Due times of open tickets that the calendars move
  none
  $ kesu rules diff nowhere
  kesu: 'nowhere' is no directory, no published version and no commit
    `kesu rules versions` lists what is published
  [3]
  $ kesu rules diff HEAD~7
  kesu: 'HEAD~7' is no directory, no published version and no commit
    `kesu rules versions` lists what is published
  [3]
  $ sed -i 's/levels/level/' other/priority.yaml && kesu rules diff rules other
  kesu: other/priority.yaml:2:1: priority.yaml has no 'levels'
  kesu: other/priority.yaml:2:1: unknown key 'level' in priority.yaml
    did you mean 'levels'?
  [4]

Made for cron: what is overdue, who owes it, since when; nothing at all when nothing is.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ a=$(open_ticket --subject '渗水 in the bath' --channel phone --received '2026-03-11 09:12')
  $ b=$(open_ticket --subject 'Paint peels | <b>, "quoted"')
  $ c=$(open_ticket --subject '=1+1' --received '2026-03-11 08:30')
  $ mask() { mask_paths | sed -E 's|commit: [0-9a-f]{7,40}|commit: <commit>|'; }
  $ kesu report overdue
  $ kesu report overdue --exit-code --format table
  $ kesu report overdue -q --exit-code
  $ kesu -q assign $b --to wu.tao && kesu -q classify $b
  KS-260311-V1N0CSJ
  KS-260311-V1N0CSJ

One second before it is due, at that second, one after:

  $ kesu report overdue --now '2026-03-11T11:19:59+08:00'
  $ kesu report overdue --now '2026-03-11T11:20:00+08:00'
  $ kesu report overdue --now '2026-03-11T11:20:01+08:00' >out; mask <out
  ticket             what            priority  who   due               late by  level  status      category  subject
  KS-260311-7VMHXYX  classification  -         张敏  2026-03-11 11:20       1s      0  registered  -         渗水 in the bath
  KS-260311-TSGP43T  classification  -         张敏  2026-03-11 11:20       1s      0  registered  -         =1+1
  
  store: $WORK
  commit: none
  newest event: 2026-03-11 09:20
  as of: 2026-03-11 11:20:01
  rows: 2

Later, the latest first:

  $ at '2026-03-16T18:00:01+08:00'
  $ kesu report overdue >out; mask <out
  ticket             what            priority  who   due               late by  level  status      category  subject
  KS-260311-7VMHXYX  classification  -         张敏  2026-03-11 11:20    5d 6h      0  registered  -         渗水 in the bath
  KS-260311-TSGP43T  classification  -         张敏  2026-03-11 11:20    5d 6h      0  registered  -         =1+1
  KS-260311-TSGP43T  first response  -         张敏  2026-03-12 08:30    4d 9h      0  registered  -         =1+1
  KS-260311-7VMHXYX  first response  -         张敏  2026-03-12 09:12    4d 8h      0  registered  -         渗水 in the bath
  KS-260311-V1N0CSJ  first response  general   吴涛  2026-03-12 09:20    4d 8h      0  assigned    Paint     Paint peels | <b>, "quoted"
  KS-260311-V1N0CSJ  resolution      general   吴涛  2026-03-16 18:00       1s      0  assigned    Paint     Paint peels | <b>, "quoted"
  
  store: $WORK
  commit: none
  newest event: 2026-03-11 09:20
  as of: 2026-03-16 18:00:01
  rows: 6
  $ kesu report overdue --exit-code >/dev/null
  [1]
  $ kesu report overdue -q
  KS-260311-7VMHXYX
  KS-260311-TSGP43T
  KS-260311-V1N0CSJ
  $ kesu report overdue --format csv
  id,clock,cycle,priority,responsible,owner,department,start,due,late_seconds,level,status,paused,beyond_coverage,category,subject,detail,origin,origin_map
  KS-260311-7VMHXYX,classify,1,,zhang.min,,,2026-03-11T09:20:00+08:00,2026-03-11T11:20:00+08:00,456001,0,registered,false,false,,渗水 in the bath,,,
  KS-260311-TSGP43T,classify,1,,zhang.min,,,2026-03-11T09:20:00+08:00,2026-03-11T11:20:00+08:00,456001,0,registered,false,false,,'=1+1,,,
  KS-260311-TSGP43T,respond,1,,zhang.min,,,2026-03-11T08:30:00+08:00,2026-03-12T08:30:00+08:00,379801,0,registered,false,false,,'=1+1,,,
  KS-260311-7VMHXYX,respond,1,,zhang.min,,,2026-03-11T09:12:00+08:00,2026-03-12T09:12:00+08:00,377281,0,registered,false,false,,渗水 in the bath,,,
  KS-260311-V1N0CSJ,respond,1,general,wu.tao,wu.tao,workshop,2026-03-11T09:20:00+08:00,2026-03-12T09:20:00+08:00,376801,0,assigned,false,false,quality.paint,"Paint peels | <b>, ""quoted""",,,
  KS-260311-V1N0CSJ,resolve,1,general,wu.tao,wu.tao,workshop,2026-03-11T09:20:00+08:00,2026-03-16T18:00:00+08:00,1,0,assigned,false,false,quality.paint,"Paint peels | <b>, ""quoted""",,,
  $ kesu report overdue --format md >out; mask <out
  # Overdue
  
  | ticket | what | priority | who | due | late by | level | status | category | subject |
  | --- | --- | --- | --- | --- | ---: | ---: | --- | --- | --- |
  | KS-260311-7VMHXYX | classification | - | 张敏 | 2026-03-11 11:20 | 5d 6h | 0 | registered | - | 渗水 in the bath |
  | KS-260311-TSGP43T | classification | - | 张敏 | 2026-03-11 11:20 | 5d 6h | 0 | registered | - | =1+1 |
  | KS-260311-TSGP43T | first response | - | 张敏 | 2026-03-12 08:30 | 4d 9h | 0 | registered | - | =1+1 |
  | KS-260311-7VMHXYX | first response | - | 张敏 | 2026-03-12 09:12 | 4d 8h | 0 | registered | - | 渗水 in the bath |
  | KS-260311-V1N0CSJ | first response | general | 吴涛 | 2026-03-12 09:20 | 4d 8h | 0 | assigned | Paint | Paint peels \| &lt;b&gt;, "quoted" |
  | KS-260311-V1N0CSJ | resolution | general | 吴涛 | 2026-03-16 18:00 | 1s | 0 | assigned | Paint | Paint peels \| &lt;b&gt;, "quoted" |
  
  - store: $WORK
  - commit: none
  - newest event: 2026-03-11 09:20
  - as of: 2026-03-16 18:00:01
  - rows: 6
  $ kesu report overdue --format json >out; mask <out | sed -n '1,/}/p'
  {
    "schema": "kesu/report/overdue/1",
    "store": "$WORK",
    "commit": null,
    "data_time": "2026-03-11T09:20:00+08:00",
    "now": "2026-03-16T18:00:01+08:00",
    "count": 6,
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "clock": "classify",
        "cycle": 1,
        "priority": null,
        "responsible": "zhang.min",
        "owner": null,
        "department": null,
        "start": "2026-03-11T09:20:00+08:00",
        "due": "2026-03-11T11:20:00+08:00",
        "late_seconds": 456001,
        "level": 0,
        "status": "registered",
        "paused": false,
        "beyond_coverage": false,
        "category": null,
        "subject": "渗水 in the bath",
        "detail": null,
        "origin": null,
        "origin_map": null
      },
  $ /usr/bin/python3 -c 'import json; report = json.load(open("out")); print([key for key in report if key != "items"], len(report["items"]), report["errors"], sorted({tuple(item) for item in report["items"]}))'
  ['schema', 'store', 'commit', 'data_time', 'now', 'count', 'errors'] 6 [] [('id', 'clock', 'cycle', 'priority', 'responsible', 'owner', 'department', 'start', 'due', 'late_seconds', 'level', 'status', 'paused', 'beyond_coverage', 'category', 'subject', 'detail', 'origin', 'origin_map')]

HTML is one file without a script or a link to elsewhere, and nothing in it is unescaped:

  $ kesu report overdue --format html >out; mask <out | grep -o '<td[^>]*>Paint.*\|<title>.*'
  <title>Overdue</title>
  <td>Paint</td><td>Paint peels | &lt;b&gt;, &quot;quoted&quot;</td></tr>
  <td>Paint</td><td>Paint peels | &lt;b&gt;, &quot;quoted&quot;</td></tr>
  $ grep -ciE '<script|http|<b>|src=' out
  0
  [1]
  $ /usr/bin/python3 -c 'import html.parser; html.parser.HTMLParser().feed(open("out").read())'

Machines get their envelope even when there is nothing in it:

  $ kesu report overdue --now '2026-03-11 09:30' --format json | sed -n '1,/errors/p' >out; mask <out
  {
    "schema": "kesu/report/overdue/1",
    "store": "$WORK",
    "commit": null,
    "data_time": "2026-03-11T09:20:00+08:00",
    "now": "2026-03-11T09:30:00+08:00",
    "count": 0,
    "items": [],
    "errors": []
  $ kesu report overdue --now '2026-03-11 09:30' --format csv
  id,clock,cycle,priority,responsible,owner,department,start,due,late_seconds,level,status,paused,beyond_coverage,category,subject,detail,origin,origin_map
  $ kesu report overdue --now '2026-03-11 09:30' --format md
  $ kesu report overdue --now '2026-03-11 09:30' --format html

Filters:

  $ kesu report overdue -q --owner wu.tao
  KS-260311-V1N0CSJ
  $ kesu report overdue -q --owner -
  KS-260311-7VMHXYX
  KS-260311-TSGP43T
  $ kesu report overdue -q --priority general --category quality --department workshop
  KS-260311-V1N0CSJ
  $ kesu report overdue -q --status registered --channel phone
  KS-260311-7VMHXYX
  $ kesu report overdue -q --priority urgent,important
  $ kesu report overdue --priority ungent
  kesu: --priority cannot be 'ungent'
    did you mean 'urgent'?
  [2]
  $ kesu report overdue --format yaml
  kesu: there is no format 'yaml'
    one of table, json, csv, md or html
  [2]

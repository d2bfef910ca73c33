What falls due soon, whoever owes it.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ a=$(open_ticket --subject 'Leak in the bath') && kesu -q classify $a && kesu -q assign $a --to wu.tao
  KS-260311-7VMHXYX
  KS-260311-7VMHXYX
  $ b=$(open_ticket --subject 'Paint peels')
  $ kesu report due >out; mask_paths <out
  ticket             what            priority  who   due               time left  level  status      category  subject
  KS-260311-V1N0CSJ  classification  -         张敏  2026-03-11 11:20         2h      0  registered  -         Paint peels
  
  store: $WORK
  commit: none
  newest event: 2026-03-11 09:20
  as of: 2026-03-11 09:20
  rows: 1
  $ kesu report due --within 2h -q
  $ kesu report due --within 119m
  $ kesu report due --within 7d --format csv
  id,clock,cycle,priority,responsible,owner,department,start,due,left_seconds,level,status,paused,beyond_coverage,category,subject,detail,origin,origin_map
  KS-260311-V1N0CSJ,classify,1,,zhang.min,,,2026-03-11T09:20:00+08:00,2026-03-11T11:20:00+08:00,7200,0,registered,false,false,,Paint peels,,,
  KS-260311-7VMHXYX,respond,1,important,wu.tao,wu.tao,workshop,2026-03-11T09:20:00+08:00,2026-03-12T09:20:00+08:00,86400,0,assigned,false,false,quality.leak,Leak in the bath,,,
  KS-260311-V1N0CSJ,respond,1,,zhang.min,,,2026-03-11T09:20:00+08:00,2026-03-12T09:20:00+08:00,86400,0,registered,false,false,,Paint peels,,,
  KS-260311-7VMHXYX,resolve,1,important,wu.tao,wu.tao,workshop,2026-03-11T09:20:00+08:00,2026-03-16T18:00:00+08:00,463200,0,assigned,false,false,quality.leak,Leak in the bath,,,
  $ kesu report due --owner wu.tao --within 72h -q
  KS-260311-7VMHXYX
  $ kesu report due --within 2h --format json >out; mask_paths <out | sed -n '1,/}/p'
  {
    "schema": "kesu/report/due/1",
    "store": "$WORK",
    "commit": null,
    "data_time": "2026-03-11T09:20:00+08:00",
    "now": "2026-03-11T09:20:00+08:00",
    "count": 0,
    "items": [],
    "errors": []
  }
  $ kesu report due --within 2h --exit-code -q
  $ kesu report due --within soon
  kesu: --within: 'soon' is not a length of time
    for example 90m, 8h, 2d or 1w
  [2]
  $ kesu report due --now '2026-03-11T11:20:00+08:00' --within 1m -q
  KS-260311-V1N0CSJ
  $ kesu report due --now '2026-03-11T11:20:01+08:00' --within 1m -q
  $ kesu report
  kesu: COMMAND is missing
    kesu report --help shows how it is called
  [2]
  $ kesu report overdu
  kesu: there is no command 'report overdu'
    did you mean 'overdue'?
  [2]

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ a=$(open_ticket --subject '卫生间渗水' --name 张三 --phone 13800000000 --email zhang.san@example.org --channel phone --tag vip)
  $ b=$(open_ticket --subject 'Paint peels, call 13800000000' --kind enquiry --channel web --received '2026-03-11 08:30')
  $ at '2026-03-11T09:30:00+08:00' && c=$(open_ticket --subject 'Tap drips' --name 'Jane Roe' --tag vip --tag shop)
  $ kesu -q classify $a && kesu -q assign $a --to wu.tao && kesu -q close $c --outcome withdrawn --because 'Called off'
  KS-260311-7VMHXYX
  KS-260311-7VMHXYX
  KS-260311-WR8CJXG
  $ kesu list >out; mask_paths <out
  ticket             received          status      priority   category  who   next            due               subject
  KS-260311-V1N0CSJ  2026-03-11 08:30  registered  -          -         张敏  -               -                 Paint peels, call 138****0000
  KS-260311-7VMHXYX  2026-03-11 09:20  assigned    important  Leaks     吴涛  first response  2026-03-12 09:20  卫生间渗水
  KS-260311-WR8CJXG  2026-03-11 09:30  closed      -          -         -     -               -                 Tap drips
  
  store: $WORK
  commit: none
  newest event: 2026-03-11 09:30
  as of: 2026-03-11 09:30
  rows: 3
  $ kesu list --format csv
  id,received,status,flags,priority,severity,category,owner,department,clock,due,late,subject,kind,channel,tags,origin,level
  KS-260311-V1N0CSJ,2026-03-11T08:30:00+08:00,registered,,,,,,,,,false,"Paint peels, call 138****0000",enquiry,web,,,0
  KS-260311-7VMHXYX,2026-03-11T09:20:00+08:00,assigned,,important,52,quality.leak,wu.tao,workshop,respond,2026-03-12T09:20:00+08:00,false,卫生间渗水,complaint,phone,vip,,0
  KS-260311-WR8CJXG,2026-03-11T09:30:00+08:00,closed,,,,,,,,,false,Tap drips,complaint,,"vip; shop",,0
  $ kesu list --format md >out; mask_paths <out
  # Tickets
  
  | ticket | received | status | priority | category | who | next | due | subject |
  | --- | --- | --- | --- | --- | --- | --- | --- | --- |
  | KS-260311-V1N0CSJ | 2026-03-11 08:30 | registered | - | - | 张敏 | - | - | Paint peels, call 138\*\*\*\*0000 |
  | KS-260311-7VMHXYX | 2026-03-11 09:20 | assigned | important | Leaks | 吴涛 | first response | 2026-03-12 09:20 | 卫生间渗水 |
  | KS-260311-WR8CJXG | 2026-03-11 09:30 | closed | - | - | - | - | - | Tap drips |
  
  - store: $WORK
  - commit: none
  - newest event: 2026-03-11 09:30
  - as of: 2026-03-11 09:30
  - rows: 3
  $ kesu list --format json >out; mask_paths <out | sed -n '1,/^    }/p'
  {
    "schema": "kesu/list/1",
    "store": "$WORK",
    "commit": null,
    "data_time": "2026-03-11T09:30:00+08:00",
    "now": "2026-03-11T09:30:00+08:00",
    "count": 3,
    "items": [
      {
        "id": "KS-260311-V1N0CSJ",
        "received": "2026-03-11T08:30:00+08:00",
        "status": "registered",
        "flags": [],
        "priority": null,
        "severity": null,
        "category": null,
        "owner": null,
        "department": null,
        "clock": null,
        "due": null,
        "late": false,
        "subject": "Paint peels, call 138****0000",
        "kind": "enquiry",
        "channel": "web",
        "tags": [],
        "origin": null,
        "level": 0
      },
  $ kesu list --format html --status closed >out; grep -c KS-260311- out
  1

Filters: within one any value does, of several all must hold.

  $ echo $a $b $c
  KS-260311-7VMHXYX KS-260311-V1N0CSJ KS-260311-WR8CJXG
  $ kesu list -q --status registered,closed
  KS-260311-V1N0CSJ
  KS-260311-WR8CJXG
  $ kesu list -q --status registered --status closed --tag vip
  KS-260311-WR8CJXG
  $ kesu list -q --owner wu.tao
  KS-260311-7VMHXYX
  $ kesu list -q --owner - --open
  KS-260311-V1N0CSJ
  $ kesu list -q --department workshop
  KS-260311-7VMHXYX
  $ kesu list -q --category quality
  KS-260311-7VMHXYX
  $ kesu list -q --category leak
  KS-260311-7VMHXYX
  $ kesu list -q --category colour
  kesu: there is no category 'colour'
    one of quality, quality.leak, quality.paint, service or other
  [2]
  $ kesu list -q --priority important --kind complaint --channel phone
  KS-260311-7VMHXYX
  $ kesu list -q --due '2026-03-12 09:20'
  $ kesu list -q --due '2026-03-12 09:21'
  KS-260311-7VMHXYX
  $ kesu list -q --due 2026-03-12
  KS-260311-7VMHXYX
  $ kesu list -q --as-of '2026-03-11 09:25'
  KS-260311-V1N0CSJ
  KS-260311-7VMHXYX
  $ kesu list -q --as-of '2026-03-11 09:25' --status assigned
  $ kesu list -q --contested
  $ kesu list -q --tag none
  $ kesu list --status close
  kesu: --status cannot be 'close'
    did you mean 'closed'?
  [2]
  $ kesu list --format xml
  kesu: there is no format 'xml'
    one of table, json, csv, md or html
  [2]
  $ kesu list extra
  kesu: 'extra' is one argument too many
    kesu list --help shows how it is called
  [2]

Nothing to list:

  $ kesu list --tag none | mask_paths
  $ kesu list --tag none --format csv
  id,received,status,flags,priority,severity,category,owner,department,clock,due,late,subject,kind,channel,tags,origin,level

A category that neither the rules nor any ticket knows is a slip:

  $ kesu list --category qualty
  kesu: there is no category 'qualty'
    did you mean 'quality'?
  [2]
  $ kesu report overdue --category qualty
  kesu: there is no category 'qualty'
    did you mean 'quality'?
  [2]

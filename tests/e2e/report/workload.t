  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ kesu report workload | mask_paths
  Workload
    store: $WORK
    commit: none
    newest event: none
    as of: 2026-03-11 09:20
  
  Workload by person
  who   department  in hand  late  waiting  not taken on  helping  steps  capacity  share  < 1 d  1-3 d  3-7 d  7-30 d  > 30 d  oldest  away
  张敏  Office            0     0        0             0        0      0                       0      0      0       0       0
  李伟  Office            0     0        0             0        0      0                       0      0      0       0       0
  吴涛  Workshop          0     0        0             0        0      0                       0      0      0       0       0
  何琳  Workshop          0     0        0             0        0      0                       0      0      0       0       0
  
  Workload by department
  no department has an open ticket
  $ sed -i '/^  wu.tao:/a\    capacity: 2' rules/people.yaml
  $ a=$(open_ticket --subject 'Leak in the bath'); b=$(open_ticket --subject 'Paint peels'); c=$(open_ticket --subject 'Rude on the phone'); d=$(open_ticket --subject 'Something else')
  $ kesu -q classify $a $b $c >/dev/null
  $ kesu -q assign $a $b --to wu.tao --with he.lin >/dev/null; kesu -q assign $c --dept office
  KS-260311-TSGP43T
  $ kesu -q assign $a --plan inspect=he.lin --plan quote
  KS-260311-7VMHXYX
  $ kesu -q --as wu.tao accept $a
  KS-260311-7VMHXYX
  $ kesu -q wait $b --for customer --until 2026-05-10
  KS-260311-V1N0CSJ
  $ at '2026-05-04T09:20:00+08:00'
  $ e=$(open_ticket --subject 'Tap drips'); kesu -q assign $e --to he.lin
  KS-260504-C73AFB2
  $ kesu -q close $d --outcome withdrawn --because 'Called off'
  KS-260311-3GKJYMP
  $ kesu report workload | mask_paths
  Workload
    store: $WORK
    commit: none
    newest event: 2026-05-04 09:20
    as of: 2026-05-04 09:20
  
  Workload by person
  who   department  in hand  late  waiting  not taken on  helping  steps  capacity  share  < 1 d  1-3 d  3-7 d  7-30 d  > 30 d  oldest  away
  张敏  Office            0     0        0             0        0      0                       0      0      0       0       0
  李伟  Office            0     0        0             0        0      0                       0      0      0       0       0
  吴涛  Workshop          2     2        1             1        0      1         2  100 %      0      0      0       0       2     54d  away: he.lin
  何琳  Workshop          1     0        0             1        2      1                       1      0      0       0       0      0s
  -     -                 1     1        0             0        0      0                       0      0      0       0       1     54d
  
  Workload by department
  department  in hand  late  waiting  < 1 d  1-3 d  3-7 d  7-30 d  > 30 d  oldest
  Office            1     1        0      0      0      0       0       1     54d
  Workshop          3     2        1      1      0      0       0       2     54d
  $ kesu --lang zh_CN report workload --by person | mask_paths
  承办  部门    在办  逾期  等待中  未接手  协办  步骤  容量   占比  < 1 天  1-3 天  3-7 天  7-30 天  > 30 天   最久  不在岗
  张敏  办公室     0     0       0       0     0     0                    0       0       0        0        0
  李伟  办公室     0     0       0       0     0     0                    0       0       0        0        0
  吴涛  车间       2     2       1       1     0     1     2  100 %       0       0       0        0        2  54 天  不在岗：he.lin
  何琳  车间       1     0       0       1     2     1                    1       0       0        0        0   0 秒
  -     -          1     1       0       0     0     0                    0       0       0        0        1  54 天
  
  投诉库：$WORK
  提交：无
  最新记录：2026-05-04 09:20
  截至：2026-05-04 09:20
  行数：5
  $ kesu report workload --by department --format csv
  department,name,open,late,waiting,under_1d,under_3d,under_7d,under_30d,over_30d,oldest_seconds
  office,Office,1,1,0,0,0,0,0,1,4665600
  workshop,Workshop,3,2,1,1,0,0,0,2,4665600
  $ kesu report workload --by person --format json | sed -n '/"items"/,/}/p'
    "items": [
      {
        "person": "zhang.min",
        "name": "张敏",
        "department": "office",
        "open": 0,
        "late": 0,
        "waiting": 0,
        "unaccepted": 0,
        "helping": 0,
        "steps": 0,
        "capacity": null,
        "share": null,
        "under_1d": 0,
        "under_3d": 0,
        "under_7d": 0,
        "under_30d": 0,
        "over_30d": 0,
        "oldest_seconds": null,
        "away": false
      },
  $ kesu report workload --format json | grep -E '"(schema|people|departments|person)"'
    "schema": "kesu/report/workload/1",
    "people": [
        "person": "zhang.min",
        "person": "li.wei",
        "person": "wu.tao",
        "person": "he.lin",
        "person": null,
    "departments": [
  $ kesu report workload --department workshop --by department --format csv | cut -d, -f 1-4
  department,name,open,late
  workshop,Workshop,3,2
  $ kesu report workload --by team
  kesu: --by cannot be 'team'
    person or department
  [2]
  $ kesu report workload --format csv
  kesu: these are several tables
    choose --format table, json or md
  [2]

What nobody owns, no department has and nobody here received is owed by nobody, and the report says so.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ printf 'No,Received,Target,Subject\n1,2026-03-01 09:00,2026-03-05,Leak\n' > table.csv
  $ cat > map.yaml << 'END'
  > name: shop
  > zone: Asia/Shanghai
  > id: "{No}"
  > received: {from: "{Received}", format: "%Y-%m-%d %H:%M"}
  > target: {from: "{Target}", format: "%Y-%m-%d"}
  > subject: "{Subject}"
  > END
  $ kesu import map.yaml table.csv
  rows 1: imported 1, duplicate 0, rejected 0
  $ kesu report overdue | head -n 2 | cut -c 1-100
  ticket             what        priority  who     due               late by  level  status      categ
  KS-260311-7VMHXYX  resolution  -         nobody  2026-03-06 00:00    5d 9h      0  registered  -    
  $ kesu --lang zh_CN report overdue | grep -c 无人
  1

Another row under the id of an earlier one is not taken for the same record.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat >map.yaml <<'YAML'
  > name: crm
  > id: "{id}"
  > received: {from: "{on}", format: "%Y-%m-%d"}
  > subject: "{what}"
  > YAML
  $ printf 'id,on,what\n7,2026-03-01,First\n7,2026-03-02,Quite another\n7,2026-03-01,First\n' >table.csv
  $ kesu import map.yaml table.csv
  kesu: table.csv:3: row 2: the id '7' is that of row 1, which says something else
    the map's id must be different in each record
  rows 3: imported 1, duplicate 1, rejected 1
  [4]

Two imports of one table at the same time bring in each record once:

  $ for i in $(seq 1 60); do echo "$i,2026-03-01,Complaint $i"; done | sed '1i id,on,what' >many.csv
  $ sed -i 's/^name: crm/name: many/' map.yaml
  $ for n in 1 2 3 4; do kesu import map.yaml many.csv --format json >out.$n & done; wait
  $ cat out.* | /usr/bin/python3 -c 'import json,sys; print(sum(json.loads(l)["imported"] for l in sys.stdin))'
  60
  $ kesu list --format csv | grep -c ',many\|Complaint'
  60

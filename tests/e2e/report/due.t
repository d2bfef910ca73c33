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
  kesu: --within: '7d' is not a length of time
    for example 8h or 48h
  [2]
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
    for example 8h or 48h
  [2]
  $ kesu report due --now '2026-03-11T11:20:00+08:00' --within 1m -q
  KS-260311-V1N0CSJ
  $ kesu report due --now '2026-03-11T11:20:01+08:00' --within 1m -q
  $ kesu report
  kesu: COMMAND is missing
    kesu report --help shows how it is called
  [2]
  $ kesu report overdu
  kesu: COMMAND is missing
    kesu report --help shows how it is called
  [2]

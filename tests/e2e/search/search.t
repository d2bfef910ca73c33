What was written is found, in whatever case, width and script, and with the filters and orders of a list.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ a=$(open_ticket --subject 'Leak under the threshold' --text '樓下天花板漏水' --name 张三 --phone 13800001111 --about project=HT-2025-0412); echo $a
  KS-260311-7VMHXYX
  $ at '2026-03-11 10:00'; b=$(open_ticket --subject 'Paint peels' --tag warranty); kesu -q note $b --text 'The ceiling is ＷＥＴ'; echo $b
  KS-260311-65W0Y5H
  KS-260311-65W0Y5H
  $ kesu search leak | head -2
  ticket             received          status      priority  category  who   next            due               subject
  KS-260311-7VMHXYX  2026-03-11 09:20  registered  -         -         张敏  classification  2026-03-11 11:20  Leak under the threshold
  $ kesu search -q 天花板
  KS-260311-7VMHXYX
  $ kesu search -q wet ceiling
  KS-260311-65W0Y5H
  $ kesu search -q ceiling leak
  $ kesu search -q HT-2025
  KS-260311-7VMHXYX
  $ kesu search -q 13800001111
  KS-260311-7VMHXYX
  $ kesu search -q $(echo $a | tail -c 6)
  KS-260311-7VMHXYX
  $ kesu search -q e --filter 'tag = warranty'
  KS-260311-65W0Y5H
  $ kesu search -q e --sort -received --limit 1
  KS-260311-65W0Y5H
  $ kesu search -q e --sort colour
  kesu: --sort cannot be 'colour'
    one of received, due, touched, severity, priority, status or id
  [2]
  $ kesu search
  kesu: TEXT is missing
    kesu search --help shows how it is called
  [2]

A paper that was struck out is not searched.

  $ kesu -q retract $b $(events_of $b note) --because 'Wrong ticket'
  KS-260311-65W0Y5H
  $ kesu search -q wet

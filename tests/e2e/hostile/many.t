Several broken files, each with its own place; JSON keeps them apart from the tickets that are right.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ for n in 1 2 3 4; do open_ticket --subject "Leak $n" --loss '1.00 CNY'; done
  KS-260311-7VMHXYX
  KS-260311-V1N0CSJ
  KS-260311-TSGP43T
  KS-260311-3GKJYMP
  $ set -- $(kesu list -q)
  $ sed -i 's/^kind: .*/kind: grumble/; s/^loss: .*/loss: much/' $(file_of $1)
  $ sed -i 's/^history:/histroy:/' $(file_of $3)
  $ kesu list >out
  kesu: tickets/2026/03/KS-260311-3GKJYMP.yaml:4:7: kind must be complaint, report, help, suggestion, enquiry or praise (got 'grumble')
  kesu: tickets/2026/03/KS-260311-3GKJYMP.yaml:7:7: loss: 'much' is not an amount of money
    write the amount, a space and the currency, like 3200.00 CNY
  kesu: tickets/2026/03/KS-260311-TSGP43T.yaml:1:1: the ticket has no 'history'
  kesu: tickets/2026/03/KS-260311-TSGP43T.yaml:8:1: unknown key 'histroy' in the ticket
    one of kesu, id, formerly, received, kind, drill, channel, source, subject, text, demand, occurred and 7 more
  [4]
  $ mask_paths <out
  ticket             received          status      priority  category  who   next            due               subject
  KS-260311-7VMHXYX  2026-03-11 09:20  registered  -         -         张敏  classification  2026-03-11 11:20  Leak 1
  KS-260311-V1N0CSJ  2026-03-11 09:20  registered  -         -         张敏  classification  2026-03-11 11:20  Leak 2
  
  store: $WORK
  commit: none
  newest event: 2026-03-11 09:20
  as of: 2026-03-11 09:20
  rows: 2
  $ kesu list --format json 2>/dev/null | sed -n '/"errors"/,$p'
    "errors": [
      {
        "file": "tickets/2026/03/KS-260311-3GKJYMP.yaml",
        "line": 4,
        "column": 7,
        "message": "kind must be complaint, report, help, suggestion, enquiry or praise (got 'grumble')",
        "hint": "",
        "kind": "invalid_data",
        "code": 4
      },
      {
        "file": "tickets/2026/03/KS-260311-3GKJYMP.yaml",
        "line": 7,
        "column": 7,
        "message": "loss: 'much' is not an amount of money",
        "hint": "write the amount, a space and the currency, like 3200.00 CNY",
        "kind": "invalid_data",
        "code": 4
      },
      {
        "file": "tickets/2026/03/KS-260311-TSGP43T.yaml",
        "line": 1,
        "column": 1,
        "message": "the ticket has no 'history'",
        "hint": "",
        "kind": "invalid_data",
        "code": 4
      },
      {
        "file": "tickets/2026/03/KS-260311-TSGP43T.yaml",
        "line": 8,
        "column": 1,
        "message": "unknown key 'histroy' in the ticket",
        "hint": "one of kesu, id, formerly, received, kind, drill, channel, source, subject, text, demand, occurred and 7 more",
        "kind": "invalid_data",
        "code": 4
      }
    ]
  }
  $ kesu list --format csv 2>/dev/null
  id,received,status,flags,priority,severity,category,owner,department,clock,due,late,subject,kind,channel,tags,origin,level
  KS-260311-7VMHXYX,2026-03-11T09:20:00+08:00,registered,,,,,,,classify,2026-03-11T11:20:00+08:00,false,Leak 1,complaint,,,,0
  KS-260311-V1N0CSJ,2026-03-11T09:20:00+08:00,registered,,,,,,,classify,2026-03-11T11:20:00+08:00,false,Leak 2,complaint,,,,0
  [4]
  $ kesu report overdue --now '2026-03-20 10:00' 2>/dev/null | mask_paths; echo "${PIPESTATUS[0]}"
  ticket             what            priority  who   due               late by  level  status      category  subject
  KS-260311-7VMHXYX  classification  -         张敏  2026-03-11 11:20   8d 22h      0  registered  -         Leak 1
  KS-260311-V1N0CSJ  classification  -         张敏  2026-03-11 11:20   8d 22h      0  registered  -         Leak 2
  KS-260311-7VMHXYX  first response  -         张敏  2026-03-12 09:20       8d      0  registered  -         Leak 1
  KS-260311-V1N0CSJ  first response  -         张敏  2026-03-12 09:20       8d      0  registered  -         Leak 2
  
  store: $WORK
  commit: none
  newest event: 2026-03-11 09:20
  as of: 2026-03-20 10:00
  rows: 4
  4
  $ kesu check
  kesu: tickets/2026/03/KS-260311-3GKJYMP.yaml:4:7: kind must be complaint, report, help, suggestion, enquiry or praise (got 'grumble')
  kesu: tickets/2026/03/KS-260311-3GKJYMP.yaml:7:7: loss: 'much' is not an amount of money
    write the amount, a space and the currency, like 3200.00 CNY
  kesu: tickets/2026/03/KS-260311-TSGP43T.yaml:1:1: the ticket has no 'history'
  kesu: tickets/2026/03/KS-260311-TSGP43T.yaml:8:1: unknown key 'histroy' in the ticket
    one of kesu, id, formerly, received, kind, drill, channel, source, subject, text, demand, occurred and 7 more
  [4]
  $ kesu show $1
  kesu: tickets/2026/03/KS-260311-3GKJYMP.yaml:4:7: kind must be complaint, report, help, suggestion, enquiry or praise (got 'grumble')
  kesu: tickets/2026/03/KS-260311-3GKJYMP.yaml:7:7: loss: 'much' is not an amount of money
    write the amount, a space and the currency, like 3200.00 CNY
  [4]
  $ kesu note $1 --text x
  kesu: tickets/2026/03/KS-260311-3GKJYMP.yaml:4:7: kind must be complaint, report, help, suggestion, enquiry or praise (got 'grumble')
  [4]
  $ kesu note $2 --text x
  KS-260311-7VMHXYX noted 2-7VMH

Neither a dangling link, a directory nor a pipe in a ticket's place stops anything:

  $ rm $(file_of $4) && ln -s nowhere $(file_of $4)
  $ kesu list -q 2>&1 | tail -2
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml: this link leads nowhere
    put the file itself in its place
  $ rm $(file_of $4) && mkdir $(file_of $4)
  $ kesu list -q 2>&1 | tail -1
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml: this is no file
  $ rmdir $(file_of $4) && mkfifo $(file_of $4)
  $ timeout 10 kesu list -q 2>&1 | tail -1
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml: this is no file
  $ timeout 10 kesu check 2>&1 | tail -1
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml: this is no file

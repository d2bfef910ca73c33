A drill runs the procedure on simulated complaints; its report says what was done in time, and nothing else counts them.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ sed -i 's/^name: .*/name: Shop/' kesu.yaml
  $ cat > rules/deadlines.yaml << 'END'
  > clocks:
  >   classify: {from: open, until: classify, limit: 2h}
  >   respond: {from: received, until: respond, limit: 4h, warn: [50%], escalate: [100%]}
  > END
  $ cat > flood.yaml << 'END'
  > examples:
  >   - {subject: Water in the cellar, text: 'Since this morning', complainant: {name: Test One, phone: "13900000001"}}
  >   - {subject: Water in the lift, channel: phone}
  > END
  $ real=$(open_ticket --subject 'Leak in the bath')
  $ kesu drill start flood --from flood.yaml
  the drill flood has begun with 2 complaints, which no list, figure or notice counts
  KS-260311-V1N0CSJ
  KS-260311-433GKJK
  $ one=$(kesu list --drill flood --filter 'subject ~ cellar' -q)
  $ head -12 $(file_of $one)
  kesu: 1
  id: KS-260311-V1N0CSJ
  received: "2026-03-11T09:20:00+08:00"
  kind: complaint
  drill: flood
  source: direct
  subject: Water in the cellar
  text: Since this morning
  complainant:
    name: Test One
    phone: "13900000001"
  history:
  $ kesu list -q
  KS-260311-7VMHXYX
  $ kesu list --drill flood
  ticket             received          status      priority  category  who   next            due               subject
  KS-260311-433GKJK  2026-03-11 09:20  registered  -         -         张敏  classification  2026-03-11 11:20  Water in the lift
  KS-260311-V1N0CSJ  2026-03-11 09:20  registered  -         -         张敏  classification  2026-03-11 11:20  Water in the cellar
  
  store: Shop
  commit: none
  newest event: 2026-03-11 09:20
  as of: 2026-03-11 09:20
  rows: 2
  $ at '2026-03-11T10:20:00+08:00'
  $ kesu -q classify $one --category quality --priority urgent --because 'by ear'
  KS-260311-V1N0CSJ
  $ at '2026-03-11T14:20:00+08:00'
  $ kesu -q contact $one --kind update --text 'We are on the way'
  KS-260311-V1N0CSJ
  $ kesu report overdue -q
  KS-260311-7VMHXYX
  $ kesu report overdue --drill flood
  ticket             what            priority  who   due               late by  level  status      category  subject
  KS-260311-433GKJK  classification  -         张敏  2026-03-11 11:20       3h      0  registered  -         Water in the lift
  KS-260311-433GKJK  first response  -         张敏  2026-03-11 13:20       1h      0  registered  -         Water in the lift
  
  store: Shop
  commit: none
  newest event: 2026-03-11 14:20
  as of: 2026-03-11 14:20
  rows: 2
  $ notify_by '{by: stdout}'
  $ kesu remind | grep -E 'KS-|drill'
  [Shop] KS-260311-7VMHXYX: first response late by 1h, level 1
  KS-260311-7VMHXYX  Leak in the bath
  [Shop] KS-260311-7VMHXYX: first response late by 1h
  KS-260311-7VMHXYX  Leak in the bath
  $ kesu search Water -q
  $ kesu drill report flood
  ticket             what            outcome  due               done              difference  who   subject
  KS-260311-433GKJK  classification  late     2026-03-11 11:20  -                    3h late  张敏  Water in the lift
  KS-260311-433GKJK  first response  late     2026-03-11 13:20  -                    1h late  张敏  Water in the lift
  KS-260311-V1N0CSJ  classification  met      2026-03-11 11:20  2026-03-11 10:20    1h early  张敏  Water in the cellar
  KS-260311-V1N0CSJ  first response  late     2026-03-11 13:20  2026-03-11 14:20     1h late  张敏  Water in the cellar
  
  store: Shop
  commit: none
  newest event: 2026-03-11 14:20
  as of: 2026-03-11 14:20
  rows: 4
  tickets: 2
  done in time: 1
  late or not done: 3
  $ kesu drill end flood
  the drill flood is over; closed now: 2 of 2 tickets
  KS-260311-433GKJK
  KS-260311-V1N0CSJ
  $ kesu drill report flood --format csv
  id,what,outcome,due,done,late_seconds,who,subject
  KS-260311-433GKJK,classify,not_done,2026-03-11T11:20:00+08:00,,10800,zhang.min,Water in the lift
  KS-260311-433GKJK,respond,not_done,2026-03-11T13:20:00+08:00,,3600,zhang.min,Water in the lift
  KS-260311-V1N0CSJ,classify,met,2026-03-11T11:20:00+08:00,2026-03-11T10:20:00+08:00,-3600,zhang.min,Water in the cellar
  KS-260311-V1N0CSJ,respond,late,2026-03-11T13:20:00+08:00,2026-03-11T14:20:00+08:00,3600,zhang.min,Water in the cellar
  $ kesu check

A work order is to be taken on within half an hour:

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat >rules/deadlines.yaml <<END
  > clocks:
  >   accept: {from: assign, until: accept, limit: 30m, escalate: [100%]}
  >   resolve: {from: classify, until: resolve, limit: 24h}
  > END
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu -q classify $id
  KS-260311-7VMHXYX
  $ kesu accept $id
  kesu: KS-260311-7VMHXYX has not been given to anybody yet
    kesu assign KS-260311-7VMHXYX gives it to somebody
  [6]
  $ kesu -q assign $id --to wu.tao
  KS-260311-7VMHXYX
  $ at '2026-03-11T09:35:00+08:00'
  $ kesu show $id | sed -n '/^State/,/^History/p'
  State
    status            assigned
    category          Leaks
    priority          important (severity 52)
    owner             吴涛
    department        Workshop
    first receiver    张敏
    taken on          not yet: until then 张敏 is responsible
  
  Clocks
    acceptance        due 2026-03-11 09:50, 15min left
    resolution        due 2026-03-12 09:20, 23h 45min left
  
  History
  $ kesu accept $id
  kesu: KS-260311-7VMHXYX is wu.tao's to take on, not zhang.min's
    kesu assign KS-260311-7VMHXYX --to zhang.min gives it to him
  [6]
  $ kesu --as wu.tao accept $id --text 'On my way'
  KS-260311-7VMHXYX taken on by wu.tao
  $ sed -n '/do: accept/,$p' $(file_of $id)
      do: accept
      text: On my way
      clocks:
        accept: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-11T09:50:00+08:00", met: true, took: 15m}
  $ kesu --as wu.tao accept $id
  kesu: KS-260311-7VMHXYX is taken on already
  [6]
  $ clocks_of $id
  accept 1 stopped 2026-03-11T09:50:00+08:00 met
  resolve 1 running 2026-03-12T09:20:00+08:00 -

Helpers and a plan leave it taken on, a new owner has to do so again; in time or not:

  $ kesu -q assign $id --plan inspect@+2h
  KS-260311-7VMHXYX
  $ kesu show $id --format json | grep '"accepted"'
        "accepted": true,
  $ kesu -q assign $id --to he.lin
  KS-260311-7VMHXYX
  $ kesu show $id --format json | grep '"accepted"'
        "accepted": false,
  $ at '2026-03-11T10:30:00+08:00'
  $ other=$(KESU_NOW='2026-03-11T09:40:00+08:00' open_ticket --subject 'Paint peels')
  $ KESU_NOW='2026-03-11T09:40:00+08:00' kesu -q classify $other
  KS-260311-NWFJ1BX
  $ KESU_NOW='2026-03-11T09:40:00+08:00' kesu -q assign $other --to wu.tao
  KS-260311-NWFJ1BX
  $ kesu report overdue | head -3 | cut -c 1-90
  ticket             what        priority   who   due               late by  level  status  
  KS-260311-7VMHXYX  acceptance  important  何琳  2026-03-11 10:05    25min      0  assign
  KS-260311-NWFJ1BX  acceptance  general    吴涛  2026-03-11 10:10    20min      0  assign
  $ kesu --as wu.tao accept $other
  KS-260311-NWFJ1BX taken on by wu.tao
  $ sed -n '/clocks:/,$p' $(file_of $other) | tail -2
      clocks:
        accept: {start: "2026-03-11T09:40:00+08:00", due: "2026-03-11T10:10:00+08:00", met: false, took: 50m}

Given to somebody else, he has the whole half hour.

  $ at '2026-03-11T11:00:00+08:00'
  $ kesu -q assign $id --to wu.tao
  KS-260311-7VMHXYX
  $ clocks_of $id
  accept 1 stopped 2026-03-11T09:50:00+08:00 met
  resolve 1 running 2026-03-12T09:20:00+08:00 -
  accept 2 stopped 2026-03-11T10:05:00+08:00 missed
  plan/inspect 1 running 2026-03-11T11:35:00+08:00 -
  accept 3 running 2026-03-11T11:30:00+08:00 -
  $ at '2026-03-11T11:20:00+08:00'
  $ kesu -q --as wu.tao decline $id --because 'Not my trade'
  KS-260311-7VMHXYX
  $ kesu -q assign $id --to he.lin
  KS-260311-7VMHXYX
  $ clocks_of $id
  accept 1 stopped 2026-03-11T09:50:00+08:00 met
  resolve 1 running 2026-03-12T09:20:00+08:00 -
  accept 2 stopped 2026-03-11T10:05:00+08:00 missed
  plan/inspect 1 running 2026-03-11T11:35:00+08:00 -
  accept 3 cancelled 2026-03-11T11:30:00+08:00 -
  accept 4 running 2026-03-11T11:50:00+08:00 -
  $ kesu -q --as he.lin accept $id
  KS-260311-7VMHXYX
  $ clocks_of $id
  accept 1 stopped 2026-03-11T09:50:00+08:00 met
  resolve 1 running 2026-03-12T09:20:00+08:00 -
  accept 2 stopped 2026-03-11T10:05:00+08:00 missed
  plan/inspect 1 running 2026-03-11T11:35:00+08:00 -
  accept 3 cancelled 2026-03-11T11:30:00+08:00 -
  accept 4 stopped 2026-03-11T11:50:00+08:00 met

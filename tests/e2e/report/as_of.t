--now moves only the clock; --as-of also leaves out what happened later.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ a=$(open_ticket --subject 'Leak in the bath')
  $ at '2026-03-12T10:00:00+08:00' && kesu -q classify $a
  KS-260311-7VMHXYX
  $ b=$(open_ticket --subject 'Paint peels')
  $ at '2026-03-12T18:00:00+08:00'
  $ kesu report overdue --format csv | cut -d, -f1,2,9,10
  id,clock,due,late_seconds
  KS-260311-7VMHXYX,respond,2026-03-12T09:20:00+08:00,31200
  KS-260312-NMDN2S7,classify,2026-03-12T12:00:00+08:00,21600
  $ kesu report overdue --now '2026-03-12 09:00' --format csv | cut -d, -f1,2,9,10
  id,clock,due,late_seconds
  $ kesu report overdue --as-of '2026-03-12 09:00' --format csv | cut -d, -f1,2,9,10
  id,clock,due,late_seconds
  KS-260311-7VMHXYX,classify,2026-03-11T11:20:00+08:00,78000
  $ kesu report overdue --as-of '2026-03-12 10:00' -q
  KS-260311-7VMHXYX
  $ kesu report overdue --as-of '2026-03-10'
  $ kesu report overdue --as-of yesterday -q
  $ kesu report overdue --as-of tomorrow -q
  KS-260311-7VMHXYX
  KS-260312-NMDN2S7
  $ kesu report overdue --as-of nonsense
  kesu: 'nonsense' is not a time
    write 2026-03-11T09:12:00+08:00, "2026-03-11 09:12", 2026-03-11, now, today, yesterday, tomorrow, or relative to now: -90m, +3d
  [2]

Data that is too old is no data:

  $ kesu report overdue --max-age 9h -q
  KS-260311-7VMHXYX
  KS-260312-NMDN2S7
  $ kesu report overdue --max-age 2h -q
  kesu: the newest data is 8h old, more than 2h
    fetch the newest data first
  [5]
  $ kesu report overdue --max-age 5
  kesu: --max-age: '5' is not a length of time
    for example 90m, 8h, 2d or 1w
  [2]
  $ kesu report overdue --max-age 2h --format json | sed -n '1,3p'; echo ${PIPESTATUS[0]}
  kesu: the newest data is 8h old, more than 2h
    fetch the newest data first
  5

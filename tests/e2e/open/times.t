Received and registered earlier than now, as people write times; a date alone stays a date.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ received() { id=$(kesu -q open --subject Late "$@") && sed -n '/^received/p; /at:/p; / happened: "/p; /because/p; /register: {start/p' $(file_of $id); }
  $ received --received '2026-03-11T01:00:00Z'
  received: "2026-03-11T01:00:00+00:00"
      at: "2026-03-11T09:20:00+08:00"
        register: {start: "2026-03-11T01:00:00+00:00", due: "2026-03-11T10:00:00+08:00", met: true, took: 20m}
  $ received --received '2026-03-11 08:50'
  received: "2026-03-11T08:50:00+08:00"
      at: "2026-03-11T09:20:00+08:00"
        register: {start: "2026-03-11T08:50:00+08:00", due: "2026-03-11T09:50:00+08:00", met: true, took: 30m}
  $ received --received -90m
  received: "2026-03-11T07:50:00+08:00"
      at: "2026-03-11T09:20:00+08:00"
        register: {start: "2026-03-11T07:50:00+08:00", due: "2026-03-11T08:50:00+08:00", met: false, took: 1h30m}
  $ received --received yesterday
  received: "2026-03-10"
      at: "2026-03-11T09:20:00+08:00"
        register: {start: "2026-03-10", due: "2026-03-10T01:00:00+08:00", met: false, took: 33h20m, precision: day}
  $ received --received 2026-03-10
  received: "2026-03-10"
      at: "2026-03-11T09:20:00+08:00"
        register: {start: "2026-03-10", due: "2026-03-10T01:00:00+08:00", met: false, took: 33h20m, precision: day}
  $ received --received '2026-03-11 08:50' --happened '2026-03-11 09:00'
  received: "2026-03-11T08:50:00+08:00"
      at: "2026-03-11T09:20:00+08:00"
      happened: "2026-03-11T09:00:00+08:00"
        register: {start: "2026-03-11T08:50:00+08:00", due: "2026-03-11T09:50:00+08:00", met: true, took: 10m, rests_on: happened}

On paper two days ago: that needs a reason.

  $ received --received 2026-03-08 --happened '2026-03-09 09:00'
  kesu: --happened 2026-03-09T09:00:00+08:00 lies more than 24h back, which needs a reason
    add --because
  [6]
  $ received --received 2026-03-08 --happened '2026-03-09 09:00' --because 'The line was down'
  received: "2026-03-08"
      at: "2026-03-11T09:20:00+08:00"
      happened: "2026-03-09T09:00:00+08:00"
      because: The line was down
        register: {start: "2026-03-08", due: "2026-03-08T01:00:00+08:00", met: false, took: 33h, precision: day, rests_on: happened}

Before it was received, or later than now, nothing can have been registered:

  $ received --received '2026-03-11 08:50' --happened '2026-03-11 08:00'
  kesu: --happened 2026-03-11T08:00:00+08:00 is earlier than received 2026-03-11T08:50:00+08:00
  [2]
  $ received --happened '2026-03-11 10:00'
  kesu: --happened 2026-03-11T10:00:00+08:00 is later than now (2026-03-11T09:20:00+08:00)
  [2]

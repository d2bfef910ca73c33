What a limit comes to, alone for scripts.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store general
  $ foot() { mask_digests | sed 's/data: [0-9]*[a-z]*/data: <version>/'; }
  $ kesu calendar due 3 workdays --from '2026-02-13 16:00'
  2026-02-25T18:00:00+08:00
  $ kesu calendar due '8 workhours' --from 2026-02-13T16:00:00+08:00
  2026-02-14T16:30:00+08:00
  $ kesu calendar due 90m
  2026-03-11T10:50:00+08:00
  $ kesu calendar due 15 days --from 2026-02-01
  2026-02-17T00:00:00+08:00
  $ kesu calendar due 15 days --from 2026-02-01 --roll next_workday
  2026-02-24T18:00:00+08:00
  $ kesu calendar due 15 days --from 2026-02-01 --calendar -
  2026-02-17T00:00:00+08:00
  $ kesu calendar due 2 workdays --from '2026-02-13 16:00' --due same_time
  2026-02-24T16:00:00+08:00
  $ kesu calendar due 1 workday --from '2026-02-15 16:00' --start next_workday
  2026-02-25T18:00:00+08:00
  $ kesu calendar due 2h --from '2026-02-13 17:00' --late next_opening
  2026-02-14T09:00:00+08:00
  $ kesu calendar due 3 workdays --from '2026-02-13 16:00' --pause 2026-02-24..2026-02-24 --pause '2026-02-25 09:00..2026-02-26 09:00'
  2026-02-27T18:00:00+08:00

Why: every day on the way.

  $ kesu calendar due 3 workdays --from '2026-02-13 16:00' --pause 2026-02-24..2026-02-24 --explain | foot
  date        day  counts as  why
  2026-02-13  Fri          -  day of the start, not counted: working day
  2026-02-14  Sat          1  春节 (make-up day)
  2026-02-15  Sun          -  春节 (day off by adjustment)
  2026-02-16  Mon          -  春节 (statutory holiday)
  2026-02-17  Tue          -  春节 (statutory holiday)
  2026-02-18  Wed          -  春节 (statutory holiday)
  2026-02-19  Thu          -  春节 (statutory holiday)
  2026-02-20  Fri          -  春节 (day off by adjustment)
  2026-02-21  Sat          -  春节 (day off by adjustment)
  2026-02-22  Sun          -  春节 (day off by adjustment)
  2026-02-23  Mon          -  春节 (day off by adjustment)
  2026-02-24  Tue          -  paused: working day
  2026-02-25  Wed          2  working day
  2026-02-26  Thu          3  working day
  
  limit: 3 workdays
  start: 2026-02-13T16:00:00+08:00
  due: 2026-02-26T18:00:00+08:00
  past what the calendar covers: no
  calendar: office
  time zone: Asia/Shanghai
  week: Mon-Fri 09:00-12:00 13:30-18:00
  covers: 2023-01-01 to 2026-12-31
  digest: <digest>
  time-zone data: <version>
  $ kesu -v calendar due '8 workhours' --from '2026-02-14 16:00' --pause '2026-02-24 10:00..2026-02-24 11:00' | head -14
  date        day  used  why
  2026-02-14  Sat    2h  春节 (make-up day)
  2026-02-15  Sun     -  春节 (day off by adjustment)
  2026-02-16  Mon     -  春节 (statutory holiday)
  2026-02-17  Tue     -  春节 (statutory holiday)
  2026-02-18  Wed     -  春节 (statutory holiday)
  2026-02-19  Thu     -  春节 (statutory holiday)
  2026-02-20  Fri     -  春节 (day off by adjustment)
  2026-02-21  Sat     -  春节 (day off by adjustment)
  2026-02-22  Sun     -  春节 (day off by adjustment)
  2026-02-23  Mon     -  春节 (day off by adjustment)
  2026-02-24  Tue    6h  working day
  
  limit: 8 workhours
  $ kesu calendar due 2 days --from 2026-02-13 --roll next_workday --explain | head -14
  date        day  counts as  why
  2026-02-13  Fri          -  day of the start, not counted: working day
  2026-02-14  Sat          1  春节 (make-up day)
  2026-02-15  Sun          2  春节 (day off by adjustment)
  2026-02-16  Mon          -  nothing falls due on it: 春节 (statutory holiday)
  2026-02-17  Tue          -  nothing falls due on it: 春节 (statutory holiday)
  2026-02-18  Wed          -  nothing falls due on it: 春节 (statutory holiday)
  2026-02-19  Thu          -  nothing falls due on it: 春节 (statutory holiday)
  2026-02-20  Fri          -  nothing falls due on it: 春节 (day off by adjustment)
  2026-02-21  Sat          -  nothing falls due on it: 春节 (day off by adjustment)
  2026-02-22  Sun          -  nothing falls due on it: 春节 (day off by adjustment)
  2026-02-23  Mon          -  nothing falls due on it: 春节 (day off by adjustment)
  2026-02-24  Tue          -  moved on to here: working day
  
  $ kesu calendar due 1 workday --from '2026-02-15 16:00' --start next_workday --explain | head -12
  date        day  counts as  why
  2026-02-15  Sun          -  before the next working day, on which the start counts: 春节 (day off by adjustment)
  2026-02-16  Mon          -  before the next working day, on which the start counts: 春节 (statutory holiday)
  2026-02-17  Tue          -  before the next working day, on which the start counts: 春节 (statutory holiday)
  2026-02-18  Wed          -  before the next working day, on which the start counts: 春节 (statutory holiday)
  2026-02-19  Thu          -  before the next working day, on which the start counts: 春节 (statutory holiday)
  2026-02-20  Fri          -  before the next working day, on which the start counts: 春节 (day off by adjustment)
  2026-02-21  Sat          -  before the next working day, on which the start counts: 春节 (day off by adjustment)
  2026-02-22  Sun          -  before the next working day, on which the start counts: 春节 (day off by adjustment)
  2026-02-23  Mon          -  before the next working day, on which the start counts: 春节 (day off by adjustment)
  2026-02-24  Tue          -  day of the start, not counted: working day
  2026-02-25  Wed          1  working day
  $ kesu calendar due 2h --from '2026-02-14 17:00' --late next_opening --explain | head -13
  date        day  used  why
  2026-02-14  Sat    2h  春节 (make-up day)
  2026-02-15  Sun     -  nothing falls due on it: 春节 (day off by adjustment)
  2026-02-16  Mon     -  nothing falls due on it: 春节 (statutory holiday)
  2026-02-17  Tue     -  nothing falls due on it: 春节 (statutory holiday)
  2026-02-18  Wed     -  nothing falls due on it: 春节 (statutory holiday)
  2026-02-19  Thu     -  nothing falls due on it: 春节 (statutory holiday)
  2026-02-20  Fri     -  nothing falls due on it: 春节 (day off by adjustment)
  2026-02-21  Sat     -  nothing falls due on it: 春节 (day off by adjustment)
  2026-02-22  Sun     -  nothing falls due on it: 春节 (day off by adjustment)
  2026-02-23  Mon     -  nothing falls due on it: 春节 (day off by adjustment)
  2026-02-24  Tue     -  moved on to here: working day
  
  $ kesu calendar due 30h --calendar - --from '2026-02-14 17:00' --explain
  date        day  used  why
  2026-02-14  Sat    7h
  2026-02-15  Sun   23h
  
  limit: 30h
  start: 2026-02-14T17:00:00+08:00
  due: 2026-02-15T23:00:00+08:00
  past what the calendar covers: no
  $ kesu calendar due 1 workday --from '2026-02-14 17:00' --format json | mask_digests | sed 's/"tzdata": ".*"/"tzdata": "<version>"/'
  {
    "schema": "kesu/calendar/due/1",
    "limit": "1 workday",
    "start": "2026-02-14T17:00:00+08:00",
    "due": "2026-02-24T18:00:00+08:00",
    "beyond_coverage": false,
    "calendar": "office",
    "zone": "Asia/Shanghai",
    "week": [
      "mon 09:00-12:00 13:30-18:00",
      "tue 09:00-12:00 13:30-18:00",
      "wed 09:00-12:00 13:30-18:00",
      "thu 09:00-12:00 13:30-18:00",
      "fri 09:00-12:00 13:30-18:00"
    ],
    "covers": [
      "2023-01-01",
      "2026-12-31"
    ],
    "digest": "<digest>",
    "tzdata": "<version>",
    "items": [
      {
        "date": "2026-02-14",
        "weekday": "sat",
        "role": "start",
        "number": null,
        "used_seconds": 0,
        "why": "day of the start, not counted: 春节 (make-up day)",
        "kind": "make_up",
        "name": "春节",
        "beyond_coverage": false
      },
      {
        "date": "2026-02-15",
        "weekday": "sun",
        "role": "closed",
        "number": null,
        "used_seconds": 0,
        "why": "春节 (day off by adjustment)",
        "kind": "holiday",
        "name": "春节",
        "beyond_coverage": false
      },
      {
        "date": "2026-02-16",
        "weekday": "mon",
        "role": "closed",
        "number": null,
        "used_seconds": 0,
        "why": "春节 (statutory holiday)",
        "kind": "holiday",
        "name": "春节",
        "beyond_coverage": false
      },
      {
        "date": "2026-02-17",
        "weekday": "tue",
        "role": "closed",
        "number": null,
        "used_seconds": 0,
        "why": "春节 (statutory holiday)",
        "kind": "holiday",
        "name": "春节",
        "beyond_coverage": false
      },
      {
        "date": "2026-02-18",
        "weekday": "wed",
        "role": "closed",
        "number": null,
        "used_seconds": 0,
        "why": "春节 (statutory holiday)",
        "kind": "holiday",
        "name": "春节",
        "beyond_coverage": false
      },
      {
        "date": "2026-02-19",
        "weekday": "thu",
        "role": "closed",
        "number": null,
        "used_seconds": 0,
        "why": "春节 (statutory holiday)",
        "kind": "holiday",
        "name": "春节",
        "beyond_coverage": false
      },
      {
        "date": "2026-02-20",
        "weekday": "fri",
        "role": "closed",
        "number": null,
        "used_seconds": 0,
        "why": "春节 (day off by adjustment)",
        "kind": "holiday",
        "name": "春节",
        "beyond_coverage": false
      },
      {
        "date": "2026-02-21",
        "weekday": "sat",
        "role": "closed",
        "number": null,
        "used_seconds": 0,
        "why": "春节 (day off by adjustment)",
        "kind": "holiday",
        "name": "春节",
        "beyond_coverage": false
      },
      {
        "date": "2026-02-22",
        "weekday": "sun",
        "role": "closed",
        "number": null,
        "used_seconds": 0,
        "why": "春节 (day off by adjustment)",
        "kind": "holiday",
        "name": "春节",
        "beyond_coverage": false
      },
      {
        "date": "2026-02-23",
        "weekday": "mon",
        "role": "closed",
        "number": null,
        "used_seconds": 0,
        "why": "春节 (day off by adjustment)",
        "kind": "holiday",
        "name": "春节",
        "beyond_coverage": false
      },
      {
        "date": "2026-02-24",
        "weekday": "tue",
        "role": "counted",
        "number": 1,
        "used_seconds": 0,
        "why": "working day",
        "kind": "workday",
        "name": null,
        "beyond_coverage": false
      }
    ],
    "errors": []
  }
  $ kesu calendar due 1 workday --from '2026-02-13 17:00' --format csv
  date,weekday,role,number,used_seconds,why,kind,name,beyond_coverage
  2026-02-13,fri,start,,0,"day of the start, not counted: working day",workday,,false
  2026-02-14,sat,counted,1,0,春节 (make-up day),make_up,春节,false

Past what the calendar covers:

  $ kesu calendar due 1 workday --from 2026-12-31
  2027-01-01T18:00:00+08:00
  kesu: warning: calendar office knows the days from 2023-01-01 to 2026-12-31 only: the answer rests on days it does not know
  $ kesu calendar due 1 workday --from 2026-12-31 --exit-code
  2027-01-01T18:00:00+08:00
  kesu: warning: calendar office knows the days from 2023-01-01 to 2026-12-31 only: the answer rests on days it does not know
  [1]
  $ kesu calendar due 1 workday --from 2026-12-30 --exit-code
  2026-12-31T18:00:00+08:00
  $ kesu calendar due 1 workday --from 2026-12-31 --explain 2>/dev/null | head -5
  date          day  counts as  why
  2026-12-31    Thu          -  day of the start, not counted: working day
  2027-01-01 ?  Fri          1  working day
  
  limit: 1 workday

Without a store, on a file of calendars:

  $ cd .. && mkdir -p elsewhere && cd elsewhere
  $ printf '{"calendars": {"Shop 1": {"tz": "UTC", "week": {"mon": [["09:00", "17:00"]]}}}}' >shop.json
  $ kesu calendar due '4 workhours' --from 2026-03-09T15:00:00+00:00 --calendars shop.json
  2026-03-16T11:00:00+00:00
  $ kesu calendar due 90m
  2026-03-11T02:50:00+00:00
  $ kesu calendar due 1 workday
  kesu: no store here or above: there is no kesu.yaml
    make one with: kesu init --preset general, or name one with --store DIR
  [3]
  $ cd ../work

Refusals:

  $ kesu calendar due 3 wdays
  kesu: limit: '3 wdays' is not a time limit
    write 90m, 24h, 8 workhours, 90 workminutes, 3 workdays or 15 days, never zero
  [2]
  $ kesu calendar due 0 days
  kesu: limit: '0 days' is not a time limit
    write 90m, 24h, 8 workhours, 90 workminutes, 3 workdays or 15 days, never zero
  [2]
  $ kesu calendar due 3 workdays --due endofday
  kesu: due must be end_of_day or same_time (got 'endofday')
    did you mean 'end_of_day'?
  [2]
  $ kesu calendar due 3 workdays --late next_week
  kesu: late must be next_opening (got 'next_week')
  [2]
  $ kesu calendar due 3 workdays --calendar -
  kesu: clock 3 workdays needs a calendar
  [2]
  $ kesu calendar due 3 workdays --pause 2026-02-13
  kesu: --pause cannot be '2026-02-13'
    write FROM..TO, for example 2026-03-11..2026-03-13
  [2]
  $ kesu calendar due 3 workdays --pause 2026-02-13..2026-02-10
  kesu: --pause 2026-02-13..2026-02-10 ends before it begins
  [2]
  $ kesu calendar due 3 workdays --from 'next week'
  kesu: 'next week' is not a time
    write 2026-03-11T09:12:00+08:00, "2026-03-11 09:12", 2026-03-11, now, today, yesterday, tomorrow, or relative to now: -90m, +3d
  [2]
  $ kesu calendar due 20000 days --explain --roll next_workday
  kesu: more than 10000 days are too many to be explained one by one
  [2]
  $ kesu calendar due 9999999 days --calendar -
  kesu: limit: '9999999 days' is too long for a time limit
    the most is 999999 days
  [2]
  $ kesu calendar due
  kesu: LIMIT is missing
    kesu calendar --help shows how it is called
  [2]

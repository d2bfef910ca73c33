Open time between two times, and the openings and closings around one.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store general
  $ kesu calendar between '2026-02-13 16:00' '2026-02-24 10:00'
  10h30m
  $ kesu calendar between '2026-02-24 10:00' '2026-02-13 16:00'
  -10h30m
  $ kesu calendar between 2026-02-13 2026-02-14 --pause '2026-02-13 09:00..2026-02-13 17:59:30'
  30s
  $ kesu calendar between 2026-02-15 2026-02-16
  0s
  $ kesu calendar between 2026-02-13 2026-03-02 --format table | head -2
  from                       to                         open time  elapsed  working days
  2026-02-13T00:00:00+08:00  2026-03-02T00:00:00+08:00     52h30m     408h             7
  $ kesu calendar between 2026-02-13 2026-03-02 --format json | sed -n '/items/,$p'
    "items": [
      {
        "from": "2026-02-13T00:00:00+08:00",
        "to": "2026-03-02T00:00:00+08:00",
        "open_seconds": 189000,
        "elapsed_seconds": 1468800,
        "workdays": 7,
        "beyond_coverage": false
      }
    ],
    "errors": []
  }
  $ kesu calendar between 2026-12-31 2027-01-04
  15h
  kesu: warning: calendar office knows the days from 2023-01-01 to 2026-12-31 only: the answer rests on days it does not know
  $ kesu calendar next-open
  2026-03-11T09:20:00+08:00
  $ kesu calendar next-open 2026-02-15
  2026-02-24T09:00:00+08:00
  $ kesu calendar next-close
  2026-03-11T12:00:00+08:00
  $ kesu calendar next-close '2026-02-14 18:00'
  2026-02-24T12:00:00+08:00
  $ kesu calendar next-open 2026-12-31T18:00:00+08:00
  2027-01-01T09:00:00+08:00
  kesu: warning: calendar office knows the days from 2023-01-01 to 2026-12-31 only: the answer rests on days it does not know
  $ printf 'calendars: {a: {tz: UTC, week: {}, overrides: {"2026-03-02": [["09:00", "10:00"]]}}, b: {tz: UTC, week: {mon: [["09:00", "10:00"]]}}}\n' >two.yaml
  $ kesu calendar next-open 2026-03-01 --calendars two.yaml --calendar a
  2026-03-02T09:00:00+00:00

Refusals:

  $ kesu calendar next-open 2026-03-03 --calendars two.yaml --calendar a
  kesu: calendar a has no open time within 400 days of 2026-03-03
  [4]
  $ kesu calendar next-open 2026-03-03 --calendars two.yaml
  kesu: there are several calendars: say which one
    one of a or b
  [2]
  $ kesu calendar next-close 2026-03-03 --calendars two.yaml --calendar c
  kesu: there is no calendar 'c'
    one of a or b
  [3]
  $ kesu calendar between 2026-03-03
  kesu: B is missing
    kesu calendar --help shows how it is called
  [2]
  $ kesu calendar between 2026-03-03 soon
  kesu: 'soon' is not a time
    write 2026-03-11T09:12:00+08:00, "2026-03-11 09:12", 2026-03-11, now, today, yesterday, tomorrow, or relative to now: -90m, +3d
  [2]
  $ kesu calendar between 2026-03-03 2026-03-04 --format xml
  kesu: there is no format 'xml'
    one of table, json, csv, md or html
  [2]

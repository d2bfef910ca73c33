The days of a month, and what makes them what they are.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store general
  $ kesu calendar show office --month 2026-02 | mask_digests | sed 's/data: [0-9]*[a-z]*/data: <version>/'
  date        day  what                   hours                    open time  name
  2026-02-01  Sun  weekend
  2026-02-02  Mon  working day            09:00-12:00 13:30-18:00      7h30m
  2026-02-03  Tue  working day            09:00-12:00 13:30-18:00      7h30m
  2026-02-04  Wed  working day            09:00-12:00 13:30-18:00      7h30m
  2026-02-05  Thu  working day            09:00-12:00 13:30-18:00      7h30m
  2026-02-06  Fri  working day            09:00-12:00 13:30-18:00      7h30m
  2026-02-07  Sat  weekend
  2026-02-08  Sun  weekend
  2026-02-09  Mon  working day            09:00-12:00 13:30-18:00      7h30m
  2026-02-10  Tue  working day            09:00-12:00 13:30-18:00      7h30m
  2026-02-11  Wed  working day            09:00-12:00 13:30-18:00      7h30m
  2026-02-12  Thu  working day            09:00-12:00 13:30-18:00      7h30m
  2026-02-13  Fri  working day            09:00-12:00 13:30-18:00      7h30m
  2026-02-14  Sat  make-up day            09:00-12:00 13:30-18:00      7h30m  春节
  2026-02-15  Sun  day off by adjustment                                      春节
  2026-02-16  Mon  statutory holiday                                          春节
  2026-02-17  Tue  statutory holiday                                          春节
  2026-02-18  Wed  statutory holiday                                          春节
  2026-02-19  Thu  statutory holiday                                          春节
  2026-02-20  Fri  day off by adjustment                                      春节
  2026-02-21  Sat  day off by adjustment                                      春节
  2026-02-22  Sun  day off by adjustment                                      春节
  2026-02-23  Mon  day off by adjustment                                      春节
  2026-02-24  Tue  working day            09:00-12:00 13:30-18:00      7h30m
  2026-02-25  Wed  working day            09:00-12:00 13:30-18:00      7h30m
  2026-02-26  Thu  working day            09:00-12:00 13:30-18:00      7h30m
  2026-02-27  Fri  working day            09:00-12:00 13:30-18:00      7h30m
  2026-02-28  Sat  make-up day            09:00-12:00 13:30-18:00      7h30m  春节
  
  calendar: office
  time zone: Asia/Shanghai
  week: Mon-Fri 09:00-12:00 13:30-18:00
  covers: 2023-01-01 to 2026-12-31
  digest: <digest>
  time-zone data: <version>
  from: 2026-02-01
  to: 2026-02-28
  working days: 16
  open time: 120h
  $ kesu calendar show | head -2
  date        day  what         hours                    open time  name
  2026-03-01  Sun  weekend
  $ kesu calendar show --from 2026-10-09 --days 3 --format csv
  date,weekday,kind,hours,open_seconds,name,statutory,beyond_coverage
  2026-10-09,fri,workday,"09:00-12:00; 13:30-18:00",27000,,,false
  2026-10-10,sat,make_up,"09:00-12:00; 13:30-18:00",27000,国庆节,,false
  2026-10-11,sun,weekend,,0,,,false
  $ kesu calendar show --from 2026-02-14 --days 2 --format json | mask_digests | sed 's/"tzdata": ".*"/"tzdata": "<version>"/'
  {
    "schema": "kesu/calendar/1",
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
    "from": "2026-02-14",
    "to": "2026-02-15",
    "workdays": 1,
    "open_seconds": 27000,
    "items": [
      {
        "date": "2026-02-14",
        "weekday": "sat",
        "kind": "make_up",
        "hours": [
          "09:00-12:00",
          "13:30-18:00"
        ],
        "open_seconds": 27000,
        "name": "春节",
        "statutory": null,
        "beyond_coverage": false
      },
      {
        "date": "2026-02-15",
        "weekday": "sun",
        "kind": "holiday",
        "hours": [],
        "open_seconds": 0,
        "name": "春节",
        "statutory": false,
        "beyond_coverage": false
      }
    ],
    "errors": []
  }

Only what is not as its weekday:

  $ kesu calendar show --special --from 2026-09-20 --days 20 | head -14
  date        day  what                   hours                    open time  name
  2026-09-20  Sun  make-up day            09:00-12:00 13:30-18:00      7h30m  国庆节
  2026-09-25  Fri  statutory holiday                                          中秋节
  2026-09-26  Sat  day off by adjustment                                      中秋节
  2026-09-27  Sun  day off by adjustment                                      中秋节
  2026-10-01  Thu  statutory holiday                                          国庆节
  2026-10-02  Fri  statutory holiday                                          国庆节
  2026-10-03  Sat  statutory holiday                                          国庆节
  2026-10-04  Sun  day off by adjustment                                      国庆节
  2026-10-05  Mon  day off by adjustment                                      国庆节
  2026-10-06  Tue  day off by adjustment                                      国庆节
  2026-10-07  Wed  day off by adjustment                                      国庆节
  
  calendar: office
  $ kesu calendar show --special --from 2026-03-02 --days 5
  no day of this period is other than its weekday
  $ kesu calendar show --special --format csv | wc -l
  40

Days that the calendar does not know:

  $ kesu calendar show --from 2026-12-31 --days 2 2>err | head -3; cat err
  date          day  what         hours                    open time  name
  2026-12-31    Thu  working day  09:00-12:00 13:30-18:00      7h30m
  2027-01-01 ?  Fri  working day  09:00-12:00 13:30-18:00      7h30m
  kesu: warning: calendar office knows the days from 2023-01-01 to 2026-12-31 only: the answer rests on days it does not know

Hours of all kinds:

  $ cat >odd.yaml <<'END'
  > calendars:
  >   night:
  >     tz: Europe/Berlin
  >     week: {fri: [["22:00", "06:00"]], sat: [["09:00", "24:00"]], sun: [["10:00:30", "12:00"]]}
  >     overrides: {"2026-03-03": [["08:00", "09:00"]], "2026-03-06": []}
  >     breaks: {"2026-03-07": [["00:00", "24:00"]]}
  >     annual_holidays: {"03-08": women's day}
  >   day:
  >     tz: UTC
  >     week: {mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]], thu: [["09:00", "17:00"]]}
  > END
  $ kesu calendar show --calendars odd.yaml night --from 2026-03-03 --days 13 | head -14
  date        day  what                   hours           open time  name
  2026-03-03  Tue  hours of its own       08:00-09:00            1h
  2026-03-04  Wed  weekend
  2026-03-05  Thu  weekend
  2026-03-06  Fri  closed on this date
  2026-03-07  Sat  breaks leave no hours
  2026-03-08  Sun  holiday                                           women's day
  2026-03-09  Mon  weekend
  2026-03-10  Tue  weekend
  2026-03-11  Wed  weekend
  2026-03-12  Thu  weekend
  2026-03-13  Fri  working day            22:00-06:00            8h
  2026-03-14  Sat  working day            09:00-24:00           15h
  2026-03-15  Sun  working day            10:00:30-12:00   1h59m30s
  $ kesu calendar show --calendars odd.yaml | mask_digests
  calendar  time zone      week                                                  covers        digest
  day       UTC            Mon-Tue 09:00-17:00, Thu 09:00-17:00                  not declared  <digest>
  night     Europe/Berlin  Fri 22:00-06:00, Sat 09:00-24:00, Sun 10:00:30-12:00  not declared  <digest>
  $ kesu calendar show --calendars odd.yaml --format json | grep -v digest
  {
    "schema": "kesu/calendars/1",
    "items": [
      {
        "calendar": "day",
        "zone": "UTC",
        "week": [
          "mon 09:00-17:00",
          "tue 09:00-17:00",
          "thu 09:00-17:00"
        ],
        "covers": null,
      },
      {
        "calendar": "night",
        "zone": "Europe/Berlin",
        "week": [
          "fri 22:00-06:00",
          "sat 09:00-24:00",
          "sun 10:00:30-12:00"
        ],
        "covers": null,
      }
    ],
    "errors": []
  }
  $ kesu --lang zh_CN calendar show --special --from 2026-02-13 --days 4 | mask_digests | sed 's/[0-9]\{4\}[a-z]$/<version>/'
  日期        星期  事项        时段                     营业时间  名称
  2026-02-14  周六  补班        09:00-12:00 13:30-18:00     7h30m  春节
  2026-02-15  周日  调休放假                                       春节
  2026-02-16  周一  法定节假日                                     春节
  
  日历：office
  时区：Asia/Shanghai
  每周：周一-周五 09:00-12:00 13:30-18:00
  涵盖：2023-01-01 至 2026-12-31
  摘要：<digest>
  时区数据：<version>
  起：2026-02-13
  止：2026-02-16
  工作日数：2
  营业时间：15h

Refusals:

  $ kesu calendar show offic
  kesu: there is no calendar 'offic'
    did you mean 'office'?
  [3]
  $ kesu calendar show --month 2026-13
  kesu: --month cannot be '2026-13'
    write it as 2026-03
  [2]
  $ kesu calendar show --month 2026-02 --days 3
  kesu: --month does not go with --from and --days
  [2]
  $ kesu calendar show --days 0
  kesu: --days must be a whole number from 1 to 3660 (got '0')
  [2]
  $ kesu calendar show --calendars none.yaml
  kesu: none.yaml: there is no such file
  [3]
  $ kesu calendar show --calendars odd.yaml --special
  kesu: there are several calendars: say which one
    one of day or night
  [2]
  $ sed -i 's/"09:00", "17:00"/"09:00", "17:60"/' odd.yaml && kesu calendar show --calendars odd.yaml night
  kesu: odd.yaml:10:28: '17:60' is not a time of day
    write "17:30", or "24:00" for the end of the day
  [4]
  $ kesu calendar
  kesu: COMMAND is missing
    kesu calendar --help shows how it is called
  [2]
  $ cd .. && kesu calendar show; cd work
  kesu: no store here or above: there is no kesu.yaml
    make one with: kesu init --preset general, or name one with --store DIR

Holidays from an iCalendar file.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store general
  $ cat >holidays.ics <<'END'
  > BEGIN:VCALENDAR
  > VERSION:2.0
  > BEGIN:VTIMEZONE
  > TZID:Europe/Berlin
  > BEGIN:STANDARD
  > DTSTART:19701025T030000
  > RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
  > END:STANDARD
  > END:VTIMEZONE
  > BEGIN:VEVENT
  > DTSTART;VALUE=DATE:20260403
  > SUMMARY:Good Friday
  > END:VEVENT
  > BEGIN:VEVENT
  > DTSTART;VALUE=DATE:20200501
  > DTEND;VALUE=DATE:20200502
  > RRULE:FREQ=YEARLY
  > SUMMARY;LANGUAGE=en:Labour
  >   Day
  > END:VEVENT
  > BEGIN:VEVENT
  > DTSTART;VALUE=DATE:20201126
  > RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH
  > SUMMARY:Thanksgiving\, the first day
  > END:VEVENT
  > BEGIN:VEVENT
  > DTSTART;VALUE=DATE:20261224
  > DTEND;VALUE=DATE:20261227
  > SUMMARY:Christmas
  > BEGIN:VALARM
  > SUMMARY:Wake up
  > END:VALARM
  > END:VEVENT
  > BEGIN:VEVENT
  > DTSTART:20260310T090000Z
  > SUMMARY:Meeting
  > END:VEVENT
  > BEGIN:VEVENT
  > DTSTART;VALUE=DATE:20260601
  > STATUS:CANCELLED
  > SUMMARY:Outing
  > END:VEVENT
  > BEGIN:VEVENT
  > DTSTART;VALUE=DATE:20261010
  > SUMMARY:国庆节补班
  > END:VEVENT
  > BEGIN:VEVENT
  > DTSTART;VALUE=DATE:20261001
  > SUMMARY:国庆节（休）
  > X-APPLE-SPECIAL-DAY:WORK-HOLIDAY
  > END:VEVENT
  > END:VCALENDAR
  > END
  $ kesu calendar import holidays.ics
  kesu: warning: holidays.ics:34: 'Meeting' has a time of day, so it is no holiday and left out
  kesu: warning: holidays.ics:38: 'Outing' is cancelled and left out
  kesu: holidays.ics: an iCalendar file does not say which years it is complete for
    its events begin between 2020-05-01 and 2026-12-24: give --covers 2026, or what you know it for
  [2]
  $ kesu calendar import holidays.ics --covers 2026..2027
  kesu: warning: holidays.ics:34: 'Meeting' has a time of day, so it is no holiday and left out
  kesu: warning: holidays.ics:38: 'Outing' is cancelled and left out
  holidays: days off: 7, every year: 1, make-up days: 1
  calendars/holidays.yaml
  no calendar includes it yet: write include: [holidays] in rules/calendars.yaml
  $ cat calendars/holidays.yaml
  notes:
    - imported from holidays.ics, sha256 ef4a2e6acf1086aac2f550319130b31e08eaabd9388f0708583bd9004b649fbb
    - the source does not tell statutory days from days off by adjustment
  covers: ["2026-01-01", "2027-12-31"]
  holidays:
    "2026-04-03": Good Friday
    "2026-10-01": 国庆节
    "2026-11-26": Thanksgiving, the first day
    "2026-12-24": Christmas
    "2026-12-25": Christmas
    "2026-12-26": Christmas
    "2027-11-25": Thanksgiving, the first day
  annual_holidays:
    05-01: Labour Day
  extra_workdays:
    "2026-10-10": {like: mon, name: 国庆节}
  $ sed 's/$/\r/' holidays.ics | kesu -q calendar import - --name holidays --covers 2026..2027 2>/dev/null; echo $?
  6
  $ sed -i 's/include: \[cn\]/include: [holidays]/' rules/calendars.yaml && kesu calendar show --special --from 2027-11-20 --days 10 | head -2
  date        day  what     hours  open time  name
  2027-11-25  Thu  holiday                    Thanksgiving, the first day
  $ kesu -q calendar import holidays.ics --covers 2026 --no-make-up --dry-run 2>/dev/null | grep -c extra_workdays
  0
  [1]

Rules are spelled out as dates where one date a year does not say it:

  $ event() { printf 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:%s\nSUMMARY:x\n%s\nEND:VEVENT\nEND:VCALENDAR\n' "$@"; }
  $ dates() { kesu -q calendar import - --name x --dry-run --covers 2026..2029 | grep -v -e notes -e covers -e '^  - '; }
  $ event 20260228 'RRULE:FREQ=YEARLY;COUNT=2' | dates
  holidays:
    "2026-02-28": x
    "2027-02-28": x
  $ event 20240229 RRULE:FREQ=YEARLY | dates
  annual_holidays:
    02-29: x
  $ event 20240229 'RRULE:FREQ=YEARLY;INTERVAL=2' | dates
  holidays:
    "2028-02-29": x
  $ event 20260525 'RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;UNTIL=20281231T000000Z' | dates
  holidays:
    "2026-05-25": x
    "2027-05-31": x
    "2028-05-29": x
  $ event 20271225 RRULE:FREQ=YEARLY | dates
  holidays:
    "2027-12-25": x
    "2028-12-25": x
    "2029-12-25": x
  $ event 20261225 'RRULE:FREQ=YEARLY
  > DURATION:P2D
  > EXDATE;VALUE=DATE:20271225' | dates
  holidays:
    "2026-12-25": x
    "2026-12-26": x
    "2028-12-25": x
    "2028-12-26": x
    "2029-12-25": x
    "2029-12-26": x

Refusals:

  $ event 20260101 'RRULE:FREQ=WEEKLY' | dates
  kesu: -:5: the rule FREQ=WEEKLY is more than kesu reads
    FREQ=YEARLY on a date, or on the n-th weekday of a month; write others as events of their own
  [1]
  $ event 20260101 'RRULE:FREQ=YEARLY;BYDAY=MO' | dates
  kesu: -:5: the rule FREQ=YEARLY;BYDAY=MO is more than kesu reads
    FREQ=YEARLY on a date, or on the n-th weekday of a month; write others as events of their own
  [1]
  $ event 20260101 'RDATE;VALUE=DATE:20260102' | dates
  kesu: -:5: RDATE is more than kesu reads of an event
    write its days as events of their own
  [1]
  $ event 20260230 | dates
  kesu: -:3: '20260230' is not a date
  [1]
  $ event 20260105 'DTEND;VALUE=DATE:20260101' | dates
  kesu: -:5: an event cannot end at '20260101' that begins on 2026-01-05
  [1]
  $ event 20260105 'DURATION:PT5H' | dates
  kesu: -:5: 'PT5H' is no number of days
  [1]
  $ event 20260105 | head -4 | dates
  kesu: -:4: the file ends inside VEVENT: it is cut off
  [1]
  $ printf 'BEGIN:VCALENDAR\nEND:VCALENDAR\n' | dates
  kesu: -: there is no all-day event in it
  [1]
  $ printf 'BEGIN:VCALENDAR\nwhat is this\nEND:VCALENDAR\n' | dates
  kesu: -:2: this is no line of an iCalendar file
    each is NAME:value
  [1]
  $ printf 'BEGIN:VCALENDAR\nX:\377\nEND:VCALENDAR\n' | dates
  kesu: -:2: the bytes ff 0a 45 4e are no text in utf-8
    say which encoding it is; these would fit: windows-1252
  [1]
  $ printf 'BEGIN:VCALENDAR\nX:\377\nEND:VCALENDAR\n' | kesu calendar import - --name x --encoding utf8
  kesu: no encoding 'utf8'
    did you mean 'utf-8'?
  [2]
  $ event 20260105 | sed 's/SUMMARY:x/SUMMARY:元旦/' | iconv -t gb18030 | kesu -q calendar import - --name x --encoding gb18030 --covers 2026 --dry-run | tail -1
    "2026-01-05": 元旦

The file of another year is not taken for the one it is said to cover.

  $ printf 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20260101\r\nSUMMARY:New Year\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n' > last-year.ics
  $ kesu calendar import last-year.ics --covers 2027 --name next-year
  kesu: last-year.ics has no day off within 2027, which --covers says it covers
    import the file of that year; --force takes this one all the same
  [4]
  $ kesu calendar import last-year.ics --covers 2026 --name this-year --dry-run | grep covers
  this-year: days off: 1, every year: 0, make-up days: 0
  covers: ["2026-01-01", "2026-12-31"]

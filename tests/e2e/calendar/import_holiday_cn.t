China's holidays of a year from holiday-cn's JSON.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store general
  $ mask_share() { sed "s|[^ ]*/share/kesu|\$SHARE|"; }
  $ cat >2027.json <<'END'
  > {
  >     "$schema": "https://example.org/schema.json",
  >     "year": 2027,
  >     "papers": ["https://example.org/notice-of-2027"],
  >     "days": [
  >         {"name": "元旦", "date": "2026-12-31", "isOffDay": true},
  >         {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
  >         {"name": "春节", "date": "2027-02-07", "isOffDay": false},
  >         {"name": "春节", "date": "2027-02-08", "isOffDay": true}
  >     ]
  > }
  > END
  $ kesu calendar import 2027.json --dry-run
  cn-2027: days off: 3, every year: 0, make-up days: 1
  notes:
    - https://example.org/notice-of-2027
    - imported from 2027.json, sha256 150aeeb83fc15abac14d34146f0f8d9c02c4b9764efaa550d9d4ff2b82dc254c
    - the source does not tell statutory days from days off by adjustment
  covers: ["2027-01-01", "2027-12-31"]
  holidays:
    "2026-12-31": 元旦
    "2027-01-01": 元旦
    "2027-02-08": 春节
  extra_workdays:
    "2027-02-07": {like: mon, name: 春节}
  $ ls calendars 2>&1
  ls: cannot access 'calendars': No such file or directory
  [2]
  $ kesu calendar import 2027.json
  cn-2027: days off: 3, every year: 0, make-up days: 1
  calendars/cn-2027.yaml
  $ kesu rules check 2>&1 | mask_digests
  general@1 <digest>: nothing wrong
  $ kesu calendar due 1 workday --from 2027-02-06
  2027-02-07T18:00:00+08:00
  $ kesu calendar show --from 2027-02-06 --days 3 | head -4
  date        day  what         hours                    open time  name
  2027-02-06  Sat  weekend
  2027-02-07  Sun  make-up day  09:00-12:00 13:30-18:00      7h30m  春节
  2027-02-08  Mon  holiday                                          春节

The same again does nothing; other days are told and want --force:

  $ kesu calendar import 2027.json
  cn-2027: days off: 3, every year: 0, make-up days: 1
  calendars/cn-2027.yaml
  it is there already, with these very days
  $ kesu calendar import 2027.json --no-make-up
  cn-2027: days off: 3, every year: 0, make-up days: 0
  2027-02-07: worked there, nothing here (compared with calendars/cn-2027.yaml)
  kesu: calendars/cn-2027.yaml: this file exists already and is not replaced
    give --force to replace it, or --name for another one
  [6]
  $ kesu -q calendar import 2027.json --no-make-up --force && cat calendars/cn-2027.yaml
  calendars/cn-2027.yaml
  notes:
    - https://example.org/notice-of-2027
    - imported from 2027.json, sha256 150aeeb83fc15abac14d34146f0f8d9c02c4b9764efaa550d9d4ff2b82dc254c
    - the source does not tell statutory days from days off by adjustment
  covers: ["2027-01-01", "2027-12-31"]
  holidays:
    "2026-12-31": 元旦
    "2027-01-01": 元旦
    "2027-02-08": 春节

Which days are statutory only the user can say:

  $ kesu -q calendar import 2027.json --force --statutory 2027-01-01,2027-02-08 && grep -A4 ^holidays calendars/cn-2027.yaml
  calendars/cn-2027.yaml
  holidays:
    "2026-12-31": {name: 元旦, statutory: false}
    "2027-01-01": {name: 元旦, statutory: true}
    "2027-02-08": {name: 春节, statutory: true}
  extra_workdays:
  $ kesu calendar import 2027.json --dry-run --statutory 2027-01-01..2027-01-02
  kesu: 2027.json: 2027-01-02 cannot be a statutory holiday: the file does not say it is off
  [4]
  $ kesu -q calendar import 2027.json --dry-run >/dev/null; kesu calendar import 2027.json --dry-run 2>&1 >/dev/null | mask_paths
  cn-2027: days off: 3, every year: 0, make-up days: 1
  calendars/cn-2027.yaml tells statutory days from days off by adjustment, this file does not: --statutory can

It stands over the shipped file of its name:

  $ sed 's/2027-02/2026-02/; s/2026-12-31/2026-03-02/; s/2027-01-01/2026-01-01/; s/2027/2026/' 2027.json >2026.json
  $ kesu calendar import 2026.json --dry-run 2>&1 >/dev/null | mask_share | head -4
  cn-2026: days off: 3, every year: 0, make-up days: 1
  2026-01-02: off there, nothing here (compared with $SHARE/calendars/cn-2026.yaml)
  2026-01-03: off there, nothing here (compared with $SHARE/calendars/cn-2026.yaml)
  2026-01-04: worked there, nothing here (compared with $SHARE/calendars/cn-2026.yaml)

Under another name it contradicts the calendar that includes it:

  $ sed 's/2026-12-31/2026-02-14/; s/"year": 2027/"year": 2026/' 2027.json >bad.json
  $ kesu calendar import bad.json --name cn-1999 2>err; echo "exit code $?"; mask_share <err
  exit code 4
  cn-1999: days off: 3, every year: 0, make-up days: 1
  kesu: $SHARE/calendars/cn-2026.yaml:47:3: 2026-02-14 is both a holiday and a make-up day in calendar office
    say which in overrides, "2026-02-14": [] for closed
  calendars/cn-1999.yaml is not written: the store's calendars could not be read with it
  $ ls calendars
  cn-2027.yaml
  $ kesu -q calendar import bad.json --name cn-1999 --force 2>err; mask_share <err; ls calendars; rm calendars/cn-1999.yaml
  calendars/cn-1999.yaml
  kesu: $SHARE/calendars/cn-2026.yaml:47:3: 2026-02-14 is both a holiday and a make-up day in calendar office
    say which in overrides, "2026-02-14": [] for closed
  cn-1999.yaml
  cn-2027.yaml
  $ kesu calendar import 2027.json --name house
  house: days off: 3, every year: 0, make-up days: 1
  calendars/house.yaml
  no calendar includes it yet: write include: [house] in rules/calendars.yaml

Refusals:

  $ echo '{"year": 2028, "papers": [], "days": []}' | kesu calendar import -
  kesu: -:1:38: there is no day in it: the notice for 2028 is not out
  [4]
  $ echo '{"year": 2028, "days": [{"name": "x", "date": "2028-01-01", "isOffDay": true}, {"name": "x", "date": "2028-01-01", "isOffDay": false}, {"name": "y", "date": "2028-02-30", "isOffDay": "no"}]}' | kesu calendar import -
  kesu: -:1:80: 2028-01-01 is off as well as worked in this file
  kesu: -:1:158: date: '2028-02-30' is not a date
    write "2026-03-11"
  kesu: -:1:184: isOffDay must be true or false (got 'no')
  [4]
  $ printf '{"year": 2028, "days": [' | kesu calendar import -
  kesu: -:2:1: this is no part of any value
    check the indentation, and put double quotes around text that holds ': ', ' #' or quotes
  [4]
  $ echo 'holidays: []' | kesu calendar import -
  kesu: -: this is neither holiday-cn's JSON nor iCalendar
    JSON begins with {, iCalendar with BEGIN:VCALENDAR
  [4]
  $ kesu calendar import 2027.json --name 'My Holidays'
  kesu: a calendar file cannot be called 'My Holidays'
    give --name with small letters, digits, _ and -, for example --name holidays-2026
  [2]
  $ kesu calendar import 2027.json --covers 27
  kesu: --covers cannot be '27'
    write 2026, 2025..2026 or 2026-01-01..2026-12-31
  [2]
  $ kesu calendar import 2027.json --statutory soon
  kesu: --statutory cannot be 'soon'
    write 2026-01-01,2026-02-16..2026-02-19
  [2]
  $ kesu calendar import 2029.json
  kesu: 2029.json: No such file or directory
  [3]
  $ cd .. && kesu calendar import work/2027.json; kesu -q calendar import work/2027.json --dry-run | head -2; cd work
  cn-2027: days off: 3, every year: 0, make-up days: 1
  kesu: no store here or above: there is no kesu.yaml
    make one with: kesu init --preset general, or name one with --store DIR
  notes:
    - https://example.org/notice-of-2027

#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""overdue_oracle.py KESU RECORDS

Imports the public records of Boston and Baltimore from the directory RECORDS with the binary KESU, and compares what
`kesu report overdue` names, at three instants and both with --now and with --as-of, with what the tables themselves say:

  --now T     the rows that are open today and whose target lies before T
  --as-of T   the rows received by T, not closed by T, whose target lies before T

The expected sets are computed from the CSV alone, with Python's csv and zoneinfo. Records are no part of kesu: where a table
is missing the script says that it is skipped. Exits 1 where a set differs.
"""

import collections
import csv
import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import zoneinfo

UTC = datetime.timezone.utc
City = collections.namedtuple("City", "map table zone id received target closed format is_open instants")
Row = collections.namedtuple("Row", "id received target closed is_open")

CITIES = [
    City(
        map="boston311", table="boston311_2011h2.csv", zone="America/New_York", id="case_enquiry_id", received="open_dt",
        target="target_dt", closed="closed_dt", format="%Y-%m-%d %H:%M:%S",
        is_open=lambda row: row["case_status"] == "Open",
        # The first is the target of many rows, which are not late yet; the second falls into the hour that occurs twice.
        instants=["2011-09-13T08:30:00-04:00", "2011-11-06T01:11:52-04:00", "2012-01-31T12:00:00-05:00"]),
    City(
        map="baltimore311", table="baltimore311_2014_2018.csv", zone="America/New_York", id="SRRecordID",
        received="CreatedDate", target="DueDate", closed="CloseDate", format="%m/%d/%Y %I:%M:%S %p",
        is_open=lambda row: not row["CloseDate"].strip(),
        # The second is the instant of a transition, which is what a target in the skipped hour stands for.
        instants=["2014-10-07T20:00:00-04:00", "2018-03-11T03:00:00-04:00", "2019-02-14T00:00:00-05:00"]),
]


def to_instant(local, zone):
    """The instant of a wall-clock time: the first of two, and the transition itself where the clock skipped it."""
    instant = local.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if instant.astimezone(zone).replace(tzinfo=None) == local:
        return instant
    early, late = local.replace(tzinfo=zone, fold=1).astimezone(UTC), instant
    offset = early.astimezone(zone).utcoffset()
    while late - early > datetime.timedelta(seconds=1):
        middle = early + (late - early) // 2
        middle = middle.replace(microsecond=0)
        if middle.astimezone(zone).utcoffset() == offset:
            early = middle
        else:
            late = middle
    return late


def read_rows(city, path):
    zone = zoneinfo.ZoneInfo(city.zone)

    def instant(text):
        return to_instant(datetime.datetime.strptime(text.strip(), city.format), zone) if text.strip() else None

    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            yield Row(row[city.id].strip(), instant(row[city.received]), instant(row[city.target]),
                      instant(row[city.closed]), city.is_open(row))


def expected(rows, flag, now):
    for row in rows:
        if row.target is None or row.target >= now:
            continue
        if flag == "--now" and row.is_open:
            yield row.id
        if flag == "--as-of" and row.received <= now and (row.closed is None or row.closed > now):
            yield row.id


def run(kesu, store, *arguments):
    environment = {"PATH": os.environ["PATH"], "HOME": store, "LC_ALL": "C.UTF-8", "KESU_USER": "import"}
    done = subprocess.run([kesu, "--store", store, *arguments], env=environment, stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(f"overdue_oracle: kesu {' '.join(arguments)} exited {done.returncode}")
    return done.stdout


def reported(kesu, store, flag, instant):
    report = json.loads(run(kesu, store, "report", "overdue", flag, instant, "--format", "json"))
    return collections.Counter(item["origin"] for item in report["items"])


def check_city(kesu, records, city):
    path = records / city.table
    if not path.exists():
        print(f"{city.map}: skipped, there is no {path.name}")
        return True
    rows = list(read_rows(city, path))
    good = True
    with tempfile.TemporaryDirectory(prefix="kesu-") as store:
        run(kesu, store, "init", store, "--preset", "general")
        figures = json.loads(run(kesu, store, "import", city.map, str(path), "--format", "json").splitlines()[-1])
        print(f"{city.map}: {figures}, {len(rows)} rows in the table")
        good &= figures["rows"] == figures["imported"] == len(rows)
        for flag in ("--now", "--as-of"):
            for instant in city.instants:
                wanted = set(expected(rows, flag, datetime.datetime.fromisoformat(instant)))
                got = reported(kesu, store, flag, instant)
                missing, extra = wanted - set(got), set(got) - wanted
                twice = [origin for origin, times in got.items() if times > 1]
                same = not (missing or extra or twice)
                good &= same
                print(f"  {flag:7} {instant}  expected {len(wanted):5}  reported {len(got):5}  {'same' if same else 'DIFFERENT'}")
                for what, ids in (("missing", missing), ("not expected", extra), ("more than once", twice)):
                    if ids:
                        print(f"    {what}: {len(ids)}, such as {', '.join(sorted(ids)[:5])}")
    return good


def main(arguments):
    if len(arguments) != 2:
        sys.exit(__doc__)
    kesu, records = arguments[0], pathlib.Path(arguments[1])
    if not records.is_dir():
        print(f"skipped: there is no directory {records}")
        return 0
    results = [check_city(kesu, records, city) for city in CITIES]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

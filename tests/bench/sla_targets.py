#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""sla_targets.py KESU RECORDS

Do rules written in YAML give the times that real systems gave? For the public records of Boston and Baltimore in the directory
RECORDS the script writes a rule set from the table of limits by type of request (oracles/*_sla.csv), imports the records with
`kesu import --terms rules`, and compares the due time of each with the target that the city recorded. Of the incident log of
UCI it imports waits and reopenings, lets a rule set of one limit a priority run over them, and counts met and late beside the
flag that the log carries. Where a table is missing the script says that it is skipped. Exits 1 where a share falls below its mark.
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

from overdue_oracle import CITIES, read_rows

TOLERANCE = datetime.timedelta(seconds=60)


def run(kesu, store, *arguments, text=None):
    environment = {"PATH": os.environ["PATH"], "HOME": store, "LC_ALL": "C.UTF-8", "KESU_USER": "import"}
    done = subprocess.run([kesu, "--store", store, *arguments], env=environment, input=text, stdout=subprocess.PIPE, text=True)
    if done.returncode not in (0, 4):
        sys.exit(f"sla_targets: kesu {' '.join(arguments[:3])} exited {done.returncode}")
    return done.stdout


def categories_of(kesu, records, map_name, table):
    """The category paths that the map gives, by the id of the record."""
    with tempfile.TemporaryDirectory(prefix="kesu-") as store:
        run(kesu, store, "-q", "init", store, "--preset", "general")
        run(kesu, store, "import", map_name, str(table))
        rows = json.loads(run(kesu, store, "list", "--format", "json"))["items"]
    return {row["origin"]: row["category"] for row in rows}


def tree_of(paths):
    lines = ["categories:"]
    for top in sorted({path.split(".")[0] for path in paths}):
        children = sorted({path.split(".")[1] for path in paths if path.startswith(top + ".")})
        lines.append(f"  {top}:")
        lines.append(f"    name: {{en: {top}, zh: {top}}}")
        if children:
            lines.append("    children:")
            lines += [f"      {child}: {{name: {{en: {child}, zh: {child}}}}}" for child in children]
    return "\n".join(lines) + "\n"


def write_rules(store, categories, clocks, week, zone):
    rules = pathlib.Path(store) / "rules"
    (rules / "categories.yaml").write_text(categories, encoding="utf-8")
    (rules / "deadlines.yaml").write_text("clocks:\n" + clocks, encoding="utf-8")
    days = "".join(f"      {day}: {week}\n" for day in ("mon", "tue", "wed", "thu", "fri"))
    (rules / "calendars.yaml").write_text(f"calendars:\n  office:\n    tz: {zone}\n    week:\n{days}", encoding="utf-8")
    (rules / "routing.yaml").write_text("rules: {}\n", encoding="utf-8")


def limit_text(count, unit):
    """A fraction of a day is hours; no day at all is due when it begins, for which a second stands: zero is no limit."""
    if count == int(count) and count > 0:
        return f"{int(count)} {unit}{'' if count == 1 else 's'}"
    return f"{max(1, round(count * 86400))}s"


def limits(paths, unit):
    return "".join(f"      {path}: {limit_text(count, unit)}\n" for path, count in sorted(paths.items()))


def clock(name, options, by_category):
    if not by_category:
        return ""
    return f"  {name}:\n    from: received\n    until: close\n    limit: none\n{options}    by_category:\n{by_category}"


def clocks_by_origin(kesu, store):
    ids = run(kesu, store, "list", "-q")
    shown = json.loads(run(kesu, store, "show", "--format", "json", *ids.split()))
    return {item["complaint"]["origin"]["id"]: item for item in shown["items"]}


def compare_city(kesu, records, city, oracle, type_column, mode_of, marks):
    table = records / city.table
    limits_file = records / "oracles" / oracle
    if not table.exists() or not limits_file.exists():
        print(f"{city.map}: skipped, there is no {city.table} or {oracle}")
        return True
    with open(limits_file, encoding="utf-8-sig", newline="") as file:
        modes = {row[type_column]: mode_of(row) for row in csv.DictReader(file)}
    with open(table, encoding="utf-8-sig", newline="") as file:
        types = {row[city.id].strip(): row[type_column] for row in csv.DictReader(file)}
    path_of = categories_of(kesu, records, city.map, table)
    working, calendar = {}, {}
    for origin, kind in types.items():
        if kind not in modes or not path_of.get(origin):
            continue
        mode, count = modes[kind]
        (working if mode == "working" else calendar)[path_of[origin]] = count
    hours = '[["08:30", "17:00"]]' if city.map == "boston311" else '[["00:00", "24:00"]]'
    with tempfile.TemporaryDirectory(prefix="kesu-") as store:
        run(kesu, store, "-q", "init", store, "--preset", "general", "--zone", city.zone)
        working_day = "    calendar: office\n    due: same_time\n    start: next_workday\n    late: next_opening\n"
        write_rules(store, tree_of(set(path_of.values())),
                    clock("resolve", working_day, limits(working, "workday")) +
                    clock("resolve_any_day", "    due: same_time\n", limits(calendar, "day")), hours, city.zone)
        figures = json.loads(run(kesu, store, "import", city.map, str(table), "--terms", "rules", "--format", "json").splitlines()[-1])
        tickets = clocks_by_origin(kesu, store)
    counts = {"working": collections.Counter(), "calendar": collections.Counter()}
    for row in read_rows(city, table):
        mode = modes.get(types[row.id], (None,))[0]
        if mode is None or row.target is None:
            continue
        dues = [one["due"] for one in tickets[row.id]["clocks"] if one["name"].startswith("resolve") and one["due"]]
        fits = len(dues) == 1 and abs(datetime.datetime.fromisoformat(dues[0]) - row.target) <= TOLERANCE
        counts[mode][fits] += 1
    print(f"{city.map}: {figures}")
    good = True
    for mode, mark in marks.items():
        fits, all_rows = counts[mode][True], sum(counts[mode].values())
        share = fits / all_rows if all_rows else 1.0
        good &= share >= mark
        print(f"  types in {mode} days: {fits} of {all_rows} targets within 60 s ({share:.2%}, asked for {mark:.0%})")
    return good


def incidents(kesu, records):
    table = records / "uci_incident_events.csv"
    if not table.exists():
        print("uci: skipped, there is no table")
        return
    clocks = ("  resolve:\n    from: received\n    until: resolve\n    limit: 10 days\n    due: same_time\n"
              "    by_priority: {urgent: 2 days, important: 7 days, general: 15 days}\n    pause: [customer, problem, supplier]\n")
    with tempfile.TemporaryDirectory(prefix="kesu-") as store:
        run(kesu, store, "-q", "init", store, "--preset", "general", "--zone", "America/Sao_Paulo")
        path_of = categories_of(kesu, records, "uci", table)
        with open(table, encoding="utf-8-sig", newline="") as file:
            header = next(csv.reader(file))
            column = header.index("category")
            paths = {"category_" + row[column].removeprefix("Category ").strip() for row in csv.reader(file)}
        paths |= {path for path in path_of.values() if path}
        write_rules(store, tree_of({path.replace("?", "").rstrip("_") for path in paths if "?" not in path}), clocks,
                    '[["00:00", "24:00"]]', "America/Sao_Paulo")
        figures = json.loads(run(kesu, store, "import", "uci", str(table), "--terms", "rules", "--format", "json").splitlines()[-1])
        tickets = clocks_by_origin(kesu, store)
    seen = collections.Counter()
    paused = reopened = 0
    for ticket in tickets.values():
        flag = "made" if "made_sla" in ticket["complaint"]["tags"] else "missed"
        cycles = [one for one in ticket["clocks"] if one["name"] == "resolve"]
        paused += any(one["verdict"] and one["pauses"] for one in cycles) if cycles and "pauses" in cycles[0] else 0
        reopened += len(cycles) > 1
        verdicts = [one["verdict"] for one in cycles if one["verdict"]]
        if not verdicts:
            seen[flag, "none"] += 1
        else:
            seen[flag, "met" if all(verdict["met"] for verdict in verdicts) else "late"] += 1
    print(f"uci: {figures}, {len(tickets)} incidents, {reopened} of them reopened, {paused} with a pause")
    for flag in ("made", "missed"):
        print(f"  flag {flag:6}: " + ", ".join(f"{word} {seen[flag, word]}" for word in ("met", "late", "none")))


def main(arguments):
    if len(arguments) != 2:
        sys.exit(__doc__)
    kesu, records = arguments[0], pathlib.Path(arguments[1])
    boston, baltimore = CITIES
    good = compare_city(kesu, records, boston, "boston311_sla.csv", "type",
                        lambda row: ("working", int(float(row["n"]))) if row["mode"] == "working_days"
                        else ("calendar", round(float(row["n"]) / 24)), {"working": 0.99, "calendar": 0.98})
    good &= compare_city(kesu, records, baltimore, "baltimore311_sla.csv", "SRType",
                         lambda row: ("calendar", float(row["calendar_days"])), {"calendar": 1.0})
    incidents(kesu, records)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

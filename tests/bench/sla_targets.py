#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""sla_targets.py KESU RECORDS

Do rules written in YAML give the times that real systems gave? For the public records of Boston and Baltimore in the directory
RECORDS the script writes a rule set from the table of limits by type of request (oracles/*_sla.csv), imports the records with
`kesu import --terms rules`, and compares the due time of each with the target that the city recorded. Of the incident log of
UCI it imports waits and reopenings, lets rules of one limit a priority run over them, and counts met and late beside the flag
that the log carries: first under invented limits, then, as the log does not tell its own, under limits learned from half of it. Where a table is missing the script says that it is skipped. Exits 1 where a share falls below its mark.
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


PRIORITIES = {"1": "urgent", "2": "urgent", "3": "important", "4": "general"}
FIRST_LIMITS = {"urgent": 48, "important": 168, "general": 360}  # hours


def last_rows(table):
    """The last state of each incident: only there the log's made_sla is what it came to."""
    last = {}
    with open(table, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if row["number"] not in last or int(row["sys_mod_count"]) >= int(last[row["number"]]["sys_mod_count"]):
                last[row["number"]] = row
    return last


def run_incidents(kesu, table, categories, hours, pause="[customer, problem, supplier]"):
    """The incidents by number, after an import under limits of so many hours a priority."""
    by_priority = ", ".join(f"{priority}: {limit}h" for priority, limit in hours.items())
    clocks = (f"  resolve:\n    from: received\n    until: resolve\n    limit: {hours['general']}h\n"
              f"    by_priority: {{{by_priority}}}\n    pause: {pause}\n")
    with tempfile.TemporaryDirectory(prefix="kesu-") as store:
        run(kesu, store, "-q", "init", store, "--preset", "general", "--zone", "America/Sao_Paulo")
        write_rules(store, categories, clocks, '[["00:00", "24:00"]]', "America/Sao_Paulo")
        lines = run(kesu, store, "import", "uci", str(table), "--terms", "rules", "--format", "json").splitlines()
        return json.loads(lines[-1]), clocks_by_origin(kesu, store)


def cycles_of(ticket):
    return [clock for clock in ticket["clocks"] if clock["name"] == "resolve" and clock["verdict"]]


def was_paused(ticket, hours):
    """Whether a wait or a time between cycles moved a due time: it then lies later than the limit after the start."""
    limit = datetime.timedelta(hours=hours[ticket["priority"]])
    return any(datetime.datetime.fromisoformat(clock["due"]) - datetime.datetime.fromisoformat(clock["start"]) > limit
               for clock in cycles_of(ticket))


def fitted_limits(tickets, last):
    """The hours a priority under which met and late agree best with the log's flag; the log does not tell its limits. Learned
    from every second incident."""
    samples = collections.defaultdict(list)
    for number in sorted(tickets)[::2]:
        took = [clock["verdict"]["took_seconds"] for clock in cycles_of(tickets[number])]
        if took:
            samples[PRIORITIES[last[number]["priority"][0]]].append((max(took), last[number]["made_sla"] == "true"))
    limits = dict(FIRST_LIMITS)
    for priority, rows in samples.items():
        agreement = {hours: sum((took <= hours * 3600) == made for took, made in rows) for hours in range(1, 24 * 60)}
        limits[priority] = max(agreement, key=lambda hours: (agreement[hours], -hours))
    return limits


def report_incidents(title, tickets, last, numbers, hours):
    seen = collections.Counter()
    apart = collections.Counter()
    for number in numbers:
        cycles = cycles_of(tickets[number])
        flag = last[number]["made_sla"] == "true"
        met = all(clock["verdict"]["met"] for clock in cycles)
        seen[flag, None if not cycles else met] += 1
        if cycles and met != flag:
            apart["reopened" if len(cycles) > 1 else "paused" if was_paused(tickets[number], hours) else
                  "priority " + PRIORITIES[last[number]["priority"][0]]] += 1
    same = seen[True, True] + seen[False, False]
    print(f"  {title}: {same} of {len(numbers)} as the log's flag says ({same / max(1, len(numbers)):.1%})")
    for flag in (True, False):
        print(f"    made_sla {str(flag).lower():5}: met {seen[flag, True]}, late {seen[flag, False]}, not resolved {seen[flag, None]}")
    print("    where they differ: " + (", ".join(f"{why} {count}" for why, count in apart.most_common()) or "nowhere"))


def incidents(kesu, records):
    table = records / "uci_incident_events.csv"
    if not table.exists():
        print("uci: skipped, there is no table")
        return
    last = last_rows(table)
    categories = tree_of({"category_" + number for number in
                          (row["category"].removeprefix("Category ").strip() for row in last.values()) if "?" not in number} |
                         {path for path in categories_of(kesu, records, "uci", table).values() if path})
    figures, tickets = run_incidents(kesu, table, categories, FIRST_LIMITS)
    paused = sum(was_paused(ticket, FIRST_LIMITS) for ticket in tickets.values())
    reopened = sum(len([one for one in ticket["clocks"] if one["name"] == "resolve"]) > 1 for ticket in tickets.values())
    print(f"uci: {figures}, {len(tickets)} incidents, {reopened} of them reopened, {paused} with a due time moved by a pause")
    report_incidents("invented limits " + str(FIRST_LIMITS), tickets, last, sorted(tickets), FIRST_LIMITS)
    for title, pause in (("waits pause", "[customer, problem, supplier]"), ("nothing pauses", "[]")):
        _, learned = run_incidents(kesu, table, categories, FIRST_LIMITS, pause)
        limits = fitted_limits(learned, last)
        _, tickets = run_incidents(kesu, table, categories, limits, pause)
        report_incidents(f"{title}, limits learned from every second incident {limits}, on the others", tickets, last,
                         sorted(tickets)[1::2], limits)


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

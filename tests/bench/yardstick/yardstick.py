#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""yardstick.py KESU RECORDS

How well rules tell real complaints apart: imports the public records in the directory RECORDS without their labels, lets the
category files beside this script classify them, and prints the share that got the source's own label, and the time for a thousand.

  cfpb         the product a consumer complained about, from the narrative; cfpb.yaml was made by learn.py from these very rows, so
               the share here flatters it: learn.py prints what held-out rows give
  taipei1999   the service that a hotline dispatched, from the request
  comcast      has no labels: the share of lines that say enough to be placed

A figure to watch, not a test. Where a table is missing the script says that it is skipped.
"""

import collections
import csv
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

from learn import RENAMED, identifier

HERE = pathlib.Path(__file__).resolve().parent
MAP = """name: yardstick
id: "{%s}"
received: {from: "{%s}", format: "%s"}
%s
"""


def run(kesu, store, *arguments):
    environment = {"PATH": os.environ["PATH"], "HOME": store, "LC_ALL": "C.UTF-8", "KESU_USER": "bench"}
    done = subprocess.run([kesu, "--store", store, *arguments], env=environment, capture_output=True, text=True)
    if done.returncode not in (0, 4):
        sys.exit(f"yardstick: kesu {' '.join(arguments[:2])} exited {done.returncode}: {done.stderr}")
    return done.stdout


def classified(kesu, table, rules, columns):
    """The category of each record by its id, and the seconds that classifying took."""
    with tempfile.TemporaryDirectory(prefix="kesu-") as store:
        run(kesu, store, "-q", "init", store)
        rule_files = pathlib.Path(store) / "rules"
        (rule_files / "categories.yaml").write_text((HERE / rules).read_text(encoding="utf-8"), encoding="utf-8")
        (rule_files / "deadlines.yaml").write_text("clocks:\n  resolve: {from: received, until: resolve, limit: 30 days}\n", encoding="utf-8")
        (rule_files / "routing.yaml").write_text("rules: {}\n", encoding="utf-8")
        (rule_files / "priority.yaml").write_text(
            "levels: {urgent: 70, important: 40}\nfactors:\n  source:\n    cap: 20\n    rules:\n      direct: {points: 12, when: {source: direct}}\n",
            encoding="utf-8")
        map_file = pathlib.Path(store) / "map.yaml"
        map_file.write_text(MAP % columns, encoding="utf-8")
        run(kesu, store, "import", str(map_file), str(table))
        begin = time.monotonic()
        run(kesu, store, "-q", "classify", "--new")
        took = time.monotonic() - begin
        items = json.loads(run(kesu, store, "list", "--format", "json"))["items"]
    return {item["origin"]: item["category"] for item in items}, took


def say(name, found, took, wanted):
    right = sum(found.get(origin) == label for origin, label in wanted.items())
    common = collections.Counter(wanted.values()).most_common(1)[0][1]
    print(f"{name:12} {right} of {len(wanted)} right: {right / len(wanted):.1%} (always the commonest: {common / len(wanted):.1%}); "
          f"{1000 * took / len(found):.2f} s a thousand tickets")


def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def main(arguments):
    if len(arguments) != 2:
        sys.exit(__doc__)
    kesu, records = os.path.abspath(arguments[0]), pathlib.Path(arguments[1])
    table = records / "cfpb_2019_full.csv"
    if table.exists():
        wanted = {row["Complaint ID"]: identifier(RENAMED.get(row["Product"], row["Product"]))
                  for row in rows_of(table) if row["Consumer complaint narrative"].strip()}
        found, took = classified(kesu, table, "cfpb.yaml",
                                 ("Complaint ID", "Date received", "%Y/%m/%d", 'subject: "Complaint {Complaint ID}"\ntext: "{Consumer complaint narrative}"'))
        say("cfpb", found, took, wanted)
    else:
        print("cfpb: skipped, there is no table")
    table = records / "taipei1999_202604.csv"
    if table.exists():
        map_text = (HERE.parents[2] / "data" / "import" / "taipei1999.yaml").read_text(encoding="utf-8")
        paths = dict(re.findall(r'^    "?([^":\n]+)"?: ([a-z_]+\.[a-z_]+)$', map_text, re.M))
        wanted = {row["案件編號"]: paths.get(row["派工項目"], "other") for row in rows_of(table)}
        found, took = classified(kesu, table, "taipei1999.yaml", ("案件編號", "立案日期", "%Y%m%d", 'subject: "{派工項目}"'))
        say("taipei1999", found, took, wanted)
    else:
        print("taipei1999: skipped, there is no table")
    table = records / "comcast_fcc_2015.csv"
    if table.exists():
        found, took = classified(kesu, table, "comcast.yaml", ("Ticket #", "Date_month_year", "%d-%b-%y", 'subject: "{Customer Complaint}"'))
        placed = collections.Counter(found.values())
        print(f"comcast      {len(found) - placed['other']} of {len(found)} placed ({1 - placed['other'] / len(found):.1%}); "
              f"{1000 * took / len(found):.2f} s a thousand tickets; " + ", ".join(f"{path} {count}" for path, count in placed.most_common()))
    else:
        print("comcast: skipped, there is no table")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""classifier_accuracy.py KESU [LABELLED.tsv]

Registers every labelled sentence in a throw-away store of the preset `general`, classifies all by the rules, and prints how many got the label's
top-level category: over all, per language and per label. A figure to watch, not a test: it exits 0 whatever it is.
"""

import collections
import json
import os
import re
import subprocess
import sys
import tempfile
import time


def read_labelled(path):
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t", 1) for line in file if line.strip() and not line.startswith("#")]


def main(arguments):
    if not arguments:
        sys.exit(__doc__)
    kesu = os.path.abspath(arguments[0])
    here = os.path.dirname(os.path.abspath(__file__))
    rows = read_labelled(arguments[1] if len(arguments) > 1 else os.path.join(here, "labelled.tsv"))
    with tempfile.TemporaryDirectory(prefix="kesu-") as store:
        run = lambda *words: subprocess.run([kesu, "--store", store, "--as", "bench", *words], check=True, capture_output=True, text=True).stdout
        subprocess.run([kesu, "-q", "init", store], check=True, capture_output=True)
        labels = {}
        for label, text in rows:
            labels[run("-q", "open", "--text", text).strip()] = (label, text)
        begin = time.monotonic()
        run("-q", "classify", "--new")
        took = time.monotonic() - begin
        items = json.loads(run("list", "--format", "json"))["items"]
    right, total = collections.Counter(), collections.Counter()
    for item in items:
        label, text = labels[item["id"]]
        language = "zh" if re.search(r"[\u4e00-\u9fff]", text) else "en"
        hit = (item["category"] or "").split(".")[0] == label
        for key in ("all", language, label):
            total[key] += 1
            right[key] += hit
    for key in ["all", "en", "zh"] + sorted(k for k in total if k not in ("all", "en", "zh")):
        print(f"{key:12} {right[key]:4} of {total[key]:4}  {100 * right[key] / total[key]:5.1f} %")
    print(f"classified {len(items)} tickets in {took:.2f} s")


if __name__ == "__main__":
    main(sys.argv[1:])

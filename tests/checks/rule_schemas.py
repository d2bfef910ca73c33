#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the JSON Schemas of the rule files against rule files: the presets and the small rule set of the unit tests are
accepted; of the broken files the schema refuses those marked `by: both` and, since it cannot know better, accepts those marked
`by: reader` (tests/unit/rules/rule_set_test.cpp holds the same table against the reader). And every kesu.yaml option has its key."""

import json
import pathlib
import re
import sys

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "data" / "schema"
RULES = ROOT / "tests" / "fixtures" / "rules"
FILES = ("plan", "categories", "priority", "deadlines", "calendars", "people", "routing", "procedure", "tests")


class Loader(yaml.SafeLoader):
    """YAML 1.2's core types, as editors and the program see them: no dates, no `yes`, no base 60."""


Loader.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("bool", r"^(?:true|false)$", "tf"),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?[0-9]+\.[0-9]+$", "-+0123456789"),
    ("null", r"^(?:null|~|)$", ["n", "~", ""]),
):
    Loader.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), list(first))


def read(text):
    return yaml.load(text, Loader=Loader)


def validators():
    """A validator for each schema, which find the shared one beside them."""
    documents = {path.name: json.loads(path.read_text("utf-8")) for path in SCHEMAS.glob("*.schema.json")}
    by_name = {}
    for name in FILES + ("playbook", "kesu"):
        schema = documents[name + ".schema.json"]
        jsonschema.Draft202012Validator.check_schema(schema)
        resolver = jsonschema.RefResolver(schema["$id"], schema, store=documents)
        by_name[name] = jsonschema.Draft202012Validator(schema, resolver=resolver)
    jsonschema.Draft202012Validator.check_schema(documents["common.schema.json"])
    return by_name


def first_error(validator, document):
    error = jsonschema.exceptions.best_match(validator.iter_errors(document))
    return error and f"{'/'.join(map(str, error.absolute_path)) or '.'}: {error.message}"


def main():
    failures = []
    by_name = validators()

    good = [RULES / "minimal" / f"{name}.yaml" for name in FILES if name != "procedure"]
    presets = sorted((ROOT / "data" / "presets").iterdir())
    good += [preset / "rules" / f"{name}.yaml" for preset in presets for name in FILES if name != "procedure"]
    good += [path for preset in presets for path in preset.glob("rules/procedure.yaml")]
    books = [path for preset in presets for path in sorted(preset.glob("rules/playbooks/*.yaml"))]
    for path in good + books:
        error = first_error(by_name["playbook" if path in books else path.stem], read(path.read_text("utf-8")))
        if error:
            failures.append(f"{path.relative_to(ROOT)} is refused: {error}")

    table = read((RULES / "broken.yaml").read_text("utf-8"))["files"]
    for broken in table:
        try:
            document = read(broken["text"])
        except yaml.YAMLError as error:
            failures.append(f"{broken['what']}: no YAML: {error}")
            continue
        kind = "playbook" if broken["file"].startswith("playbooks/") else broken["file"].removesuffix(".yaml")
        error = first_error(by_name[kind], document)
        if broken["by"] == "both" and not error:
            failures.append(f"{broken['file']}, {broken['what']}: the schema accepts it")
        if broken["by"] == "reader" and error:
            failures.append(f"{broken['file']}, {broken['what']}: the schema refuses it, mark it `by: both`: {error}")

    stores = {
        'needs: "1.0"\nzone: Asia/Shanghai\n': True,
        'needs: "1.0"\nname: Acme\nprefix: KS\nid_symbols: 7\nzone: UTC\nlanguage: zh_CN\nnotifier: ""\n'
        "given_clock: allow\ncommit: auto\nretract_within: 24h\nlock_wait: 10s\n": True,
        'needs: "1.0"\nzone: UTC\nnotify: {by: stdout}\n': True,
        'needs: "1.0"\nzone: UTC\nnotify: {by: command, command: [tell, -x], input: text, timeout: 10s}\n': True,
        'needs: "1.0"\nzone: UTC\nnotify: {by: sendmail, from: kesu@example.com}\n': True,
        'needs: "1.0"\nzone: UTC\nnotify: {by: command}\n': False,
        'needs: "1.0"\nzone: UTC\nnotify: {by: sendmail}\n': False,
        'needs: "1.0"\nzone: UTC\nnotify: {by: pigeon}\n': False,
        "zone: UTC\n": False,
        'needs: "1.0"\n': False,
        'needs: "1.0"\nzone: UTC\nprefix: ks\n': False,
        'needs: "1.0"\nzone: UTC\nlangage: en\n': False,
        'needs: "1.0"\nzone: UTC\ncommit: true\n': False,
    }
    for text, accepted in stores.items():
        error = first_error(by_name["kesu"], read(text))
        if (not error) != accepted:
            failures.append(f"kesu.yaml {text!r}: {error or 'the schema accepts it'}")
    config = (ROOT / "src" / "store" / "config.cpp").read_text("utf-8")
    options = set(re.findall(r'add\(tr\("[^"]*"\),\s*"([a-z_]+)"', config))
    keys = set(by_name["kesu"].schema["properties"])
    if options != keys:
        failures.append(f"kesu.schema.json and config_text() differ in {sorted(options ^ keys)}")

    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{len(good + books)} good files, {len(table)} broken ones, {len(failures)} failures")
    return 1 if failures or not presets else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""same_in_pyyaml.py FILE.yaml FILE.json: PyYAML's own parser reads the first as the values of the second.

Exit 77 if PyYAML is not installed.
"""

import json
import sys

try:
    import yaml
except ImportError:
    sys.exit(77)


def first_difference(found, expected, path=""):
    if type(found) is not type(expected):
        return f"{path}: {found!r} instead of {expected!r}"
    if isinstance(expected, dict):
        if list(map(repr, sorted(found, key=repr))) != list(map(repr, sorted(expected, key=repr))):
            return f"{path}: keys {list(found)!r} instead of {list(expected)!r}"
        pairs = ((found[key], value, f"{path}.{key}") for key, value in expected.items())
    elif isinstance(expected, list):
        if len(found) != len(expected):
            return f"{path}: {len(found)} items instead of {len(expected)}"
        pairs = ((item, value, f"{path}[{i}]") for i, (item, value) in enumerate(zip(found, expected)))
    else:
        return None if found == expected else f"{path}: {found!r} instead of {expected!r}"
    return next(filter(None, (first_difference(*pair) for pair in pairs)), None)


def main():
    with open(sys.argv[1], "rb") as file:
        found = yaml.load(file.read().decode("utf-8"), Loader=yaml.SafeLoader)
    with open(sys.argv[2], encoding="utf-8") as file:
        expected = json.load(file)
    difference = first_difference(found, expected)
    if difference:
        print(difference, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

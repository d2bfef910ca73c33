#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""requirements.py [ROOT]: holds docs/requirements.md and docs/iso-10002.md against the transcripts. Every row of the procedure's
requirements, and every clause of the standard, is there once, in order, with commands and transcripts; the transcripts exist; each
command of a row, with its options, is run by one of its transcripts, and each transcript runs one of its commands; the rows that a
clause names exist. Rows whose feature is still to come stand in NOT_YET and are printed."""

import pathlib
import re
import sys

COUNTS = {"R": 9, "C": 8, "G": 5, "I": 9, "F": 7, "D": 4, "P": 6}
ROWS = [f"{letter}{number}" for letter, count in COUNTS.items() for number in range(1, count + 1)]
CLAUSES = [f"7.{number}" for number in range(1, 10)] + [f"8.{number}" for number in range(1, 8)]

# Pages: the labels that begin their rows, and the columns.
REQUIREMENTS = "docs/requirements.md"
STANDARD = "docs/iso-10002.md"
PAGES = {
    REQUIREMENTS: (ROWS, r"[A-Z]\d+", ("label", "asked", "commands", "transcripts")),
    STANDARD: (CLAUSES, r"\d\.\d+", ("label", "asked", "kept", "commands", "rows", "transcripts")),
}

# Rows without a feature, and the command that will be theirs: take a row out when it lands, and fill in its line of the page.
NOT_YET = {}
WORDS_NOT_YET = "not yet"


def rows_of(page, label, columns):
    """The rows of the page's tables as dictionaries; those whose first cell begins with a label."""
    for line in page.splitlines():
        cells = [cell.strip() for cell in line.strip()[1:-1].split("|")]
        begin = re.match(rf"({label})(?: |$)", cells[0])
        if line.startswith("|") and begin:
            yield dict(zip(columns, [begin[1]] + cells[1:] + [""] * len(columns)))


def commands_run(transcript):
    """What a transcript runs, one joined line for each prompt; the helper that opens a ticket counts as what it calls."""
    joined = re.sub(r"\n  > ", " ", transcript).replace("\\ ", " ")
    joined = re.sub(r"\bopen_ticket\b", "kesu open", joined)
    return [line[4:] for line in joined.splitlines() if line.startswith("  $ ")]


def runs(lines, command):
    """Whether a line runs `kesu VERB…` with all options of `command`, wherever they stand on it after `kesu`."""
    words = command.split()[1:]
    verb = r"\s+".join(re.escape(word) for word in words if not word.startswith("-"))
    options = [word for word in words if word.startswith("-")]
    pattern = re.compile(rf"(?<![\w'\"-])kesu(?:\s+-\S+(?:\s+[^-\s]\S*)?)*?\s+{verb}(?![\w-])")
    for line in lines:
        for match in pattern.finditer(line):
            rest = line[match.start() :]
            if all(re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", rest) for option in options):
                return True
    return False


def mistakes_of_row(root, label, commands, transcripts):
    named = re.findall(r"`(kesu [^`]+)`", commands)
    links = re.findall(r"\]\(([^)]+)\)", transcripts)
    if not named:
        yield f"{label}: no command does it"
    if not links:
        yield f"{label}: no transcript shows it"
    lines = {}
    for link in links:
        path = (root / "docs" / link).resolve()
        if path.suffix != ".t" or not path.is_file():
            yield f"{label}: there is no transcript {link}"
        else:
            lines[link] = commands_run(path.read_text(encoding="utf-8"))
    for command in named:
        if lines and not any(runs(one, command) for one in lines.values()):
            yield f"{label}: none of its transcripts runs `{command}`"
    for link, one in lines.items():
        if named and not any(runs(one, command) for command in named):
            yield f"{label}: {link} runs none of its commands"


def mistakes_of_labels(name, labels, wanted):
    for label in wanted:
        if label not in labels:
            yield f"{label}: no row of {name}"
    for label in sorted(set(labels)):
        if labels.count(label) > 1:
            yield f"{label}: {labels.count(label)} rows"
        if label not in wanted:
            yield f"{label}: nobody asks for it"
    if [label for label in wanted if label in labels] != [label for label in dict.fromkeys(labels) if label in wanted]:
        yield f"the rows of {name} do not stand in their order"


def mistakes(root):
    for name, (wanted, label, columns) in PAGES.items():
        page = (root / name).read_text(encoding="utf-8")
        for line in page.splitlines():
            for link in [] if line.startswith("|") else re.findall(r"\]\(([^)#]+)\)", line):
                if not (root / "docs" / link).resolve().is_file():
                    yield f"{name}: there is no {link}"
        found = list(rows_of(page, label, columns))
        yield from mistakes_of_labels(name, [row["label"] for row in found], wanted)
        for row in found:
            if not row["asked"]:
                yield f"{row['label']}: it does not say what is asked for"
            if row["label"] in NOT_YET:
                if row["commands"] != WORDS_NOT_YET or row["transcripts"] != WORDS_NOT_YET:
                    yield f"{row['label']}: filled in, but still in NOT_YET"
                continue
            if "rows" in row and not (row["rows"] and set(row["rows"].split()) <= set(ROWS)):
                yield f"{row['label']}: names no row, or one that there is not"
            yield from mistakes_of_row(root, row["label"], row["commands"], row["transcripts"])


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2])
    found = list(mistakes(root))
    print(*found, sep="\n", end="\n" if found else "")
    for label, verb in NOT_YET.items():
        is_here = (root / "docs" / "commands" / f"{verb}.md").exists()
        print(f"{label}: not yet (kesu {verb}{': it is here, fill in the row' if is_here else ''})")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

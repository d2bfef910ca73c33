#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""requirements.py [ROOT]: holds docs/requirements.md against the transcripts. Every row of the procedure's requirements is there once, in
order, with commands and transcripts; the transcripts exist; each command of a row, with its options, is run by one of its
transcripts, and each transcript runs one of its commands. Rows whose feature is still to come stand in NOT_YET and are printed."""

import pathlib
import re
import sys

COUNTS = {"R": 9, "C": 8, "G": 5, "I": 9, "F": 7, "D": 4, "P": 6}
ROWS = [f"{letter}{number}" for letter, count in COUNTS.items() for number in range(1, count + 1)]

# Rows without a feature, and the command that will be theirs: take a row out when it lands, and fill in its line of the page.
NOT_YET = {"P1": "action", "P2": "review", "P4": "drill", "P6": "similar"}
WORDS_NOT_YET = "not yet"

PAGE = "docs/requirements.md"


def rows_of(page):
    """(label, demand, commands, transcripts) of every row of the page's tables, as text."""
    for line in page.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split(" | ")]
        if line.startswith("|") and re.fullmatch(r"[A-Z]\d+", cells[0]):
            yield (cells + ["", "", ""])[:4]


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


def mistakes(root):
    found = list(rows_of((root / PAGE).read_text(encoding="utf-8")))
    labels = [row[0] for row in found]
    for label in ROWS:
        if label not in labels:
            yield f"{label}: no row of {PAGE}"
    for label in sorted(set(labels)):
        if labels.count(label) > 1:
            yield f"{label}: {labels.count(label)} rows"
        if label not in ROWS:
            yield f"{label}: nobody asks for it"
    if [label for label in ROWS if label in labels] != [label for label in dict.fromkeys(labels) if label in ROWS]:
        yield "the rows do not stand in their order"
    for label, demand, commands, transcripts in found:
        if not demand:
            yield f"{label}: it does not say what is asked for"
        if label in NOT_YET:
            if commands != WORDS_NOT_YET or transcripts != WORDS_NOT_YET:
                yield f"{label}: filled in, but still in NOT_YET"
        else:
            yield from mistakes_of_row(root, label, commands, transcripts)


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

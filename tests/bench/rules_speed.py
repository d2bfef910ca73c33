#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""rules_speed.py KESU

How long do a thousand rules take over a text of 20,000 characters? The script writes rule sets of a thousand categories, by lists of ten
words and by regular expressions, half of them Chinese, and examples with invented texts of that length, half Chinese, half
English; it times `kesu rules test` with 1 and with 101 examples, so that start and reading of the rules drop out. Beside
it `grep -F` counts the lines that hold one of the same words. Exits 1 where a text takes longer than the mark.
"""

import pathlib
import random
import subprocess
import sys
import tempfile
import time

RULES, WORDS, LENGTH, TEXTS, MARK_MS = 1000, 10, 20_000, 100, 5.0
HAN = [chr(code) for code in range(0x4E00, 0x4E00 + 1500)]
SYLLABLES = ["ba", "co", "du", "fe", "gi", "ho", "ka", "le", "mu", "no", "pi", "ra", "so", "te", "vu"]


def word(chance, chinese):
    if chinese:
        return "".join(chance.choice(HAN) for _ in range(chance.randint(2, 4)))
    return "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(5, 7)))


def text(chance, words):
    """Words that no rule knows; one word in two hundred is one that some rule knows."""
    parts = []
    length = 0
    while length < LENGTH:
        part = chance.choice(words) if chance.random() < 0.005 else word(chance, chance.random() < 0.5)
        parts.append(part)
        length += len(part) + 1
    return " ".join(parts)[:LENGTH]


def categories(sort, lists):
    lines = ["categories:", "  other: {name: {en: other, zh: 其他}, fallback: true}"]
    for number, words in enumerate(lists):
        found = f"words: [{', '.join(words)}]" if sort == "words" else f"regex: '{words[0]}.{{0,9}}{words[1]}|{words[2]}[0-9]+'"
        lines.append(f"  c{number}: {{name: {{en: c{number}, zh: c{number}}}, suggest: [{{weight: 1, {found}}}]}}")
    return "\n".join(lines) + "\n"


def examples(texts):
    lines = ["examples:"]
    for number, one in enumerate(texts):
        lines.append(f"  - {{name: example {number}, text: {one}, expect: {{priority: general}}}}")
    return "\n".join(lines) + "\n"


def timed(arguments, **options):
    started = time.perf_counter()
    done = subprocess.run(arguments, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False, **options)
    return time.perf_counter() - started, done


def seconds_a_text(kesu, rules, texts):
    took = []
    for some in (texts[:1], texts):
        (rules / "tests.yaml").write_text(examples(some), encoding="utf-8")
        best = min((timed([kesu, "rules", "test", "--rules", str(rules)]) for _ in range(3)), key=lambda one: one[0])
        if best[1].returncode not in (0, 1):
            sys.exit(f"rules_speed: kesu rules test exited {best[1].returncode}: {best[1].stdout.decode()[:600]}")
        took.append(best[0])
    return (took[1] - took[0]) / (len(texts) - 1)


def main(arguments):
    if len(arguments) != 1:
        sys.exit(__doc__)
    kesu = arguments[0]
    chance = random.Random(1)
    lists = [sorted({word(chance, number % 2 == 0) for _ in range(WORDS + 5)})[:WORDS] for number in range(RULES)]
    words = [one for some in lists for one in some]
    texts = [text(chance, words) for _ in range(TEXTS + 1)]
    good = True
    with tempfile.TemporaryDirectory(prefix="kesu-") as directory:
        root = pathlib.Path(directory)
        for name, content in (("words", words), ("texts", texts)):
            (root / name).write_text("\n".join(content) + "\n", encoding="utf-8")
        grep = timed(["grep", "-o", "-F", "-f", str(root / "words"), str(root / "texts")])[0] / len(texts)
        for sort in ("words", "regular expressions"):
            store = root / f"by {sort}"
            subprocess.run([kesu, "-q", "init", str(store), "--preset", "general"], check=True, stdout=subprocess.DEVNULL)
            rules = store / "rules"
            for file in ("routing", "priority"):
                (rules / f"{file}.yaml").write_text("rules: {}\n" if file == "routing" else
                                                    "levels: {urgent: 70, important: 40}\nfactors: {}\n", encoding="utf-8")
            (rules / "deadlines.yaml").write_text("clocks: {}\n", encoding="utf-8")
            (rules / "categories.yaml").write_text(categories(sort, lists), encoding="utf-8")
            took = seconds_a_text(kesu, rules, texts) * 1000
            good &= took < MARK_MS
            print(f"{RULES} rules by {sort}: {took:.2f} ms a text of {LENGTH} characters (asked for {MARK_MS} ms), "
                  f"{took / (grep * 1000):.2f} times grep -o -F with the {len(words)} words")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

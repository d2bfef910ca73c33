#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""learn.py TABLE TEXT LABEL >categories.yaml

Writes a categories.yaml that tells the labels in column LABEL of a CSV table apart by the words in column TEXT: a logistic regression
on words, its weights rounded to whole numbers, the strongest kept. The commonest label is the fallback. On standard error it says what
share of held-out rows such a file gets right (five folds).
"""

import collections
import csv
import math
import random
import re
import sys

WORDS_PER_LABEL = 300
SCALE = 10
MINIMUM = 10
# What the source renamed in the course of time.
RENAMED = {
    "Credit card": "Credit card or prepaid card",
    "Payday loan": "Payday loan, title loan, or personal loan",
    "Consumer Loan": "Vehicle loan or lease",
}


def words_of(text):
    """The words of a text as kesu compares them: case folded, simple plurals the same. What was blacked out is none."""
    found = set()
    for word in re.findall(r"[a-z]+(?:'[a-z]+)?", text.lower().replace("’", "'")):
        if "xx" in word or len(word) < 3:
            continue
        found.add(word)
    return found


def singular(table):
    """A plural is its singular where the table has that as well."""
    known = {word for words, _ in table for word in words}
    return [({word[:-1] if word.endswith("s") and word[:-1] in known else word for word in words}, label) for words, label in table]


def train(rows, labels, fallback):
    """Weights by label and word; the fallback has none, and a label must reach MINIMUM to be chosen over it."""
    frequency = collections.Counter(word for words, _ in rows for word in words)
    known = {word for word, count in frequency.items() if count >= 3}
    weights = {label: collections.defaultdict(float) for label in labels if label != fallback}
    chance = random.Random(7)
    rows = [([word for word in words if word in known], label) for words, label in rows]
    rounds = 40
    for number in range(rounds):
        chance.shuffle(rows)
        rate = 0.5 / (1 + number / 8)
        for words, label in rows:
            size = 1 / math.sqrt(max(len(words), 1))
            scores = {one: (sum(own[word] for word in words) - MINIMUM / SCALE) for one, own in weights.items()}
            top = max(max(scores.values()), 0.0)
            total = math.exp(-top) + sum(math.exp(score - top) for score in scores.values())
            for one, own in weights.items():
                error = (1.0 if one == label else 0.0) - math.exp(scores[one] - top) / total
                if abs(error) < 0.02:
                    continue
                for word in words:
                    own[word] += rate * size * error
        for own in weights.values():
            for word in own:
                own[word] *= 0.999
    rounded = {}
    for label, own in weights.items():
        strongest = sorted(own, key=lambda word: (-abs(own[word]), word))[:WORDS_PER_LABEL]
        rounded[label] = {word: round(own[word] * SCALE) for word in strongest if round(own[word] * SCALE) != 0}
    return rounded


def choose(weights, fallback, words):
    best, score = fallback, MINIMUM - 1
    for label, own in weights.items():
        own_score = sum(weight for word, weight in own.items() if word in words)
        if own_score > score:
            best, score = label, own_score
    return best


def identifier(label):
    return re.sub(r"[^a-z0-9]+", "_", label.lower()).strip("_")


def written(weights, fallback, source):
    lines = ["# SPDX-License-Identifier: Apache-2.0", f"# Made by learn.py from {source}; the numbers are weights, not opinions.",
             f"minimum: {MINIMUM}", "in: [subject, text]", "categories:"]
    for label in [*sorted(weights), fallback]:
        lines.append(f"  {identifier(label)}:")
        lines.append(f"    name: {{en: \"{label}\", zh: \"{label}\"}}")
        if label == fallback:
            lines.append("    fallback: true")
            continue
        lines.append("    suggest:")
        groups = collections.defaultdict(list)
        for word, weight in weights[label].items():
            groups[weight].append(word)
        for weight in sorted(groups, reverse=True):
            lines.append(f"      - {{weight: {weight}, words: [{', '.join(chr(34) + word + chr(34) for word in sorted(groups[weight]))}]}}")
    return "\n".join(lines) + "\n"


def main(arguments):
    if len(arguments) != 3:
        sys.exit(__doc__)
    with open(arguments[0], encoding="utf-8-sig", newline="") as file:
        table = [(words_of(row[arguments[1]]), RENAMED.get(row[arguments[2]], row[arguments[2]]))
                 for row in csv.DictReader(file) if row[arguments[1]].strip()]
    table = singular(table)
    labels = sorted({label for _, label in table})
    fallback = collections.Counter(label for _, label in table).most_common(1)[0][0]
    random.Random(1).shuffle(table)
    right = 0
    for fold in range(5):
        held = table[fold::5]
        weights = train([row for number, row in enumerate(table) if number % 5 != fold], labels, fallback)
        right += sum(choose(weights, fallback, words) == label for words, label in held)
    print(f"{len(table)} rows, {len(labels)} labels, {right / len(table):.1%} of held-out rows right", file=sys.stderr)
    sys.stdout.write(written(train(table, labels, fallback), fallback, arguments[0].rsplit("/", 1)[-1]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

#!/usr/bin/env python3
"""Puts the texts of a corpus beside gold that is kept without them, for `hearsay evaluate`.

  quality/join.py ../shared/corpora quality/gold/statements.jsonl | ./hearsay evaluate speakers -

CORPORA is the folder where the corpora lie; a gold line names its file there and its record: {"corpus": "polnear/dev.jsonl",
"id": …, "content": …}. Written are the gold's own fields and the record's `text`, in the order of the gold; what else the
record says (its title, its outlet) is left out, so that what is scored was found in the text.

  --part NAME     only the lines whose "part" is NAME
  --corpus FILE   only the lines of one corpus, such as polnear/dev.jsonl
"""
import argparse
import json
import os
import sys


def texts(path):
    if not os.path.isfile(path):
        sys.exit(f"Could not read '{path}': there is no such file. Name the folder of the corpora first.")
    with open(path, encoding="utf8") as lines:
        return {record["id"]: record["text"] for record in map(json.loads, lines)}


def main():
    parser = argparse.ArgumentParser(description="Puts the texts of a corpus beside gold that is kept without them.")
    parser.add_argument("corpora")
    parser.add_argument("gold", nargs="+")
    parser.add_argument("--part")
    parser.add_argument("--corpus")
    asked = parser.parse_args()
    corpora = {}
    for path in asked.gold:
        with open(path, encoding="utf8") as lines:
            for number, line in enumerate(lines, 1):
                if not line.strip():
                    continue
                gold = json.loads(line)
                if asked.part not in (None, gold.get("part")) or asked.corpus not in (None, gold["corpus"]):
                    continue
                name = gold["corpus"]
                if name not in corpora:
                    corpora[name] = texts(os.path.join(asked.corpora, name))
                if gold["id"] not in corpora[name]:
                    sys.exit(f"Could not join '{path}:{number}': '{name}' has no record '{gold['id']}'. Is it the same corpus?")
                gold["text"] = corpora[name][gold["id"]]
                sys.stdout.write(json.dumps(gold, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    try:
        sys.stdout.reconfigure(encoding="utf8")
        main()
    except BrokenPipeError:
        sys.stderr.close()

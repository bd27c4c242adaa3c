#!/usr/bin/env python3
"""Holds the wire that accounts name against gold: precision and recall of whose copy an article is.

  quality/join.py ../shared/corpora quality/gold/wires.jsonl | ./hearsay read --json - | quality/wires.py quality/gold/wires.jsonl

A gold line is {"id": …, "corpus": …, "wire": "AP" or null, "in_text": …}; `in_text` says that words of the text show the wire,
and not only what stands beside it. An answer is right where the agency has gold's name. Recall is given over all copies and
over those that the text shows; precision is the same for both. An article that was not read names no wire.
"""
import argparse
import json
import sys


def share(part, whole):
    return f"{part} of {whole} ({100 * part / whole:.1f} %)" if whole else f"{part} of {whole}"


def main():
    parser = argparse.ArgumentParser(description="Precision and recall of whose copy an article is.")
    parser.add_argument("gold")
    asked = parser.parse_args()
    with open(asked.gold, encoding="utf8") as lines:
        gold = {row["id"]: row for row in map(json.loads, filter(str.strip, lines))}
    read, wires = set(), {}
    for account in map(json.loads, sys.stdin):
        if "article" in account and account["article"]["id"] in gold:
            read.add(account["article"]["id"])
            wire = account["article"]["wire"]
            if wire:
                wires[account["article"]["id"]] = wire
    for id, row in gold.items():
        got = wires.get(id)
        if row["wire"] != (got["name"] if got else None):
            print(f"{id}: {row['wire'] or 'no copy'} -> {got['name'] if got else 'no copy'}"
                  + (f", by '{got['text']}'" if got and got["text"] else ""))
    copies = [id for id, row in gold.items() if row["wire"]]
    shown = [id for id in copies if gold[id]["in_text"]]
    right = {id for id in copies if id in wires and wires[id]["name"] == gold[id]["wire"]}
    print(f"{len(gold)} articles, {len(copies)} of them copies, {len(shown)} shown by the text; {len(gold) - len(read)} not read")
    print("precision        ", share(len(right), len(wires)))
    print("recall           ", share(len(right), len(copies)))
    print("recall, in_text  ", share(len(right & set(shown)), len(shown)))


if __name__ == "__main__":
    main()

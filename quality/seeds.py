#!/usr/bin/env python3
"""Holds accounts against the hand-made gold of the two seed reports, which is kept as hashes and offsets, without text.

  ./hearsay read --json ../shared/seeds | quality/seeds.py

A statement counts where its content shares at least half of its words with the gold's and its source holds the last word of
the gold's source. Prints what is missing, and what was read beside the gold and not inside another statement.
"""
import json
import os
import re
import sys

WORD = re.compile(r"\w+")


def words(spans):
    return {(m.start() + s, m.end() + s) for s, e in spans for m in WORD.finditer(text[s:e])}


def spans(list):
    return [(x["start"], x["end"]) for x in list]


gold = {g["sha256"]: g["attributions"]
        for g in map(json.loads, open(os.path.join(os.path.dirname(__file__), "seeds.jsonl")))}
found = wanted = beside = 0
for account in map(json.loads, sys.stdin):
    text = account["article"]["text"]
    rows = gold.pop(account["article"]["sha256"], None)
    if rows is None:
        continue
    used = set()
    for row in rows:
        wanted += 1
        content, source = words(row["content"]), max(words(row["source"]))
        for statement in account["statements"]:
            mine = words(spans(statement["content"]))
            if 2 * len(mine & content) >= len(mine | content) and source in words(spans(statement["source"])):
                found += 1
                used.add(statement["id"])
                break
        else:
            print("missing:", *(f"{k} {v}" for k, v in row.items()))
    for statement in account["statements"]:
        if statement["id"] not in used and not statement["within"]:
            beside += 1
            print("beside:", statement["id"], *(f"{k} {spans(statement[k])}" for k in ("source", "cue", "content")))
print(f"{found} of {wanted} statements with the right source; {beside} beside; {len(gold)} reports not read")

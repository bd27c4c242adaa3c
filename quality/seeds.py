#!/usr/bin/env python3
"""Holds accounts against the hand-made gold of the two seed reports, which is kept as hashes, offsets and names, without text.

  ./hearsay read --json ../shared/seeds | quality/seeds.py

A statement counts where its content shares at least half of its words with the gold's and its source holds the last word of
the gold's source. Of those found, the speaker is right where the kind is gold's and the name is one of its spellings, letter
for letter but for case and a leading `the`; the chain is right where it has gold's names in gold's order. A statement that was
not found has neither. Prints what is missing or wrong, and what was read beside the gold and not inside another statement.

In the first report `Sputnik` covers the sentence that names it; in the second `APA <- TASS` covers all but the headline, since
one person speaks throughout and nobody else is named as carrier, and what Moscow hopes came through the envoy as well.
"""
import json
import os
import re
import sys

WORD = re.compile(r"\w+")


def words(text, spans):
    return {(m.start() + s, m.end() + s) for s, e in spans for m in WORD.finditer(text[s:e])}


def spans(places):
    return [(place["start"], place["end"]) for place in places]


def plain(name):
    name = (name or "").lower()
    return name[4:] if name.startswith("the ") else name


def found(text, row, statements):
    """The first statement that is the gold's, or None."""
    content, source = words(text, row["content"]), max(words(text, row["source"]))
    for statement in statements:
        mine = words(text, spans(statement["content"]))
        if 2 * len(mine & content) >= len(mine | content) and source in words(text, spans(statement["source"])):
            return statement
    return None


def speaker_is_right(row, speaker):
    return speaker["kind"] == row["speaker_kind"] and plain(speaker["name"]) in map(plain, row["speaker"])


def shown(chain):
    return " <- ".join(chain) or "none"


def main():
    with open(os.path.join(os.path.dirname(__file__), "seeds.jsonl"), encoding="utf8") as lines:
        gold = {g["sha256"]: g["attributions"] for g in map(json.loads, lines)}
    wanted = statements = speakers = chains = beside = 0
    for account in map(json.loads, sys.stdin):
        if "article" not in account:
            continue
        text = account["article"]["text"]
        rows = gold.pop(account["article"]["sha256"], [])
        used = set()
        for row in rows:
            wanted += 1
            statement = found(text, row, account["statements"])
            if statement is None:
                print("missing:", *(f"{k} {row[k]}" for k in ("content", "cue", "source")))
                continue
            statements += 1
            used.add(statement["id"])
            speaker, chain = statement["speaker"], [link["name"] for link in statement["chain"]]
            if speaker_is_right(row, speaker):
                speakers += 1
            else:
                print(f"speaker: {statement['id']} {row['speaker'][0]} ({row['speaker_kind']}) -> "
                      f"{speaker['name']} ({speaker['kind']} {speaker['confidence']:.2f})  {speaker['rule']}")
            if chain == row["chain"]:
                chains += 1
            else:
                print(f"chain: {statement['id']} {shown(row['chain'])} -> {shown(chain)}")
        for statement in account["statements"] if rows else []:
            if statement["id"] not in used and not statement["within"]:
                beside += 1
                print("beside:", statement["id"], *(f"{k} {spans(statement[k])}" for k in ("source", "cue", "content")))
    print(f"{statements} of {wanted} statements with the right source; {beside} beside; {len(gold)} reports not read")
    print(f"{speakers} of {wanted} speakers right; {chains} of {wanted} chains right")


if __name__ == "__main__":
    main()

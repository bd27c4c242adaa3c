#!/usr/bin/env python3
"""Writes the names of the newswire articles that nothing was learnt from, for `hearsay evaluate entities`.

  quality/newswire.py ../shared/corpora --last 82 | ./hearsay evaluate entities -

The last N records of newswire/train.jsonl are the ones that training holds back (`training/standins.py --held N`): give the
same N. The line with the URL at the head of a text is dropped, as training drops it, and the offsets are moved; names inside
other names (layer 1 and more) are left out.
"""
import argparse
import json
import os
import re
import sys

ADDRESS = re.compile(r"https?://\S*\s*")


def gold(record):
    """The record's id, its text without its address, and the outermost names in it."""
    match = ADDRESS.match(record["text"])
    cut = match.end() if match else 0
    names = [{"start": e["start"] - cut, "end": e["end"] - cut, "type": e["type"]}
             for e in record["entities"] if e.get("layer", 0) == 0 and e["start"] >= cut]
    return {"id": record["id"], "text": record["text"][cut:], "entities": names}


def main():
    parser = argparse.ArgumentParser(description="Writes the names of the newswire articles that nothing was learnt from.")
    parser.add_argument("corpora")
    parser.add_argument("--last", type=int, default=82, metavar="N")
    asked = parser.parse_args()
    path = os.path.join(asked.corpora, "newswire/train.jsonl")
    if not os.path.isfile(path):
        sys.exit(f"Could not read '{path}': there is no such file. Name the folder of the corpora.")
    if asked.last < 1:
        sys.exit(f"Could not take the last {asked.last} records: that is none. Give --last a number from 1.")
    with open(path, encoding="utf8") as lines:
        records = [json.loads(line) for line in lines]
    for record in records[-asked.last:]:
        sys.stdout.write(json.dumps(gold(record), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    try:
        sys.stdout.reconfigure(encoding="utf8")
        main()
    except BrokenPipeError:
        sys.stderr.close()

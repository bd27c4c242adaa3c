#!/usr/bin/env python3
"""Writes the gold of findings, for `hearsay evaluate findings -`.

  quality/stories.py examples                      the stories of examples/stories
  quality/stories.py look|keep                     the odd and the even lines of gold/findings.jsonl
  quality/stories.py more look|keep                a part of gold/findings-more.jsonl
  quality/stories.py ecb look|keep ../shared/corpora   a part of gold/findings-ecb.jsonl, the texts put beside it
"""
import glob
import json
import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def gold(name):
    with open(os.path.join(ROOT, "quality/gold", name), encoding="utf8") as lines:
        return list(lines)


def examples():
    for path in sorted(glob.glob(os.path.join(ROOT, "examples/stories/*/findings.gold"))):
        with open(path, encoding="utf8") as lines:
            yield from lines


def parts(name, part):
    return [line for line in gold(name) if json.loads(line)["part"] == part]


def joined(part, corpora):
    texts = {}
    for line in parts("findings-ecb.jsonl", part):
        story = json.loads(line)
        if story["corpus"] not in texts:
            path = os.path.join(corpora, story["corpus"])
            if not os.path.isfile(path):
                sys.exit(f"Could not read '{path}': there is no such file. Name the folder of the corpora last.")
            with open(path, encoding="utf8") as records:
                texts[story["corpus"]] = {record["id"]: record["text"] for record in map(json.loads, records)}
        for article in story["articles"]:
            article["text"] = texts[story["corpus"]][article["id"]]
        yield json.dumps(story, ensure_ascii=False) + "\n"


def lines(asked):
    if asked == ["examples"]:
        return examples()
    if asked in (["look"], ["keep"]):
        return gold("findings.jsonl")[0 if asked == ["look"] else 1 :: 2]
    if len(asked) == 2 and asked[0] == "more" and asked[1] in ("look", "keep"):
        return parts("findings-more.jsonl", asked[1])
    if len(asked) == 3 and asked[0] == "ecb" and asked[1] in ("look", "keep"):
        return joined(asked[1], asked[2])
    sys.exit(__doc__)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf8")
    sys.stdout.writelines(lines(sys.argv[1:]))

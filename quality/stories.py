#!/usr/bin/env python3
"""Writes the gold of findings: quality/stories.py examples|look|keep

examples are the stories of examples/stories; look and keep are the odd and the even lines of quality/gold/findings.jsonl.
"""
import glob
import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def lines(part):
    if part == "examples":
        for path in sorted(glob.glob(os.path.join(ROOT, "examples/stories/*/findings.gold"))):
            with open(path, "rb") as file:
                yield from file
    else:
        with open(os.path.join(ROOT, "quality/gold/findings.jsonl"), "rb") as file:
            for number, line in enumerate(file):
                if (number % 2 == 0) == (part == "look"):
                    yield line


if __name__ == "__main__":
    if sys.argv[1:] not in (["examples"], ["look"], ["keep"]):
        sys.exit(__doc__)
    sys.stdout.buffer.writelines(lines(sys.argv[1]))

#!/usr/bin/env python3
"""Holds today's scores against quality/floors.json; a floor only rises.

  quality/gate.py [CORPORA]        CORPORA: where the gold lies, ../shared/corpora unless told

It is a benchmark and not a test of the build: it needs the corpora, which are not in the repository. A corpus whose
fingerprint (SHA-256 of the file) is not the one in the floors is refused.
"""
import hashlib
import json
import os
import subprocess
import sys

root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
corpora = sys.argv[1] if len(sys.argv) > 1 else os.path.join(root, "../shared/corpora")
failed = False
for floor in json.load(open(os.path.join(root, "quality/floors.json"))):
    gold = os.path.join(corpora, floor["gold"])
    if hashlib.sha256(open(gold, "rb").read()).hexdigest() != floor["sha256"]:
        sys.exit(f"Could not compare with '{gold}': it is not the corpus that the floors were taken on.")
    out = subprocess.run([os.path.join(root, "hearsay"), "evaluate", floor["task"], gold, "--json"],
                         check=True, capture_output=True, text=True).stdout
    measures = json.loads(out)["measures"]
    for name, least in floor["f1"].items():
        f1 = 100 * measures[name]["all"]["f1"]
        low = f1 < least
        failed |= low
        print(f"{floor['task']} {name:26s} F1 {f1:5.1f}  floor {least:5.1f}{'  BELOW' if low else ''}")
sys.exit(1 if failed else 0)

#!/usr/bin/env python3
"""Holds today's scores against quality/floors.json; a floor only rises, and what must stay below a ceiling only falls.

  quality/gate.py [CORPORA] [TASK...]     CORPORA: where the gold lies, ../shared/corpora unless told; TASK: only these

It is a benchmark and not a test of the build: it needs the corpora, which are not in the repository. Gold whose fingerprint
(SHA-256) is not the one in the floors is refused. An entry of the floors has

  task     as `hearsay evaluate` calls it
  gold     a file in CORPORA, or `from`: a script of this folder and its arguments, which writes gold ({corpora} is CORPORA)
  sha256   of that gold; null where none was taken yet
  f1       of attribution: {measure: floor}, in points
  least    {"shares.accuracy.share": floor}, in points: section, row and column of the table; null where none was set yet
  most     the same for ceilings
"""
import hashlib
import json
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def gold(entry, corpora):
    if "from" in entry:
        script, *rest = (part.format(corpora=corpora) for part in entry["from"])
        return subprocess.run([sys.executable, os.path.join(ROOT, "quality", script), *rest], check=True, cwd=ROOT,
                              stdout=subprocess.PIPE).stdout
    with open(os.path.join(corpora, entry["gold"]), "rb") as file:
        return file.read()


def measures(entry, lines):
    out = subprocess.run([os.path.join(ROOT, "hearsay"), "evaluate", entry["task"], "-", "--json"], input=lines, check=True,
                         stdout=subprocess.PIPE).stdout
    return json.loads(out)["measures"]


def points(measured, path):
    for name in path.split("."):
        measured = measured[name]
    return None if measured is None else 100 * measured


def limits(entry):
    """(what, where it stands, limit, whether more is better)"""
    for name, floor in entry.get("f1", {}).items():
        yield name, name + ".all.f1", floor, True
    for kind, better in (("least", True), ("most", False)):
        for path, limit in entry.get(kind, {}).items():
            yield path, path, limit, better


def holds(value, limit, better):
    if limit is None:
        return True
    # Nothing to count is no proof that a floor holds, and breaks no ceiling.
    return not better if value is None else value >= limit if better else value <= limit


def main():
    corpora = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, "../shared/corpora"))
    tasks = sys.argv[2:]
    failed = False
    with open(os.path.join(ROOT, "quality/floors.json"), encoding="utf8") as file:
        entries = [entry for entry in json.load(file) if not tasks or entry["task"] in tasks]
    for entry in entries:
        name = entry.get("gold") or " ".join(entry["from"])
        lines = gold(entry, corpora)
        fingerprint = hashlib.sha256(lines).hexdigest()
        if entry["sha256"] not in (None, fingerprint):
            sys.exit(f"Could not compare with '{name}': it is not the gold that the floors were taken on (sha256 {fingerprint}).")
        if entry["sha256"] is None:
            print(f"{entry['task']} {name}: no fingerprint yet; this gold has {fingerprint}")
        measured = measures(entry, lines)
        for what, path, limit, better in limits(entry):
            value = points(measured, path)
            good = holds(value, limit, better)
            failed |= not good
            shown = "    -" if value is None else f"{value:5.1f}"
            bound = "not set" if limit is None else f"{limit:5.1f}"
            print(f"{entry['task']:11s} {what:36s} {shown}  {'floor' if better else 'at most'} {bound}"
                  f"{'' if good else '  BELOW' if better else '  ABOVE'}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()

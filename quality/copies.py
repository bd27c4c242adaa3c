#!/usr/bin/env python3
"""Measures how well copies of a text are found: copies that it makes itself, and pairs that people judged.

  quality/copies.py ../shared/corpora          both measures
  quality/copies.py --make FILE.jsonl...       only writes articles and their copies, for a look or for other tools

Made copies: of every article that is chosen, two, edited as outlets do it. Words are replaced (2 to 10 %), sentences and paragraphs
dropped (up to 40 %), paragraphs moved, numbers changed, quotation marks and dashes set otherwise, a headline, a byline or an agency's
credit put on top, and for some two paragraphs of another article. All go through `hearsay read --articles` in one pile, with the
articles that tell of the same events (ECB+). A copy is found where marks join it to its original.

Judged pairs: quality/gold/copies.jsonl, {"corpus", "a", "b", "same"}; `same` where the writer of one had the other's text (or both an
agency's) and kept most of its narrative, false where they only tell of the same thing and quote the same people. Pairs that are found
and stand neither in the gold nor were made are printed: judge them.
"""
import argparse
import hashlib
import json
import os
import random
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PILES = ("stories/ecbplus-1-35.jsonl", "newswire/train.jsonl", "polnear/dev.jsonl", "stories/rumours-train.jsonl")
CHOSEN = 120
SENTENCE = re.compile(r"(?<=[.!?][\"”’]) +|(?<=[.!?]) +(?=[\"“A-Z])")


def records(path):
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def body(record):
    """The text without the line of its address."""
    return re.sub(r"^https?://\S+\s+", "", record["text"])


def drawn(name):
    return int(hashlib.sha256(name.encode()).hexdigest()[:8], 16)


def paragraphs(text):
    split = [p.strip() for p in text.split("\n\n" if "\n\n" in text else "\n")]
    return [p for p in split if p]


def dropped(chance, parts, share):
    """Without a share of the words: the last paragraphs (an outlet cuts from below), or sentences anywhere."""
    total = sum(len(p.split()) for p in parts)
    left = share * total
    if chance.random() < 0.5:
        while len(parts) > 1 and len(parts[-1].split()) <= left:
            left -= len(parts.pop().split())
        return parts
    kept = []
    for part in parts:
        sentences = []
        for sentence in SENTENCE.split(part):
            if chance.random() < share and len(sentence.split()) <= left:
                left -= len(sentence.split())
            else:
                sentences.append(sentence)
        if sentences:
            kept.append(" ".join(sentences))
    return kept or parts[:1]


def replaced(chance, text, rate, words):
    return re.sub(r"\b[a-z]{3,}\b", lambda m: chance.choice(words) if chance.random() < rate else m.group(), text)


def numbered(chance, text):
    return re.sub(r"\b\d{1,3}\b", lambda m: str(int(m.group()) + chance.randint(1, 5)) if chance.random() < 0.5 else m.group(), text)


def set_otherwise(text):
    if "“" in text:
        return text.replace("“", '"').replace("”", '"').replace("’", "'").replace("–", "-")
    marks = iter("“”" * text.count('"'))
    return re.sub('"', lambda m: next(marks), text).replace("'", "’").replace(" - ", " – ")


def edited(record, number, words, strangers):
    chance = random.Random(drawn(f"{record['id']}-{number}"))
    parts = dropped(chance, paragraphs(body(record)), chance.uniform(0, 0.4))
    if chance.random() < 0.3:
        first = parts.pop(0)
        chance.shuffle(parts)
        parts.insert(0, first)
    if chance.random() < 0.3:
        own = paragraphs(body(chance.choice(strangers)))[:2]
        if sum(map(len, own)) * 2 < sum(map(len, parts)):
            parts = own + parts
    text = replaced(chance, "\n\n".join(parts), chance.uniform(0.02, 0.1), words)
    text = numbered(chance, text) if chance.random() < 0.5 else text
    text = set_otherwise(text) if chance.random() < 0.5 else text
    headline = " ".join(chance.sample(words, 7)).capitalize()
    credit = chance.choice(["", "By Ann Lee\n\n", "NORDHAVN (NTA) - "])
    return {"id": f"{record['id']}#{number}", "text": f"{headline}\n\n{credit}{text}"}


def made(piles, strangers):
    """Each article with its copies behind it; what a copy has on top comes from the strangers."""
    out = []
    for pile in piles:
        long = [r for r in pile if len(body(r).split()) >= 60]
        words = sorted({w for r in long[:200] for w in re.findall(r"\b[a-z]{3,}\b", r["text"])})
        chosen = {r["id"] for r in sorted(long, key=lambda r: drawn(r["id"]))[:CHOSEN]}
        for record in pile:
            out.append({"id": record["id"], "text": body(record)})
            if record["id"] in chosen:
                out += [edited(record, n, words, strangers) for n in (1, 2)]
    return out


def found(articles, command):
    """The pairs that are marked as copies, either way round."""
    lines = "".join(json.dumps(a) + "\n" for a in articles).encode()
    out = subprocess.run([command, "read", "--articles", "--json", "-"], input=lines, stdout=subprocess.PIPE, check=False).stdout
    pairs = {}
    for account in map(json.loads, out.splitlines()):
        for copy in account.get("article", {}).get("duplicate_of", []):
            pairs[frozenset((account["article"]["id"], copy["article"]))] = copy["similarity"]
    return pairs


def joined(pairs):
    """What hangs together by these pairs."""
    families = {}
    for pair in pairs:
        whole = set(pair).union(*(families.get(one, ()) for one in pair))
        families.update((one, whole) for one in whole)
    return families


def base(name):
    return name.split("#")[0]


def main():
    parser = argparse.ArgumentParser(description="Measures how well copies of a text are found.")
    parser.add_argument("inputs", nargs="+")
    parser.add_argument("--make", action="store_true", help="only write articles and copies of these files")
    parser.add_argument("--command", default=os.path.join(ROOT, "hearsay"))
    options = parser.parse_args()
    if options.make:
        piles = [records(path) for path in options.inputs]
        for article in made(piles, piles[0]):
            print(json.dumps(article, ensure_ascii=False))
        return
    piles = {name: records(os.path.join(options.inputs[0], name)) for name in PILES}
    judged = records(os.path.join(ROOT, "quality", "gold", "copies.jsonl"))
    gold = {frozenset((g["a"], g["b"])): g["same"] for g in judged}
    totals = [0, 0, 0, 0]
    for name in PILES[:3]:
        articles = made([piles[name]], piles[PILES[3]])
        pairs = found(articles, options.command)
        beside = [p for p in pairs if len({base(o) for o in p}) == 2]
        false = [p for p in beside if not gold.get(frozenset(base(o) for o in p), False)]
        families = joined(set(pairs) - set(false))
        copies = [a["id"] for a in articles if "#" in a["id"]]
        hits = [c for c in copies if base(c) in families.get(c, ())]
        totals[1] += len(hits)
        unjudged = {frozenset(base(o) for o in p) for p in false} - set(gold)
        print(f"{name}: {len(hits)} of {len(copies)} made copies found, {len(pairs)} pairs, {len(false)} of them false or not judged")
        for pair in sorted(map(sorted, unjudged)):
            print("  judge", *pair)
        for copy in sorted(set(copies) - set(hits))[:20]:
            print("  missed", copy)
        totals[0] += len(copies)
        totals[2] += len(pairs)
        totals[3] += len(pairs) - len(false)
    print(f"made copies: precision {share(totals[3], totals[2])}, recall {share(totals[1], totals[0])}")
    tally = [0, 0, 0, 0]
    for corpus in sorted({g["corpus"] for g in judged}):
        pairs = found([{"id": r["id"], "text": body(r)} for r in piles[corpus]], options.command)
        for g in judged:
            if g["corpus"] == corpus:
                marked = frozenset((g["a"], g["b"])) in pairs
                tally[2 * g["same"] + marked] += 1
                if marked != g["same"]:
                    print("  judged otherwise:", corpus, g["a"], g["b"], "same" if g["same"] else "own text")
    print(f"judged pairs: precision {share(tally[3], tally[3] + tally[1])}, recall {share(tally[3], tally[3] + tally[2])}")


def share(part, whole):
    return f"{part} of {whole} ({100 * part / whole:.1f} %)" if whole else "none"


if __name__ == "__main__":
    main()

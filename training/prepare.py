"""Turns PolNeAR's records into numbers: pieces, word features, tags, and which cue and source belong to which content.

  prepare.py VOCAB GOLD.jsonl OUT.pkl
"""
import json
import pickle
import sys

import numpy as np

from wordpiece import WordPiece, features, paragraphs, vocabulary, words

ROLES = ("source", "cue", "content")
TAGS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]


def covered(spans, places):
    """Indexes of the words that a list of character spans touches, and which of them begin a span."""
    inside, first, i = [], [], 0
    for start, end in sorted(map(tuple, places)):
        opening = True
        while i and spans[i - 1][1] > start:
            i -= 1
        while i < len(spans) and spans[i][1] <= start:
            i += 1
        while i < len(spans) and spans[i][0] < end:
            inside.append(i)
            first.append(opening)
            opening = False
            i += 1
    return inside, first


def prepare(record, wordpiece):
    text = record["text"]
    spans, paras = words(text), paragraphs(text)
    pieces = [wordpiece.pieces(text[s:e]) for s, e in spans]
    tags = np.zeros(len(spans), np.int64)
    links = []
    for attribution in record.get("attributions", []):
        if not attribution.get("content"):
            continue
        link = {}
        for r, role in enumerate(ROLES):
            inside, first = covered(spans, attribution.get(role) or [])
            link[role] = inside
            for w, b in zip(inside, first):
                if tags[w] == 0 or role != "content":
                    tags[w] = 1 + 2 * r + (0 if b else 1)
        links.append(link)
    return {"id": record["id"], "text": text, "words": spans, "pieces": pieces, "paragraphs": paras,
            "features": features(text, spans, paras), "tags": tags, "links": links,
            "attributions": record.get("attributions", [])}


if __name__ == "__main__":
    vocab, gold, out = sys.argv[1:]
    wordpiece = WordPiece(vocabulary(vocab))
    with open(gold, encoding="utf8") as lines:
        documents = [prepare(json.loads(line), wordpiece) for line in lines]
    pickle.dump(documents, open(out, "wb"))
    print(len(documents), "articles", sum(len(p) for d in documents for p in d["pieces"]), "pieces",
          sum(len(d["links"]) for d in documents), "attributions")

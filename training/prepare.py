"""Turns gold records into numbers: pieces, word features, and what each corpus has of tags, links, names, nouns and mentions.

  prepare.py VOCAB GOLD.jsonl OUT.pkl

`attributions` (PolNeAR) give `tags` and `links`; `entities` (newswire) give `names`; `mentions` (GUM) give `nouns` and
`mentions`; `chains` (standins.py) give `mentions`. What a record does not have is None, and nothing is learnt from it.
"""
import json
import pickle
import sys

import numpy as np

from wordpiece import WordPiece, features, paragraphs, vocabulary, words

ROLES = ("source", "cue", "content")
TAGS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
NAMES = ("Person", "Organization", "Location", "NORP", "Date", "Money", "Facility", "Product", "Misc")
NOUNS = ("person", "organization", "place")


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


def attributions(record, spans):
    tags, links = np.zeros(len(spans), np.int64), []
    for attribution in record["attributions"]:
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
    return tags, links


def names(record, spans):
    """Tags of the outermost names."""
    tags = np.zeros(len(spans), np.int64)
    for entity in record["entities"]:
        if entity.get("layer", 0) == 0 and entity["type"] in NAMES:
            inside, first = covered(spans, [(entity["start"], entity["end"])])
            for w, b in zip(inside, first):
                tags[w] = 1 + 2 * NAMES.index(entity["type"]) + (0 if b else 1)
    return tags


def nouns(record, spans):
    """The sort of thing that the head of a noun phrase means; 0 for all other words."""
    sorts = np.zeros(len(spans), np.int64)
    for mention in record["mentions"]:
        if mention["form"] == "nominal" and mention["type"] in NOUNS:
            for w in covered(spans, [(mention["head_start"], mention["head_end"])])[0]:
                sorts[w] = 1 + NOUNS.index(mention["type"])
    return sorts


def mentions(record, spans):
    """[(words of the head, cluster)]: of a name the run of capitalised words around its head."""
    text, out = record["text"], []
    for mention in record["mentions"]:
        inside = covered(spans, [(mention["start"], mention["end"])])[0]
        head = covered(spans, [(mention["head_start"], mention["head_end"])])[0]
        if not head or mention["form"] == "verbal":
            continue
        if mention["form"] == "proper":
            first, last = head[0], head[-1]
            while first - 1 in inside and text[spans[first - 1][0]].isupper():
                first -= 1
            while last + 1 in inside and text[spans[last + 1][0]].isupper():
                last += 1
            head = list(range(first, last + 1))
        out.append((head, mention["cluster"]))
    return sorted(out)


def prepare(record, wordpiece):
    text = record["text"]
    spans, paras = words(text), paragraphs(text)
    pieces = [wordpiece.pieces(text[s:e]) for s, e in spans]
    tags, links = attributions(record, spans) if "attributions" in record else (None, [])
    chained = sorted((covered(spans, [span])[0], c) for c, chain in enumerate(record.get("chains", [])) for span in chain)
    return {"id": record["id"], "text": text, "words": spans, "pieces": pieces, "paragraphs": paras,
            "features": features(text, spans, paras), "tags": tags, "links": links,
            "names": names(record, spans) if "entities" in record else None,
            "nouns": nouns(record, spans) if "mentions" in record else None,
            "mentions": mentions(record, spans) if "mentions" in record else chained if "chains" in record else None,
            "attributions": record.get("attributions", []), "entities": record.get("entities", [])}


if __name__ == "__main__":
    vocab, gold, out = sys.argv[1:]
    wordpiece = WordPiece(vocabulary(vocab))
    with open(gold, encoding="utf8") as lines:
        documents = [prepare(json.loads(line), wordpiece) for line in lines]
    pickle.dump(documents, open(out, "wb"))
    print(len(documents), "documents", sum(len(p) for d in documents for p in d["pieces"]), "pieces",
          sum(len(d["links"]) for d in documents), "attributions", sum(len(d["mentions"] or []) for d in documents), "mentions")

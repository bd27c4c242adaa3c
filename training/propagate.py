"""Names for articles that have none marked: what a checkpoint reads in them, carried over to every place with the same words.

  propagate.py CHECKPOINT.pt IN.pkl OUT.pkl [MORE-IN.pkl MORE-OUT.pkl …]

The network knows some names of American politics in one article and misses them in the next; a name that it reads in three
places or more, and in three of ten that have these words, is marked in all of them, and so is the surname alone of a person who is read in five.
MORE files take the names learnt from the first without being read.
"""
import collections
import pickle
import sys

import numpy as np
import torch

from decode import clearest, run, spans, viterbi
from model import Encoder, Net
from prepare import NAMES

LONGEST, PERSON, SKIP = 5, NAMES.index("Person"), {NAMES.index("Date"), NAMES.index("Money")}


def surface(document, start, end):
    places = document["words"]
    return document["text"][places[start][0]:places[end - 1][1]]


def capital(document, word):
    return document["text"][document["words"][word][0]].isupper()


def known(net, documents):
    """Surface to sort of name; the spans read in each document."""
    sorts, seen, read = collections.defaultdict(collections.Counter), collections.Counter(), []
    for document in documents:
        ran, n = run(net, document, 160, 40), len(document["words"])
        found = spans(viterbi(clearest(ran, n, 4), net.names.moves().detach().numpy()))
        read.append(found)
        for sort, start, end in found:
            words = surface(document, start, end)
            if sort not in SKIP and capital(document, start):
                sorts[words][sort] += 1
        for start in range(n):
            if capital(document, start):
                for end in range(start + 1, min(n, start + LONGEST) + 1):
                    seen[surface(document, start, end)] += 1
    kept = {}
    for words, counts in sorts.items():
        sort, times = counts.most_common(1)[0]
        if times >= 3 and times >= 0.3 * seen[words] and times > 0.6 * sum(counts.values()) and len(words) > 2:
            kept[words] = sort
    return dict(surnames(kept, sorts), **kept), read


def surnames(kept, sorts):
    """The last words of full names that are read five times or more."""
    return {words.split()[-1]: PERSON for words, sort in kept.items()
            if sort == PERSON and 1 < len(words.split()) < 4 and sum(sorts[words].values()) >= 5 and words.split()[-1][0].isupper()}


def mark(document, kept, read):
    tags, taken = np.zeros(len(document["words"]), np.int64), np.zeros(len(document["words"]), bool)

    def put(sort, start, end):
        if not taken[start:end].any():
            tags[start:end] = 2 + 2 * sort
            tags[start] = 1 + 2 * sort
            taken[start:end] = True

    for sort, start, end in sorted(read, key=lambda s: s[1] - s[2]):
        if end - start > 1 or sort in SKIP:
            put(sort, start, end)
    for start in range(len(tags)):
        if capital(document, start) and not taken[start]:
            for end in range(min(len(tags), start + LONGEST), start, -1):
                if surface(document, start, end) in kept:
                    put(kept[surface(document, start, end)], start, end)
                    break
    for sort, start, end in read:
        put(sort, start, end)
    document["names"] = tags


def main():
    torch.set_num_threads(1)
    checkpoint, *files = sys.argv[1:]
    state = torch.load(checkpoint)
    net = Net(Encoder())
    net.load_state_dict(state)
    net.eval()
    net.fast = True
    kept, read = {}, None
    for source, out in zip(files[::2], files[1::2]):
        documents = pickle.load(open(source, "rb"))
        if read is None:
            kept, read = known(net, documents)
            print(len(kept), "names", sorted(kept)[:20], "Clinton" in kept, flush=True)
        else:
            read = [[] for _ in documents]
        for document, found in zip(documents, read):
            mark(document, kept, found)
        pickle.dump(documents, open(out, "wb"))


if __name__ == "__main__":
    main()

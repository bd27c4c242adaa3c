"""Attributions for documents that have none marked: what an earlier reader finds in them, so that the next one does not forget it.

  distill.py CHECKPOINT.pt IN.pkl OUT.pkl
"""
import pickle
import sys

import torch

from decode import read
from model import Encoder, Net
from prepare import attributions


def main():
    torch.set_num_threads(1)
    checkpoint, source, out = sys.argv[1:]
    net = Net(Encoder())
    net.take(torch.load(checkpoint))
    net.eval()
    net.fast = True
    documents = pickle.load(open(source, "rb"))
    for document in documents:
        found = read(net, document, 160, 40)
        document["tags"], document["links"] = attributions({"attributions": found}, document["words"])
        document.pop("at", None)
    pickle.dump(documents, open(out, "wb"))
    print(len(documents), "documents", sum(len(d["links"]) for d in documents), "attributions")


if __name__ == "__main__":
    main()

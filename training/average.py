"""Averages the weights of checkpoints that grew out of one another (Wortsman et al. 2022, https://arxiv.org/abs/2203.05482).

  average.py OUT.pt [--content X] WEIGHT:IN.pt WEIGHT:IN.pt …

A head that an earlier checkpoint lacks is that of the last one.

--content X adds X to the score of a content's first word: below zero fewer contents are found and more of them are right.
"""
import sys

import torch

from model import Encoder, Net
from prepare import TAGS


def filled(state, other):
    """A checkpoint of an earlier network with the heads and pointers that it has not got taken from another."""
    net = Net(Encoder())
    net.load_state_dict(other)
    return net.take(state).state_dict()


out, *rest = sys.argv[1:]
content = 0.0
if rest[0] == "--content":
    content, rest = float(rest[1]), rest[2:]
parts = [(float(w), torch.load(path)) for w, path in (part.split(":", 1) for part in rest)]
parts = [(w, filled(state, parts[-1][1])) for w, state in parts]
total = sum(w for w, _ in parts)
mean = {k: sum(w / total * state[k] for w, state in parts) if v.is_floating_point() else v for k, v in parts[0][1].items()}
mean["tag.bias"][TAGS.index("B-content")] += content
torch.save(mean, out)

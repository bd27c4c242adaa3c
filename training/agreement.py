"""Writes the tags that a trained net gives in full precision, for the test that holds the shipped int8 model to them.

  agreement.py VOCAB CHECKPOINT.pt PASSAGES.txt OUT.txt

PASSAGES holds passages with `---` lines between them; each is read as one window, its lines being its paragraphs, and
tagged by Viterbi over the whole window. OUT gets one line a passage: the tags of its words, 0 to 6, with spaces between.
The words are those of wordpiece.words.
"""
import sys

import torch

from decode import run, viterbi
from model import Encoder, Net
from wordpiece import WordPiece, features, paragraphs, vocabulary, words

WINDOW = 512


def load(path):
    state = torch.load(path)
    net = Net(Encoder(1 + max(int(k.split(".")[2]) for k in state if k.startswith("encoder.layers."))))
    net.load_state_dict(state)
    return net.eval()


def tags(net, wordpiece, text):
    places = words(text)
    document = {"pieces": [wordpiece.pieces(text[s:e]) for s, e in places],
                "features": features(text, places, paragraphs(text))}
    ran = run(net, document, WINDOW, 0)
    assert len(ran) == 1, "a passage must fit one window"
    return viterbi(ran[0][2], net.chain.moves().detach().numpy())


if __name__ == "__main__":
    vocab, checkpoint, passages, out = sys.argv[1:]
    net, wordpiece = load(checkpoint), WordPiece(vocabulary(vocab))
    with open(passages, encoding="utf8") as held:
        texts = held.read().strip().split("\n---\n")
    lines = [" ".join(map(str, tags(net, wordpiece, text))) for text in texts]
    with open(out, "w", encoding="utf8") as written:
        written.write("\n".join(lines) + "\n")
    print(len(lines), "passages", sum(len(line.split()) for line in lines), "words")

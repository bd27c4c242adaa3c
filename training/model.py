"""The reader's network: a BERT encoder, tag heads for attributions and for names with a chain over words each, a head for
nouns that mean somebody, and pointers (content to cue, cue to source, content to source, mention to earlier mention).

The encoder starts from all-MiniLM-L6-v2 (or any BERT of that shape) read out of an ONNX file; token types carry the word
features of wordpiece.features. Tags: Lample et al. 2016 (https://aclanthology.org/N16-1030); pointers: Dozat and Manning
2017 (https://arxiv.org/abs/1611.01734), with a learnt bias for the distance.
"""
import math

import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

TAGS, NAMES, NOUNS, TYPES, HEADS = 7, 19, 4, 12, 12  # of attributions, names, nouns; features of a word; attention heads
POINTERS, WIDTH, REACH = 4, 64, 96  # content->cue, cue->source, content->source, mention->antecedent; reach of the distance bias in pieces


class Drop:
    """Dropout from one pool of random masks: drawing fresh bits takes a tenth of a step on a CPU."""

    pool = None

    @classmethod
    def __call__(cls, h, rate):
        if not rate:
            return h
        if cls.pool is None:
            cls.pool = ((torch.rand(1 << 24) > rate) / (1 - rate)).bfloat16()
        at = int(torch.randint(0, cls.pool.numel() - h.numel(), ()))
        return h * cls.pool[at: at + h.numel()].view(h.shape)


dropout = Drop()


class Layer(nn.Module):
    def __init__(self, d=384, wide=1536):
        super().__init__()
        self.qkv, self.out = nn.Linear(d, 3 * d), nn.Linear(d, d)
        self.up, self.down = nn.Linear(d, wide), nn.Linear(wide, d)
        self.norm1, self.norm2 = nn.LayerNorm(d, eps=1e-12), nn.LayerNorm(d, eps=1e-12)

    def forward(self, h, drop):
        b, n, d = h.shape
        q, k, v = self.qkv(h).view(b, n, 3, HEADS, d // HEADS).permute(2, 0, 3, 1, 4)
        a = torch.softmax(q @ k.transpose(-1, -2) * (1 / math.sqrt(d // HEADS)), -1)
        h = self.norm1(h + dropout(self.out((a @ v).transpose(1, 2).reshape(b, n, d)), drop))
        return self.norm2(h + dropout(self.down(F.gelu(self.up(h))), drop))


class Encoder(nn.Module):
    def __init__(self, layers=6, d=384):
        super().__init__()
        self.word, self.place, self.kind = nn.Embedding(30522, d), nn.Embedding(512, d), nn.Embedding(TYPES, d)
        self.norm = nn.LayerNorm(d, eps=1e-12)
        self.layers = nn.ModuleList(Layer(d) for _ in range(layers))

    def forward(self, ids, types, drop):
        h = self.word(ids) + self.place.weight[: ids.shape[1]] + self.kind(types)
        h = dropout(self.norm(h), drop)
        for layer in self.layers:
            h = layer(h, drop)
        return h

    @staticmethod
    def from_onnx(path):
        """Weights of an exported BERT: named initializers, and the unnamed MatMul weights in node order."""
        graph = onnx.load(path).graph
        held = {t.name: torch.tensor(numpy_helper.to_array(t)) for t in graph.initializer}
        name = lambda s: next(v for k, v in held.items() if k.endswith(s))
        mats = [held[n.input[1]] for n in graph.node if n.op_type == "MatMul" and n.input[1] in held]
        layers = len(mats) // 6
        e = Encoder(layers)
        e.word.weight.data, e.place.weight.data = name("word_embeddings.weight"), name("position_embeddings.weight")
        types = name("token_type_embeddings.weight")
        e.kind.weight.data[:] = types[0]
        e.norm.weight.data, e.norm.bias.data = name("embeddings.LayerNorm.weight"), name("embeddings.LayerNorm.bias")
        for i, l in enumerate(e.layers):
            at = lambda s: name(f"layer.{i}.{s}")
            q, k, v, o, up, down = mats[6 * i: 6 * i + 6]
            l.qkv.weight.data = torch.cat([q.T, k.T, v.T])
            l.qkv.bias.data = torch.cat([at(f"attention.self.{x}.bias") for x in ("query", "key", "value")])
            l.out.weight.data, l.out.bias.data = o.T.contiguous(), at("attention.output.dense.bias")
            l.up.weight.data, l.up.bias.data = up.T.contiguous(), at("intermediate.dense.bias")
            l.down.weight.data, l.down.bias.data = down.T.contiguous(), at("output.dense.bias")
            l.norm1.weight.data, l.norm1.bias.data = at("attention.output.LayerNorm.weight"), at("attention.output.LayerNorm.bias")
            l.norm2.weight.data, l.norm2.bias.data = at("output.LayerNorm.weight"), at("output.LayerNorm.bias")
        return e


class Chain(nn.Module):
    """A linear-chain conditional random field over word tags."""

    def __init__(self, tags):
        super().__init__()
        self.step = nn.Parameter(torch.zeros(tags, tags))
        legal = torch.zeros(tags, tags)
        for to in range(2, tags, 2):  # an I follows its own B or I
            for frm in range(tags):
                if frm not in (to, to - 1):
                    legal[frm, to] = -1e4
        self.register_buffer("legal", legal)

    def moves(self):
        return self.step + self.legal

    def loss(self, scores, tags, mask):
        """Negative log likelihood a word; scores [b, w, tags], tags [b, w], mask [b, w] of real words (a prefix; none of a
        document that has no such tags)."""
        moves = self.moves()
        gold = (scores.gather(2, tags[:, :, None])[:, :, 0] * mask).sum(1)
        gold = gold + ((moves[tags[:, :-1], tags[:, 1:]]) * mask[:, 1:]).sum(1)
        alpha = scores[:, 0]
        for t in range(1, scores.shape[1]):
            new = torch.logsumexp(alpha[:, :, None] + moves, 1) + scores[:, t]
            alpha = torch.where(mask[:, t, None] > 0, new, alpha)
        return ((torch.logsumexp(alpha, 1) - gold) * mask[:, 0]).sum() / mask.sum().clamp(min=1)


class Net(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        d = encoder.norm.weight.shape[0]
        self.tag, self.chain = nn.Linear(d, TAGS), Chain(TAGS)
        self.name, self.names = nn.Linear(d, NAMES), Chain(NAMES)
        self.noun = nn.Linear(d, NOUNS)
        self.point = nn.Linear(d, 2 * POINTERS * WIDTH)
        self.reach = nn.Parameter(torch.zeros(POINTERS, 2 * REACH + 1))

    def forward(self, ids, types, drop=0.0):
        """Scores of tags [b, n, 7], names [b, n, 19] and nouns [b, n, 4], and pointer log-probabilities [b, 4, n, n] (the last
        axis sums to one; piece 0 is 'none')."""
        h = self.encoder(ids, types, drop)
        b, n, _ = h.shape
        p = self.point(h).view(b, n, 2 * POINTERS, WIDTH).permute(0, 2, 1, 3)
        scores = (p[:, :POINTERS] @ p[:, POINTERS:].transpose(-1, -2)).float() / math.sqrt(WIDTH)
        place = torch.arange(n)
        apart = (place[None, :] - place[:, None]).clamp(-REACH, REACH) + REACH
        bias = self.reach[:, apart]
        bias = torch.cat([torch.zeros(POINTERS, n, 1), bias[:, :, 1:]], 2)
        return self.tag(h).float(), self.name(h).float(), self.noun(h).float(), torch.log_softmax(scores + bias, -1)

    def take(self, state):
        """Weights of a checkpoint; heads and pointers that it has not got stay as they are."""
        own = self.state_dict()
        for key, value in state.items():
            if key.startswith("point.") and value.shape[0] < own[key].shape[0]:  # from-vectors first, then to-vectors
                old, new = value.shape[0] // 2, own[key].shape[0] // 2
                own[key][:old], own[key][new:new + old] = value[:old], value[old:]
            elif key == "reach":
                own[key][: value.shape[0]] = value
            elif key in own:
                own[key].copy_(value)
        return self

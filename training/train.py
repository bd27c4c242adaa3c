"""Trains the reader.

  train.py --base BASE.onnx --train TRAIN.pkl --dev DEV.pkl --out DIR [--epochs 8] [--batch 16] [--window 160]
           [--seed 1] [--freeze] [--shapes SHAPES.pkl] [--start CHECKPOINT.pt]
           [--more NEWSWIRE.pkl,STANDINS.pkl GUM.pkl …] [--held NEWSWIRE-DEV.pkl GUM-DEV.pkl]

`--more` adds documents with names, nouns and mentions; each argument gives one document set an epoch, a list of files
with commas being versions of one set, of which every document is taken in one version at random.
"""
import argparse
import os
import pickle
import random
import time

import numpy as np
import torch
from torch.nn import functional as F

from decode import mention_summary, predict, summary
from model import POINTERS, Encoder, Net
from wordpiece import CLS, MASK, SEP

CURLY = {1523: 1000, 1524: 1000, 1521: 1005, 1520: 1005}  # “ ” ’ ‘ to their straight forms


def windows(document, size, offset):
    """Word ranges of at most `size` pieces, the first one cut short at `offset` pieces."""
    out, start, n, limit = [], 0, 0, offset
    for w, p in enumerate(document["pieces"]):
        if n and n + len(p) > limit:
            out.append((start, w))
            start, n, limit = w, 0, size
        n += len(p)
    out.append((start, len(document["pieces"])))
    return [(a, b) for a, b in out if b > a]


def flatten(document):
    """Arrays over the words of a document that a window is cut from."""
    if "at" in document:
        return
    n = len(document["words"])
    document["cue_of"], document["content_of"] = [[] for _ in range(n)], [[] for _ in range(n)]
    for k, link in enumerate(document["links"]):
        for w in link["cue"]:
            document["cue_of"][w].append(k)
        for w in link["content"]:
            document["content_of"][w].append(k)
    document["at"] = True


def batch(cuts, rng, noise):
    """Tensors for a list of (document, first word, end word)."""
    b = len(cuts)
    longest = max(sum(len(p) for p in d["pieces"][s:e]) for d, s, e in cuts) + 2
    most = max(e - s for _, s, e in cuts)
    named, nouned = np.zeros((b, most), np.int64), np.zeros((b, most), np.int64)
    has = np.array([[d[k] is not None for k in ("tags", "names", "nouns")] for d, _, _ in cuts], np.float32)
    ids, types = np.zeros((b, longest), np.int64), np.zeros((b, longest), np.int64)
    tags, first, mask = np.zeros((b, most), np.int64), np.zeros((b, most), np.int64), np.zeros((b, most), np.float32)
    want = np.zeros((b, POINTERS, longest, longest), bool)
    for i, (d, s, e) in enumerate(cuts):
        straight = noise and rng.random() < 0.3
        at, owner = 1, []
        ids[i, 0] = CLS
        place = []
        for w in range(s, e):
            first[i, w - s] = at
            p = d["pieces"][w]
            hidden = noise and rng.random() < noise
            for id in p:
                ids[i, at] = MASK if hidden else CURLY.get(id, id) if straight else id
                types[i, at] = d["features"][w]
                owner.append(w)
                at += 1
            place.append((at - len(p), at))
        ids[i, at] = SEP
        mask[i, : e - s] = 1
        for k, into in (("tags", tags), ("names", named), ("nouns", nouned)):
            if d[k] is not None:
                into[i, : e - s] = d[k][s:e]
        point_back(want[i, 3], d["mentions"] or [], s, e, place)
        flatten(d)
        seen = set(k for w in range(s, e) for k in d["cue_of"][w] + d["content_of"][w])
        for k in seen:
            link = d["links"][k]
            inside = {r: [place[w - s] for w in link[r] if s <= w < e] for r in ("source", "cue", "content")}
            for pointer, (frm, to) in enumerate((("content", "cue"), ("cue", "source"), ("content", "source"))):
                if inside[frm] and not link[to]:
                    for x, y in inside[frm]:
                        want[i, pointer, x:y, 0] = True
                for x, y in inside[frm]:
                    for u, v in inside[to]:
                        want[i, pointer, x:y, u:v] = True
    return [torch.from_numpy(x) for x in (ids, types, tags, named, nouned, has, first, mask, want)]


def point_back(want, mentions, s, e, place):
    """Every mention inside the window points at the earlier ones of its cluster, or nowhere."""
    seen = {}
    for words, cluster in mentions:
        if s <= words[0] and words[-1] < e:
            earlier = seen.setdefault(cluster, [])
            a, z = place[words[0] - s][0], place[words[-1] - s][1]
            for x, y in earlier or [(0, 1)]:
                want[a:z, x:y] = True
            earlier.append((a, z))


def link_loss(links, want, which):
    """Minus log of the probability that lies on any right piece, mean over the pieces that have one, averaged over `which` pointers."""
    total = 0
    for p in which:
        rows = want[:, p].any(-1)
        if rows.any():
            got = links[:, p][rows].masked_fill(~want[:, p][rows], -1e4)
            total = total - torch.logsumexp(got, -1).mean()
    return total / len(which)


def main():
    a = argparse.ArgumentParser()
    for flag in ("base", "train", "dev", "out"):
        a.add_argument("--" + flag, required=True)
    a.add_argument("--epochs", type=float, default=8)
    a.add_argument("--batch", type=int, default=16)
    a.add_argument("--window", type=int, default=160)
    a.add_argument("--rate", type=float, default=2e-4)
    a.add_argument("--drop", type=float, default=0.1)
    a.add_argument("--noise", type=float, default=0.05)
    a.add_argument("--link", type=float, default=0.3)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--freeze", action="store_true", help="leave the word embeddings as they are")
    a.add_argument("--shapes", help="the same articles with shapes.py's changes, taken instead of the plain ones two times in five")
    a.add_argument("--start", help="a checkpoint to go on from")
    a.add_argument("--more", nargs="*", default=[])
    a.add_argument("--held", nargs="*", default=[])
    a.add_argument("--limit", type=int, default=0)
    a = a.parse_args()
    torch.set_num_threads(1)  # and OMP_NUM_THREADS=1 outside: the backward pass has a thread of its own
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    os.makedirs(a.out, exist_ok=True)
    documents, dev = pickle.load(open(a.train, "rb")), pickle.load(open(a.dev, "rb"))
    shaped = pickle.load(open(a.shapes, "rb")) if a.shapes else documents
    more = [[pickle.load(open(p, "rb")) for p in versions.split(",")] for versions in a.more]
    held_out = [pickle.load(open(p, "rb")) for p in a.held]
    net = Net(Encoder.from_onnx(a.base))
    if a.start:
        net.take(torch.load(a.start))
    net.fast = True  # dev is read in bfloat16, too
    net.encoder.word.weight.requires_grad_(not a.freeze)
    groups = {"heads": [], "encoder": [], "plain": []}
    for name, p in net.named_parameters():
        if not p.requires_grad:
            continue
        kind = "heads" if not name.startswith("encoder") or "kind" in name else "plain" if p.dim() == 1 else "encoder"
        groups[kind].append(p)
    optimizer = torch.optim.AdamW([
        {"params": groups["heads"], "scale": 5, "weight_decay": 0.0},
        {"params": groups["encoder"], "scale": 1, "weight_decay": 0.01},
        {"params": groups["plain"], "scale": 1, "weight_decay": 0.0}], lr=a.rate, betas=(0.9, 0.98))
    per_epoch = sum(sum(len(p) for p in d["pieces"]) for d in documents + [d for m in more for d in m[0]]) / (a.window * a.batch) * 1.06
    steps, step = int(per_epoch * a.epochs), 0
    mean = {k: v.clone() for k, v in net.state_dict().items()}
    started, seen = time.time(), 0
    while step < steps:
        chosen = [s if rng.random() < 0.4 else d for d, s in zip(documents, shaped)]
        chosen += [rng.choice(versions) for m in more for versions in zip(*m)]
        cuts = [(d, s, e) for d in chosen for s, e in windows(d, a.window - 2, rng.randint(20, a.window - 2))]
        cuts.sort(key=lambda c: (min(c[2] - c[1], 60), rng.random()))  # short ones together
        batches = [cuts[i: i + a.batch] for i in range(0, len(cuts), a.batch)]
        rng.shuffle(batches)
        for cut in batches:
            if step >= steps:
                break
            net.train()
            rate = a.rate * min((step + 1) / (0.06 * steps), max(0.0, (steps - step) / (0.94 * steps)))
            for g in optimizer.param_groups:
                g["lr"] = rate * g["scale"]
            ids, types, tags, named, nouned, has, first, mask, want = batch(cut, rng, a.noise)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                scores, names, nouns, links = net(ids, types, a.drop)
            words = lambda x: x.gather(1, first[:, :, None].expand(-1, -1, x.shape[2]))
            share = has.mean(0)
            tag_loss, pointing = net.chain.loss(words(scores), tags, mask * has[:, :1]), link_loss(links, want, (0, 1, 2))
            loss = share[0] * (tag_loss + a.link * pointing)
            name_loss = noun_loss = back = torch.zeros(())
            if share[1]:
                name_loss = net.names.loss(words(names), named, mask * has[:, 1:2])
            if share[2]:
                some = (mask * has[:, 2:]) > 0
                noun_loss = F.cross_entropy(words(nouns)[some], nouned[some])
            if want[:, 3].any():
                back = link_loss(links, want, (3,))
            loss = loss + share[1] * name_loss + share[2] * noun_loss + 0.15 * back
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for p in net.parameters() if p.requires_grad], 1.0)
            optimizer.step()
            step += 1
            seen += ids.numel()
            if step % 5 == 0:
                keep = min(0.99, (step + 1) / (step + 50))
                with torch.no_grad():
                    for k, v in net.named_parameters():
                        if v.requires_grad:
                            mean[k].lerp_(v, 1 - keep)
            if step % 50 == 0:
                print(f"step {step}/{steps} tag {tag_loss.item():.3f} link {float(pointing):.3f} name {float(name_loss):.3f} noun {float(noun_loss):.3f} back {float(back):.3f} {seen / (time.time() - started):.0f} pieces/s", flush=True)
            if a.limit and step >= a.limit:
                return
        held = {k: v.clone() for k, v in net.state_dict().items()}
        net.load_state_dict(mean)
        net.eval()
        torch.save(mean, a.out + "/last.pt")
        print(f"epoch {step / per_epoch:.1f} minutes {(time.time() - started) / 60:.1f} {summary(dev, predict(net, dev, a.window, a.window // 4))} {' '.join(mention_summary(net, h, a.window, a.window // 4) for h in held_out)}", flush=True)
        net.load_state_dict(held)


if __name__ == "__main__":
    main()

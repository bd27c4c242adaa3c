"""Reads documents with a trained net: overlapping windows, Viterbi, pointers, statements.

For scores while training. The Java reader decides more: it decodes paragraph by paragraph, takes no source from another
paragraph, and has rules.
"""
import collections
import importlib.util
import os

import numpy as np
import torch

from wordpiece import CLS, SEP

SOURCE, CUE, CONTENT = range(3)


def windows(lengths, size, overlap):
    """Word ranges of at most `size` pieces that overlap by about `overlap` pieces and cover every word."""
    out, start = [], 0
    while True:
        n, end = 0, start
        while end < len(lengths) and (n + lengths[end] <= size or end == start):
            n += lengths[end]
            end += 1
        out.append((start, end))
        if end >= len(lengths):
            return out
        back, start = 0, end
        while start > out[-1][0] + 1 and back + lengths[start - 1] <= overlap:
            start -= 1
            back += lengths[start]


def run(net, document, size, overlap):
    """For each window: (first word, end word, tag scores [words, 7], pointers [4, words, words + 1], names [words, 19], nouns [words, 4])."""
    lengths = [min(len(p), size - 2) for p in document["pieces"]]
    out = []
    for s, e in windows(lengths, size - 2, overlap):
        ids, types, first, last = [CLS], [0], [], []
        for w in range(s, e):
            first.append(len(ids))
            ids += document["pieces"][w][: size - 2]
            types += [document["features"][w]] * (len(ids) - len(types))
            last.append(len(ids))
        ids.append(SEP)
        types.append(0)
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16, enabled=getattr(net, "fast", False)):
            tags, names, nouns, links = net(torch.tensor([ids]), torch.tensor([types]))
        out.append((s, e, tags[0].numpy()[first], word_links(links[0].numpy(), first, last), names[0].numpy()[first], nouns[0].numpy()[first]))
    return out


def word_links(links, first, last):
    """Pointers between words: the first piece of a word points, all pieces of a word are pointed at; column 0 is 'none'."""
    p = np.exp(links[:, first])
    sums = np.concatenate([np.zeros_like(p[:, :, :1]), np.cumsum(p, -1)], -1)
    to = sums[:, :, last] - sums[:, :, first]
    return np.concatenate([p[:, :, :1], to], -1)


def viterbi(scores, moves):
    best, back = scores[0] - 1e4 * np.array([t > 0 and t % 2 == 0 for t in range(len(moves))]), []
    for s in scores[1:]:
        all = best[:, None] + moves
        back.append(all.argmax(0))
        best = all.max(0) + s
    tags = [int(best.argmax())]
    for b in reversed(back):
        tags.append(int(b[tags[-1]]))
    return tags[::-1]


def spans(tags):
    out = []
    for w, t in enumerate(tags):
        if t % 2:
            out.append([(t - 1) // 2, w, w + 1])
        elif t:
            out[-1][2] = w + 1
    return out


def read(net, document, size, overlap):
    ran = run(net, document, size, overlap)
    n = len(document["words"])
    found = spans(viterbi(clearest(ran, n, 2), net.chain.moves().detach().numpy())) if n else []
    return assemble(document, found, ran)


def clearest(ran, n, part):
    """The scores of every word from the window where it stands farthest from an edge."""
    scores, margin = np.zeros((n, ran[0][part].shape[1])), np.full(n, -1)
    for window in ran:
        s, e = window[:2]
        for w in range(s, e):
            m = min(w - s if s else n, e - 1 - w if e < n else n)
            if m > margin[w]:
                margin[w], scores[w] = m, window[part][w - s]
    return scores


def pointing(ran, pointer, frm, to):
    """Probability that the words of span `frm` point into span `to` (None: nowhere), from the window that holds both best."""
    low, high = (min(frm[1], to[1]), max(frm[2], to[2])) if to else frm[1:]
    best, held = 0, None
    for s, e, _, links, *_ in ran:
        a, b = max(frm[1], s), min(frm[2], e)
        if a >= b or to and (to[1] < s or to[2] > e):
            continue
        m = min(low - s if s else 999, e - high) + 1000 * (low >= s and high <= e) + (b - a)
        if held is None or m > best:
            best, held = m, (s, a, b, links)
    if held is None:
        return 0.0
    s, a, b, links = held
    rows = links[pointer, a - s: b - s]
    mass = rows[:, 0] if to is None else rows[:, 1 + to[1] - s: 1 + to[2] - s].sum(1)
    return float(np.exp(np.log(np.maximum(mass, 1e-6)).mean()))


def assemble(document, found, ran):
    cues, sources = [f for f in found if f[0] == CUE], [f for f in found if f[0] == SOURCE]
    by_cue, alone = collections.defaultdict(list), []
    for content in (f for f in found if f[0] == CONTENT):
        near = [c for c in cues if abs(c[1] - content[1]) < 200]
        scored = [(pointing(ran, 0, content, c), c) for c in near]
        best = max(scored, default=(0, None), key=lambda x: x[0])
        if best[1] is not None and best[0] >= 0.5 * pointing(ran, 0, content, None):
            by_cue[tuple(best[1])].append(content)
        else:
            alone.append([content])
    statements = []
    for cue, contents in [(c, by_cue[tuple(c)]) for c in cues if tuple(c) in by_cue] + [(None, c) for c in alone]:
        scored = []
        for s in sources:
            if abs(s[1] - (cue or contents[0])[1]) < 200:
                direct = np.mean([pointing(ran, 2, c, s) for c in contents])
                scored.append(((pointing(ran, 1, cue, s) + 0.5 * direct if cue else direct), s))
        best = max(scored, default=(0, None), key=lambda x: x[0])
        none = pointing(ran, 1, cue, None) + 0.5 * np.mean([pointing(ran, 2, c, None) for c in contents]) if cue \
            else pointing(ran, 2, contents[0], None)
        source = [best[1]] if best[1] is not None and best[0] > none else []
        statements.append({"source": source, "cue": [cue] if cue else [], "content": contents})
    places = document["words"]
    return [{role: [[places[a][0], places[b - 1][1]] for _, a, b in sorted(spans, key=lambda x: x[1])]
             for role, spans in statement.items()} for statement in statements]


def predict(net, documents, size, overlap):
    return [read(net, d, size, overlap) for d in documents]


def scorer():
    path = os.environ.get("HEARSAY_SCORER", os.path.join(os.path.dirname(__file__), "../../shared/tools/score_attribution.py"))
    spec = importlib.util.spec_from_file_location("score_attribution", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def summary(documents, predictions):
    score, counts = scorer(), collections.Counter()
    for d, p in zip(documents, predictions):
        counts += score.score_doc(d["text"], [a for a in d["attributions"] if a.get("content")], [], p)
    names = {"full": "full", "head": "source_head_on_matched", "words": "content_exact_words", "token": "content_token", "cue": "cue_exact",
             "S": "source_exact_pieces", "Q": "cue_exact_pieces", "C": "content_exact_pieces"}
    return " ".join(f"{k} {100 * score.prf(counts, 'all.' + v)[2]:.1f}" for k, v in names.items())


def mention_summary(net, documents, size, overlap):
    """Names: exact F1 of three types. Nouns: F1 of heads with their type. Pronouns: whether most of the pointer lies in the right cluster."""
    count, right, asked = collections.Counter(), 0, 0
    for d in documents:
        ran, n = run(net, d, size, overlap), len(d["words"])
        if d["names"] is not None:
            got = {tuple(x) for x in spans(viterbi(clearest(ran, n, 4), net.names.moves().detach().numpy())) if x[0] < 3}
            gold = {tuple(x) for x in spans(d["names"]) if x[0] < 3}
            count.update(n_hit=len(got & gold), n_got=len(got), n_gold=len(gold))
        if d["nouns"] is not None:
            got = clearest(ran, n, 5).argmax(1)
            count.update(h_hit=int(((got == d["nouns"]) & (got > 0)).sum()), h_got=int((got > 0).sum()), h_gold=int((d["nouns"] > 0).sum()))
            for words, cluster in d["mentions"]:
                if d["text"][d["words"][words[0]][0]:d["words"][words[0]][1]].lower() in ("he", "she", "his", "her", "him", "they"):
                    earlier = [(m, c) for m, c in d["mentions"] if m[-1] < words[0]]
                    best = max(((pointing(ran, 3, (0, words[0], words[-1] + 1), (0, m[0], m[-1] + 1)), c) for m, c in earlier[-60:]), default=(0, None))
                    if any(c == cluster for _, c in earlier[-60:]):
                        asked += 1
                        right += best[1] == cluster
    f1 = lambda k: 200 * count[k + "_hit"] / max(1, count[k + "_got"] + count[k + "_gold"])
    return f"names {f1('n'):.1f} nouns {f1('h'):.1f} pronouns {100 * right / max(1, asked):.1f} of {asked}"

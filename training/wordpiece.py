"""Uncased WordPiece with places: the same words, pieces and word features that the Java reader computes.

A *word* is what BERT's basic tokenizer cuts (runs of letters and digits, single punctuation marks); a *piece* is what
WordPiece makes of it. Devlin et al. 2019, https://aclanthology.org/N19-1423.
"""
import json
import unicodedata
from functools import lru_cache

CLS, SEP, UNK, MASK = 101, 102, 100, 103
OPENING, CLOSING, STRAIGHT = "“„«", "”»", '"'
STRUCK_OUT = "≠≮≯\u1fef"  # an ASCII mark and an accent in one character: BERT sees the mark


def vocabulary(path):
    """Pieces to ids, from a Hugging Face tokenizer.json or a vocab.txt of one piece a line."""
    if path.endswith(".json"):
        return json.load(open(path, encoding="utf8"))["model"]["vocab"]
    return {line.rstrip("\n"): i for i, line in enumerate(open(path, encoding="utf8"))}


def is_punctuation(c):
    o = ord(c)
    if c in STRUCK_OUT:
        return True
    return 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126 or unicodedata.category(c).startswith("P")


def is_ideograph(o):
    return (0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0x20000 <= o <= 0x2A6DF or 0x2A700 <= o <= 0x2B73F
            or 0x2B740 <= o <= 0x2B81F or 0x2B820 <= o <= 0x2CEAF or 0xF900 <= o <= 0xFAFF or 0x2F800 <= o <= 0x2FA1F)


def is_dropped(c):
    return c in "\0\ufffd" or (c not in "\t\n\r" and unicodedata.category(c) in ("Cc", "Cf", "Cn", "Co", "Cs"))


def words(text):
    """[(start, end)] in code points."""
    out, start = [], None
    for i, c in enumerate(text):
        if is_dropped(c):
            continue
        space = c in " \t\n\r" or unicodedata.category(c) in ("Zs", "Zl", "Zp")
        alone = not space and (is_punctuation(c) or is_ideograph(ord(c)))
        if (space or alone) and start is not None:
            out.append((start, last + 1))
            start = None
        if alone:
            out.append((i, i + 1))
        elif not space:
            if start is None:
                if unicodedata.category(c) == "Mn":  # an accent over nothing makes no word
                    continue
                start = i
            last = i
    if start is not None:
        out.append((start, last + 1))
    return out


def normal(word):
    kept = unicodedata.normalize("NFD", "".join(c for c in word if not is_dropped(c)))
    return "".join(c.lower() for c in kept if unicodedata.category(c) != "Mn")


class WordPiece:
    def __init__(self, vocab):
        self.vocab = vocab
        self.pieces = lru_cache(200_000)(self._pieces)

    def _pieces(self, word):
        word, out, start = normal(word), [], 0
        if len(word) > 100:
            return [UNK]
        while start < len(word):
            for end in range(len(word), start, -1):
                id = self.vocab.get(word[start:end] if start == 0 else "##" + word[start:end])
                if id is not None:
                    break
            else:
                return [UNK]
            out.append(id)
            start = end
        return out or [UNK]


def in_quotes(text, paragraphs):
    """One flag a character: inside double quotation marks or on one. A mark left open runs to its paragraph's end."""
    flags = bytearray(len(text))
    for begin, stop in paragraphs:
        opened = None
        for i in range(begin, stop):
            c = text[i]
            if c in OPENING or c == STRAIGHT and opened is None:
                opened = i if opened is None else opened
            elif (c in CLOSING or c == STRAIGHT) and opened is not None:
                flags[opened:i + 1] = b"\1" * (i + 1 - opened)
                opened = None
        if opened is not None:
            flags[opened:stop] = b"\1" * (stop - opened)
    return flags


def features(text, spans, paragraphs):
    """One number a word, 0 to 11: case (small, Capital, ALL CAPITALS) + 3 if quoted + 6 if it opens a paragraph."""
    quoted = in_quotes(text, paragraphs)
    opens, out, p = [b for b, _ in paragraphs], [], -1
    for start, end in spans:
        word = text[start:end]
        letters = [c for c in word if c.isalpha()]
        case = 0
        if word[0].isupper() or word[0].istitle():
            case = 2 if len(letters) > 1 and all(c.isupper() for c in letters) else 1
        first = False
        while p + 1 < len(opens) and opens[p + 1] <= start:
            p += 1
            first = True
        out.append(case + 3 * quoted[start] + 6 * first)
    return out


def paragraphs(text):
    """[(start, end)] of the runs between line breaks that hold anything."""
    out, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            out.append((start, start + len(line)))
        start += len(line) + 1
    return out

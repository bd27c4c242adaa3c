"""Newswire articles with repeated names of people replaced by pronouns and titles, so that the text itself tells whom they mean.

  standins.py NEWSWIRE.jsonl OUT.jsonl [--seed 1] [--held N]   all but the last N records, the URL line dropped
  standins.py NEWSWIRE.jsonl OUT.jsonl --plain [--last N]      nothing replaced; only the last N

`President Ann Lee spoke. Lee said no.` becomes `President Ann Lee spoke. She said no.` with the chain [Ann Lee, She]. After
Kocijan et al. 2019, WikiCREM, https://aclanthology.org/D19-1439.
"""
import argparse
import json
import random
import re

TITLES = ("president|prime minister|minister|foreign minister|defence minister|finance minister|governor|mayor|senator|spokesman|"
          "spokeswoman|spokesperson|judge|chief minister|general|professor|bishop|ambassador|chairman|director|secretary|captain|coach|king|queen|prince|"
          "commissioner|leader|lawyer|doctor|chief|inspector|colonel|justice|premier|chancellor|deputy|officer|analyst|activist|author|singer|actor|striker")
ROLE = re.compile(r"(?:(?:[A-Z][\w'-]+|former|the|The|deputy|Deputy|vice|Vice|acting) ){0,3}?\b((?:" + TITLES + r"))\b,? $", re.I)
HONORIFIC = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Sir|Dame|Sheikh|Prof|Sen|Rep|Gov|Gen|Col|Lt|President|Senator|Minister|Prime Minister|Governor|"
                       r"Mayor|Judge|Justice|General|Chief|Captain|Professor|Chief Minister|Justice|Premier|Chancellor|King|Prince|Pope)\.? )+$")
VERB = re.compile(r" (?:\w+ed|\w+s|said|told|was|is|has|had|will|would|could|can|may|also|did|went|came|made|took|spoke|wrote|left|got|gave|"
                  r"became|began|won|lost|met|thinks|then|later|never|still|now|not)\b")
OBJECT = re.compile(r"\b(?:of|to|with|for|by|against|from|about|on|at|told|asked|gave|called|met|accused|urged|over|behind|between|and|like|than|that|"
                    r"made|let|took|sent|after|before|beat|joined|killed|arrested|backed|named|elected) $")
WOMEN = set("maria anna ana mary elizabeth sarah jennifer linda susan karen lisa nancy hillary michelle angela theresa emma olivia sophia aisha fatima "
            "amina zainab khadija priya sunita anita indira sonia lakshmi meena pooja kavita mamata jayalalithaa sushma nirmala aung cristina dilma laura "
            "carmen rosa isabel sofia lucia elena natalia olga tatiana irina svetlana ekaterina anastasia yulia julia victoria jane anne ann alice kate "
            "catherine katherine margaret helen diana rachel rebecca ruth grace joyce ellen graca winnie nkosazana chimamanda ngozi leymah wangari yoko mei "
            "ling xiu hui yuki keiko hiroko sakura min-jung geun-hye jacinda julie christine marine segolene melania ivanka kamala condoleezza janet "
            "sheikh-hasina hasina khaleda benazir malala shirin tawakkol leila layla nadia rania mona salma yasmin dalia samira frida gabriela daniela "
            "paola claudia patricia veronica beatriz mariana camila andrea alejandra adriana rigoberta violeta keiko serena venus naomi simone".split())


def edit(text, groups, at, cut, words):
    """Replaces and moves all spans of all groups behind; a span that holds the place exactly becomes the new words."""
    by = len(words) - cut
    for group in groups:
        for s in group:
            if s[0] >= at + cut:
                s[0] += by
                s[1] += by
            elif s[0] >= at and s[1] <= at + cut:
                s[0], s[1] = at, at + len(words)
    return text[:at] + words + text[at + cut:]


def strip(record):
    """Drops the URL line at the head."""
    match = re.match(r"https?://\S*\s*", record["text"])
    cut = match.end() if match else 0
    record["text"] = record["text"][cut:]
    record["entities"] = [dict(e, start=e["start"] - cut, end=e["end"] - cut) for e in record["entities"] if e["start"] >= cut]
    return record


def replacement(text, start, end, woman, role, rng):
    """(start, end, new words, offset and length of the stand-in) or None where nothing fits."""
    honor = HONORIFIC.search(text[max(0, start - 40):start])
    left = start - len(honor.group()) if honor else start
    before, after = text[max(0, left - 30):left], text[end:end + 25]
    opening = not before.strip() or re.search(r"(?:[.!?]['\"”]?\s+|\n|[“\"])$", before)
    if re.search(r"[A-Z][\w'-]*,? $", before) and not opening or re.match(r"\s(?:and\s)?[A-Z(]", after):
        return None  # something else belongs to the name
    noun = role and rng.random() < 0.25
    if re.match(r"['’]s\b", after):
        words, stop = (f"the {role}'s" if noun else "her" if woman else "his"), end + 2
    elif OBJECT.search(before) and not VERB.match(after):
        words, stop = (f"the {role}" if noun else "her" if woman else "him"), end
    elif VERB.match(after):
        words, stop = (f"the {role}" if noun else "she" if woman else "he"), end
    else:
        return None
    return left, stop, words[0].upper() + words[1:] if opening else words


def stand_in(record, rng):
    text, people = record["text"], {}
    entities = [e for e in record["entities"] if e.get("layer", 0) == 0]
    for e in entities:
        if e["type"] == "Person":
            name = text[e["start"]:e["end"]]
            people.setdefault(name.split()[-1].lower(), []).append(e)
    others = [[e["start"], e["end"]] for e in entities]
    place = {id(e): s for e, s in zip(entities, others)}
    chains = {k: [place[id(e)] for e in v] for k, v in people.items()}
    gone = []
    for key, found in people.items():
        longest = max((text[e["start"]:e["end"]] for e in found), key=len)
        title = next((m.group(1).lower() for e in found for m in [ROLE.search(text[max(0, e["start"] - 50):e["start"]])] if m), None)
        woman = longest.split()[0].lower() in WOMEN or any(re.search(r"\b(?:Ms|Mrs|Miss)\.? $", text[max(0, e["start"] - 6):e["start"]]) for e in found)
        for e, span in list(zip(found, chains[key]))[1:]:
            since = [s for s in others if s is not span and s[1] <= span[0]]
            same = [s for s in chains[key] if s is not span and s[1] <= span[0]]
            if not same or span[0] - max(s[1] for s in same) > 450 or rng.random() > 0.45:
                continue
            between = [s for s in since if s[0] > max(x[1] for x in same) and any(s in c for k, c in chains.items() if k != key)]
            if len(between) > 1:
                continue
            made = replacement(record["text"], span[0], span[1], woman, title, rng)
            if made:
                left, stop, words = made
                span[0], span[1] = left, stop
                record["text"] = edit(record["text"], [others], left, stop - left, words)
                if words.endswith("'s"):
                    span[1] -= 2
                gone.append(span)
    record["entities"] = [dict(e, start=place[id(e)][0], end=place[id(e)][1]) for e in entities if not any(place[id(e)] is g for g in gone)]
    record["chains"] = []
    for key, chain in chains.items():
        heads = []
        for s in chain:
            words = record["text"][s[0]:s[1]]
            cut = len(words) - len(words.split()[-1]) if any(s is g for g in gone) else 0  # the noun without its article
            heads.append([s[0] + cut, s[1]])
        if len(heads) > 1:
            record["chains"].append(heads)
    return record


def main():
    a = argparse.ArgumentParser()
    a.add_argument("newswire")
    a.add_argument("out")
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--held", type=int, default=0)
    a.add_argument("--last", type=int, default=0)
    a.add_argument("--plain", action="store_true")
    a = a.parse_args()
    rng = random.Random(a.seed)
    records = [strip(json.loads(line)) for line in open(a.newswire, encoding="utf8")]
    records = records[len(records) - a.last:] if a.last else records[:len(records) - a.held]
    with open(a.out, "w", encoding="utf8") as out:
        for record in records:
            out.write(json.dumps(record if a.plain else stand_in(record, rng), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()

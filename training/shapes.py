"""Adds shapes of news that PolNeAR has few of, by changing its articles; every change keeps the marks in place.

  shapes.py TRAIN.jsonl OUT.jsonl

- a carrier behind an attribution: `…, the mayor said, TASS reported.` (the mayor stays the source, the carrier is unmarked)
- a headline with the speaker before or behind a colon, or without its final period
- a dateline before the first paragraph
- a dash between a quotation and its speaker, as press releases have it
- straight quotation marks for curly ones
- quotations re-opened in a new paragraph
- a hope or belief handed on by the speaker (`Moscow hopes that …, the envoy said`), all of it content
- other verbs than `said`
"""
import json
import random
import re
import sys

CARRIERS = ["TASS", "Reuters", "AFP", "Xinhua", "Interfax", "Sputnik", "the Associated Press", "Anadolu", "dpa", "Kyodo",
            "state television", "local media", "the BBC", "Al Jazeera", "state news agency SANA", "RIA Novosti", "Bloomberg"]
OUTLETS = ["APA", "Trend", "the Daily Star", "Haaretz", "Newsweek", "UNIAN", "Tolo News", "the Guardian", "Dawn", "Ahram Online"]
GOVERNMENTS = ["Moscow", "Ankara", "The Kremlin", "Paris", "The government", "Tehran", "Nairobi", "The opposition",
               "The Russian side", "Berlin", "The ministry", "The company", "Beijing", "Kyiv", "Washington", "The bank"]
VERBS = ["went on", "pointed out", "stressed", "underlined", "noted", "underscored", "went on to say", "explained", "emphasized",
         "recalled", "reiterated", "elaborated", "remarked", "told reporters", "said on Tuesday", "continued", "stated"]
PLACES = ["MOSCOW", "BEIRUT", "GENEVA", "ANKARA", "Paris", "KABUL", "BRUSSELS", "LONDON", "Baku", "NAIROBI", "Jakarta"]


def carrier(rng):
    c, o = rng.choice(CARRIERS), rng.choice(OUTLETS)
    return rng.choice([f", {c} reported", f", {c} reports", f", according to {c}", f", {o} reports quoting {c}",
                       f", {o} reported, citing {c}", f", {c} said", f", reports {o}", f", {o} reports with reference to {c}",
                       f", {c} news agency reported", f", {o} reports, referring to {c}"])


def spans(attributions):
    for a in attributions:
        for role in ("source", "cue", "content"):
            for s in a.get(role) or []:
                yield s


def edit(record, at, cut, words):
    """Replaces `cut` characters at `at` by `words`; spans behind move along, spans that hold the place grow or shrink."""
    record["text"] = record["text"][:at] + words + record["text"][at + cut:]
    by = len(words) - cut
    for s in spans(record["attributions"]):
        if s[0] >= at + cut:
            s[0] += by
            s[1] += by
        elif s[1] >= at + cut and s[0] <= at and not (s[1] == at and cut == 0):
            s[1] += by


def ends(a):
    last = max((s[1] for r in ("source", "cue") for s in a.get(r) or []), default=0)
    return last if last > max((s[1] for s in a["content"]), default=0) else None


def add_carriers(record, rng, share):
    for a in sorted(record["attributions"], key=lambda a: -(ends(a) or 0)):
        at = ends(a)
        if at and a.get("source") and record["text"][at:at + 2] in (".\n", ". ", ".") and rng.random() < share:
            edit(record, at, 0, carrier(rng))


def add_dashes(record, rng, share):
    """`“…,” said Ann Lee, mayor of X.` at a paragraph's end becomes `“….” – Ann Lee, mayor of X`."""
    for a in sorted(record["attributions"], key=lambda a: -(ends(a) or 0)):
        at, text = ends(a), record["text"]
        if not at or len(a["content"]) != 1 or not a.get("source") or not a.get("cue") or rng.random() > share:
            continue
        (cs, ce), (qs, qe), (ss, se) = a["content"][0], a["cue"][0], a["source"][0]
        alone = sum(ss <= s[0] < se for s in spans(record["attributions"])) == 1
        if (alone and ce < qs < qe < ss and se == at and text[at:at + 2] in (".\n", ".") and text[ce - 1] in "”\""
                and text[ce:qs].strip() == "" and qe + 1 == ss and qe - qs < 12 and (cs == 0 or text[cs - 1] == "\n")):
            dash = rng.choice(["–", "—", "-", "--"])
            edit(record, at, 1, "")
            edit(record, qs, qe - qs, dash)
            a["cue"] = [[qs, qs + len(dash)]]
            if text[ce - 2] == ",":
                record["text"] = record["text"][:ce - 2] + "." + record["text"][ce - 1:]


def add_hopes(record, rng, share):
    """`The war will end soon, he said.` becomes `Moscow hopes that the war will end soon, he said.`"""
    for a in sorted(record["attributions"], key=lambda a: -a["content"][0][0]):
        (start, end), text = a["content"][0], record["text"]
        if ends(a) and a.get("source") and re.match(r"(?:The|A|An|It|They|There|This|These) ", text[start:end]) and rng.random() < share:
            words = f"{rng.choice(GOVERNMENTS)} {rng.choice(['hopes', 'expects', 'believes', 'fears', 'thinks', 'is confident'])} "
            words += rng.choice(["that ", "that ", ""])
            edit(record, start, 1, words + text[start].lower())


def change_verbs(record, rng, share):
    for a in sorted(record["attributions"], key=lambda a: -a["content"][0][0]):
        for s, e in a.get("cue") or []:
            if record["text"][s:e] == "said" and rng.random() < share:
                verb = rng.choice(VERBS)
                edit(record, s, e - s, verb)
                if verb == "said on Tuesday":  # the time is not part of the cue
                    a["cue"] = [[s, s + 4]]
                elif verb == "told reporters":
                    a["cue"] = [[s, s + 4]]


def add_dateline(record, rng):
    first = re.search(r"\n+(?=\S)", record["text"])
    if first and not re.match(r"[A-Z]{3,}", record["text"][first.end():]):
        mark = rng.choice([" — ", " - ", "- ", ", March 3 (Reuters) - ", " (AP) — ", ": "])
        edit(record, first.end(), 0, rng.choice(PLACES) + mark)


def change_headline(record, rng):
    """Puts a statement of the article, with its speaker's last name, in the headline's place; or drops its last period."""
    end = record["text"].find("\n")
    if end < 0:
        return
    inside = [a for a in record["attributions"] if any(s[0] < end for s in spans([a]))]
    short = [a for a in record["attributions"] if a.get("source") and len(a["content"]) == 1
             and 25 < a["content"][0][1] - a["content"][0][0] < 90 and a["content"][0][0] > end
             and re.fullmatch(r"(?!He|She|They|It|We|I|You|Some|Many|Others?|Critics|Who)(?:[A-Z][\w’'-]+ ?){1,3}", record["text"][a["source"][0][0]:a["source"][0][1]])]
    if short and rng.random() < 0.6:
        a = rng.choice(short)
        words = re.sub(r"^that\s", "", record["text"][a["content"][0][0]:a["content"][0][1]]).strip(" ,.“”\"")
        words = words[0].upper() + words[1:]
        if rng.random() < 0.5:
            words = " ".join(w if len(w) < 4 else w[0].upper() + w[1:] for w in words.split())
        name = record["text"][a["source"][0][0]:a["source"][0][1]].split()[-1]
        record["attributions"] = [x for x in record["attributions"] if x not in inside]
        before = rng.random() < 0.4
        title = f"{name}: {words}" if before else f"{words}: {name}"
        edit(record, 0, end, title)
        n, w = len(name), len(words)
        made = ([[0, n]], [[n, n + 1]], [[n + 2, n + 2 + w]]) if before else ([[w + 2, w + 2 + n]], [[w, w + 1]], [[0, w]])
        record["attributions"].insert(0, dict(zip(("source", "cue", "content"), made)))
    elif record["text"][end - 1] == "." and not any(s[1] >= end > s[0] for s in spans(record["attributions"])):
        edit(record, end - 1, 1, "")


def reopen(record, rng, share):
    """Breaks a long quotation between sentences into two paragraphs: left open before, opened again behind."""
    for a in sorted(record["attributions"], key=lambda a: -a["content"][0][0]):
        for k, (s, e) in enumerate(a["content"]):
            words = record["text"][s:e]
            cuts = [m.end() for m in re.finditer(r"[a-z]{3}[.!?] (?=[A-Z])", words)]
            if words[:1] != "“" or words[-1:] != "”" or "“" in words[1:] or e - s < 160 or not cuts or rng.random() > share:
                continue
            at = s + rng.choice(cuts)
            if any(s < x[0] < e for x in spans(record["attributions"])):
                continue
            edit(record, at - 1, 1, "\n\n“")
            a["content"][k: k + 1] = [[s, at - 1], [at + 1, e + 2]]
            break


def main():
    train, out = sys.argv[1:3]
    rng = random.Random(7)
    with open(train, encoding="utf8") as lines, open(out, "w", encoding="utf8") as made:
        for line in lines:
            record = json.loads(line)
            record["attributions"] = [a for a in record["attributions"] if a.get("content")]
            add_dashes(record, rng, 0.3)
            add_carriers(record, rng, 0.12)
            add_hopes(record, rng, 0.08)
            change_verbs(record, rng, 0.15)
            if rng.random() < 0.5:
                reopen(record, rng, 0.3)
            if rng.random() < 0.6:
                change_headline(record, rng)
            if rng.random() < 0.3:
                add_dateline(record, rng)
            if rng.random() < 0.3:
                record["text"] = re.sub("[“”]", '"', record["text"])
            made.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()

"""Grouping of events across articles, measured on ECB+ end to end.

Triggers are found by the program, articles grouped by story, mentions by event. Gold are the mentions of the selected
sentences; what the program finds in other sentences is left out, because those were not annotated. A mention of the
program is matched to the gold one that it overlaps most."""
import json
import os
import re
import subprocess
import tempfile

from clusters import conll
from corpus import Corpus, rows

ADDRESS = re.compile(r"^(https?:|www\.)\S*$|^\S+\.(com|org|net|co\.uk|html?)\S*$", re.I)
MONTH = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
DATE = re.compile(
    rf"^\W*((published|posted|updated|last updated|first published|by [\w .]+)\W*)*((mon|tues?|wednes|thurs?|fri|satur|sun)(day)?\W*)?"
    rf"(on\W*)?({MONTH}\W*\d|\d{{1,2}}(st|nd|rd|th)?\W*{MONTH}|\d{{1,4}}\W\d{{1,2}}\W\d{{1,4}})", re.I)


def is_headline(line):
    """An address or a line that begins with a date is none."""
    return not ADDRESS.match(line.strip()) and not DATE.match(line.strip())


def write_articles(corpus, folder):
    """One article a document; answers for each its paragraphs as indices of sentences, the headline first."""
    order = {}
    for name in corpus.names:
        with open(os.path.join(corpus.folder, "docs", name + ".txt"), encoding="utf-8") as file:
            text = file.read()
        sentences = [text[start:end].replace("\n", " ") for start, end, _ in corpus.documents[name]["sents"]]
        head = next((i for i, s in enumerate(sentences[:4]) if is_headline(s)), 0)
        body = [i for i in range(len(sentences)) if i > head]
        order[name] = [head] + body
        page = "---\ntitle: " + json.dumps(sentences[head]) + "\n---\n\n" + "\n\n".join(sentences[i] for i in body)
        with open(os.path.join(folder, name + ".md"), "w", encoding="utf-8") as file:
            file.write(page + "\n")
    return order


def predicted(corpus, program, chosen):
    """The mentions that the program finds in chosen sentences, with their events."""
    with tempfile.TemporaryDirectory() as folder:
        order = write_articles(corpus, folder)
        ran = subprocess.run([program, "suggest", folder, "--all", "--format", "jsonl"], stdout=subprocess.PIPE,
                             encoding="utf-8", check=True)
    for row in map(json.loads, ran.stdout.splitlines()):
        for mention in row["mentions"]:
            name, paragraph = mention["article"], mention["paragraph"]
            if paragraph >= len(order[name]):
                continue
            start, _, number = corpus.documents[name]["sents"][order[name][paragraph]]
            if (name, number) in chosen:
                yield {"doc": name, "start": start + mention["start"], "end": start + mention["end"],
                       "cluster": row["event"]}


def scores(folder, program, errors=0):
    """CoNLL F1 and its parts over all documents, and over those of the parts by name."""
    corpus = Corpus(folder)
    gold = [row for row in rows(os.path.join(folder, "event.jsonl")) if row["sel"]]
    chosen = {(row["doc"], row["sent"]) for row in gold}
    found = list(predicted(corpus, program, chosen))
    result = {}
    for part, names in corpus.parts().items():
        names = set(names)
        meant, said = matched([r for r in gold if r["doc"] in names], [r for r in found if r["doc"] in names])
        result[part] = conll(meant, said)
    return result


def matched(gold, found):
    """Both sides as mention → group, a found mention under the name of the gold one that it overlaps most."""
    of_document = {}
    for row in found:
        of_document.setdefault(row["doc"], []).append(row)
    meant, said, used = {}, {}, set()
    for row in gold:
        key = (row["doc"], row["start"], row["end"])
        if key in meant:
            continue
        meant[key] = row["cluster"]
        best = (0, None)
        for other in of_document.get(row["doc"], []):
            shared = min(row["end"], other["end"]) - max(row["start"], other["start"])
            if id(other) not in used and shared > best[0]:
                best = (shared, other)
        if best[1]:
            used.add(id(best[1]))
            said[key] = best[1]["cluster"]
    for row in found:
        if id(row) not in used:
            said[row["doc"], row["start"], row["end"], "extra"] = row["cluster"]
    return meant, said

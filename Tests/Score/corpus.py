"""Corpora on disk (docs.jsonl, docs/*.txt, gold in further .jsonl files) and what the program says of their texts."""
import json
import os
import re
import resource
import subprocess


def rows(path):
    """The objects of a file with one a line."""
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def is_kept(index):
    """Whether a document is of the fifth that nobody looks at before the end: every fifth by name."""
    return index % 5 == 4


class Corpus:
    """Documents by name. Offsets are code points of the whole file; the program is given what stands behind the front matter."""

    def __init__(self, folder):
        self.folder = folder
        self.documents = {row["doc"]: row for row in rows(os.path.join(folder, "docs.jsonl"))}
        self.names = sorted(self.documents)
        self.texts, self.starts = {}, {}
        for name in self.names:
            with open(os.path.join(folder, "docs", name + ".txt"), encoding="utf-8", newline="") as file:
                whole = file.read()
            front = re.match(r"---\n.*?\n---\n", whole, re.S)
            self.starts[name] = front.end() if front else 0
            self.texts[name] = whole[self.starts[name]:]

    def gold(self, kind):
        """The annotation of a kind ("timex", "person"), by document."""
        found = {name: [] for name in self.names}
        for row in rows(os.path.join(self.folder, kind + ".jsonl")):
            found[row["doc"]].append(row)
        return found

    def annotated(self, program, kind):
        """What the program finds of a kind, by document, within what was annotated; and the processor time it took."""
        lines = []
        for name in self.names:
            line = {"id": name, "text": self.texts[name]}
            if self.documents[name].get("date"):
                line["published"] = self.documents[name]["date"]
            lines.append(json.dumps(line, ensure_ascii=False))
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        ran = subprocess.run([program, "annotate"], input="\n".join(lines) + "\n", stdout=subprocess.PIPE,
                             encoding="utf-8", check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        found = {}
        for answer in map(json.loads, ran.stdout.splitlines()):
            name = answer["id"]
            found[name] = [self.moved(name, span) for span in answer[kind] if self.is_judged(name, span)]
        seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return found, seconds

    def moved(self, name, span):
        start = self.starts[name]
        return dict(span, doc=name, start=span["start"] + start, end=span["end"] + start)

    def is_judged(self, name, span):
        region = self.documents[name].get("region")
        start = self.starts[name]
        return not region or span["end"] + start > region[0] and span["start"] + start < region[1]

    def parts(self):
        """All documents, those that were looked at, and the fifth that was not."""
        known = [name for index, name in enumerate(self.names) if not is_kept(index)]
        kept = [name for index, name in enumerate(self.names) if is_kept(index)]
        return {"all": self.names, "known": known, "kept": kept}


def aligned(gold, found):
    """Pairs of indices of spans that overlap, one to one: equal spans first, then by the greatest overlap."""
    pairs, used = {}, set()
    equal = {}
    for index, span in enumerate(found):
        equal.setdefault((span["start"], span["end"]), []).append(index)
    for number, span in enumerate(gold):
        free = [index for index in equal.get((span["start"], span["end"]), []) if index not in used]
        if free:
            pairs[number] = free[0]
            used.add(free[0])
    for number, span in enumerate(gold):
        if number in pairs:
            continue
        best = (0, None)
        for index, other in enumerate(found):
            shared = min(span["end"], other["end"]) - max(span["start"], other["start"])
            if index not in used and shared > best[0]:
                best = (shared, index)
        if best[1] is not None:
            pairs[number] = best[1]
            used.add(best[1])
    return pairs


def f1(right, found, gold):
    """The harmonic mean of precision and recall, in per cent."""
    return 200 * right / (found + gold) if found + gold else 0.0

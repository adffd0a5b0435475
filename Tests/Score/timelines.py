"""Suggestions against timelines that journalists made of the same story (Timeline17): F1 over days.

For a timeline of k days the k best days of the program are taken within its first and last; a day is suggested only where
the date of the event is one exact day."""
import json
import os
import re
import shutil
import subprocess
import tempfile

from corpus import f1, rows


def days(folder, program):
    """The exact days of the suggestions for a story, the best first."""
    with tempfile.TemporaryDirectory() as library:
        shutil.copytree(os.path.join(folder, "articles"), os.path.join(library, "articles"))
        ran = subprocess.run([program, "suggest", library, "--format", "jsonl"], stdout=subprocess.PIPE,
                             encoding="utf-8", check=True)
    found = []
    for row in map(json.loads, ran.stdout.splitlines()):
        day = re.fullmatch(r"(\d{4}-\d\d-\d\d)[~?%]?", row.get("date") or "")
        if day and day[1] not in found:
            found.append(day[1])
    return found


def scores(folder, program, errors=0):
    """Date F1 of each story, and the mean over all timelines."""
    result, every = {}, []
    for story in sorted(os.listdir(folder)):
        path = os.path.join(folder, story)
        if not os.path.isdir(os.path.join(path, "articles")):
            continue
        found = days(path, program)
        values = []
        for row in rows(os.path.join(path, "timelines.jsonl")):
            gold = row["timeline"]
            ours = [day for day in found if min(gold) <= day <= max(gold)][:len(gold)]
            values.append(f1(len(set(ours) & set(gold)), len(ours), len(gold)))
        every += values
        result[story] = {"date": sum(values) / len(values)}
    result["all"] = {"date": sum(every) / len(every)} if every else {}
    return result

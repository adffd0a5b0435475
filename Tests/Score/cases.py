"""Short texts with the time expressions that are expected in them and the values that count as right."""
import json
import subprocess

from corpus import aligned, f1, rows


def scores(path, program, errors=0):
    """Value F1, and the share of texts of which everything is right."""
    cases = rows(path)
    lines = []
    for number, case in enumerate(cases):
        line = {"id": str(number), "text": case["text"]}
        if case.get("reference"):
            line["published"] = case["reference"][:10]
        if case.get("language"):
            line["language"] = case["language"]
        lines.append(json.dumps(line, ensure_ascii=False))
    ran = subprocess.run([program, "annotate"], input="\n".join(lines) + "\n", stdout=subprocess.PIPE, encoding="utf-8",
                         check=True)
    answers = {answer["id"]: answer["timexes"] for answer in map(json.loads, ran.stdout.splitlines())}
    gold = found = right = whole = 0
    for number, case in enumerate(cases):
        theirs, ours = case["expected"], answers[str(number)]
        pairs = aligned(theirs, ours)
        good = sum(ours[j]["value"] in theirs[i]["values"] + [theirs[i]["timex"]] for i, j in pairs.items())
        gold += len(theirs)
        found += len(ours)
        right += good
        whole += good == len(theirs) == len(ours)
    return {"all": {"value": f1(right, found, gold), "whole": 100 * whole / max(len(cases), 1)}}

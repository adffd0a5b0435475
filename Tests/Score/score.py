#!/usr/bin/env python3
"""Measures the program on annotated texts and prints one table.

  score.py FOLDER [--program PATH] [--only NAME] [--errors N]

FOLDER holds any of the corpora that README.md of the tests names; what is not there is left out. Of each corpus every
fifth document by name is "kept": nobody looks at what is wrong in it."""
import argparse
import os
import sys

import cases
import events
import persons
import timelines
import timexes

ROWS = [
    ("wikiwars", "dates", timexes), ("meantime", "dates", timexes), ("timebank", "dates", timexes),
    ("platinum", "dates", timexes), ("aquaint", "dates", timexes),
    ("wikigold", "persons", persons), ("meantime", "persons", persons), ("conll", "persons", persons),
    ("spanish-meantime", "persons", persons),
    ("spanish-timex/cases.jsonl", "dates, short texts", cases),
    ("ecbplus", "events", events), ("timeline17", "timelines", timelines),
]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--program", default=".build/release/dateline")
    parser.add_argument("--only", default="", help="only the corpora whose name contains this")
    parser.add_argument("--errors", type=int, default=0, help="print so many errors, of documents that are not kept")
    arguments = parser.parse_args()
    if not os.access(arguments.program, os.X_OK):
        sys.exit(arguments.program + ": no such program")
    print("%-28s %-20s %s" % ("corpus", "what", "figures (all / known / kept fifth, or by story)"))
    for name, what, measure in ROWS:
        path = os.path.join(arguments.folder, name)
        if arguments.only in name and is_there(path, measure):
            print("%-28s %-20s %s" % (name, what, words(measure.scores(path, arguments.program, arguments.errors))),
                  flush=True)


def is_there(path, measure):
    """Whether a corpus is there with what the measure needs."""
    needed = {timexes: "timex.jsonl", persons: "person.jsonl", events: "event.jsonl", timelines: "", cases: ""}[measure]
    return os.path.exists(os.path.join(path, needed) if needed else path)


def words(scores):
    """The figures of one row: each measure over the parts."""
    measures = []
    for part in scores.values():
        measures += [measure for measure in part if measure not in measures]
    shown = []
    for measure in measures:
        values = ["%.1f" % part[measure] if measure in part else "-" for part in scores.values()]
        shown.append(measure + " " + " / ".join(values))
    return "   ".join(shown)


if __name__ == "__main__":
    main()

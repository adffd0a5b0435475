"""Time expressions as TempEval-3 measures them: a value counts where the spans overlap."""
from corpus import Corpus, aligned, f1


def by_start(spans):
    return sorted(spans, key=lambda span: (span["start"], span["end"]))


def scores(folder, program, errors=0):
    """Value F1 and strict F1 of all documents, of those that were looked at and of the kept fifth."""
    corpus = Corpus(folder)
    gold = corpus.gold("timex")
    found, _ = corpus.annotated(program, "timexes")
    wrong = []
    result = {}
    for part, names in corpus.parts().items():
        counts = dict(gold=0, found=0, overlap=0, value=0, strict=0)
        for name in names:
            mine, theirs = by_start(found.get(name, [])), by_start(gold[name])
            pairs = aligned(theirs, mine)
            counts["gold"] += len(theirs)
            counts["found"] += len(mine)
            for number, index in pairs.items():
                span, other = theirs[number], mine[index]
                counts["overlap"] += 1
                counts["strict"] += (span["start"], span["end"]) == (other["start"], other["end"])
                counts["value"] += (span.get("value") or "") == (other.get("value") or "")
                if part == "known" and span.get("value") != other.get("value"):
                    wrong.append((name, span.get("text"), span.get("value"), other.get("text"), other.get("value")))
        result[part] = {
            "value": f1(counts["value"], counts["found"], counts["gold"]),
            "strict": f1(counts["strict"], counts["found"], counts["gold"]),
        }
    for error in wrong[:errors]:
        print("\t".join(map(str, error)))
    return result

"""Names of persons: exact spans, titles before them and `'s` behind them aside."""
import re

from corpus import Corpus, aligned, f1
from clusters import conll

TITLES = {
    "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "lord", "lady", "sen", "rep", "gov", "gen", "col", "maj", "capt",
    "lt", "sgt", "rev", "president", "prime", "minister", "senator", "governor", "general", "judge", "justice", "pope",
    "king", "queen", "prince", "princess", "chancellor", "secretary", "spokeswoman", "spokesman", "ceo", "captain",
    "colonel", "professor",
}


def bare(span):
    """A name without titles and possessive, as its offsets."""
    text, start, end = span.get("text") or "", span["start"], span["end"]
    while (word := re.match(r"([A-Za-z]+)\.?\s+(?=\S)", text)) and word[1].lower() in TITLES:
        start += word.end()
        text = text[word.end():]
    return dict(span, start=start, end=end - (2 if re.search("['’]s$", text) else 0))


def scores(folder, program, errors=0):
    """Exact F1, and CoNLL F1 of who is who where that is annotated, for the parts of a corpus."""
    corpus = Corpus(folder)
    gold = {name: [bare(span) for span in spans] for name, spans in corpus.gold("person").items()}
    found, _ = corpus.annotated(program, "people")
    found = {name: [bare(span) for span in spans] for name, spans in found.items()}
    result = {}
    for part, names in corpus.parts().items():
        right = total = mine = 0
        meant, said = {}, {}
        for name in names:
            theirs, ours = gold[name], found.get(name, [])
            right += len({(s["start"], s["end"]) for s in theirs} & {(s["start"], s["end"]) for s in ours})
            total += len(theirs)
            mine += len(ours)
            for number, index in aligned(theirs, ours).items():
                if theirs[number].get("entity"):
                    meant[name, theirs[number]["start"]] = theirs[number]["entity"]
                    said[name, theirs[number]["start"]] = ours[index].get("person") or ours[index]["name"]
        result[part] = {"exact": f1(right, mine, total)}
        if meant:
            result[part]["who"] = conll(meant, said)["CoNLL"]
    if errors:
        show(corpus, gold, found, errors)
    return result


def show(corpus, gold, found, errors):
    """What is missed and what is wrong in documents that may be looked at."""
    for name in corpus.parts()["known"]:
        theirs = {(s["start"], s["end"]): s["text"] for s in gold[name]}
        ours = {(s["start"], s["end"]): s["text"] for s in found.get(name, [])}
        for key in sorted(theirs.keys() ^ ours.keys()):
            if errors == 0:
                return
            errors -= 1
            print(name, "missed" if key in theirs else "wrong", theirs.get(key) or ours.get(key), sep="\t")

"""Texts that grow: each case is a function of a size in bytes that gives the program's arguments, what it reads from
standard input, and the files of a library, which FOLDER stands for in the arguments."""
import json

NEWS = "Head\n\nA mayor resigned on Tuesday.\n"


def repeated(piece, size):
    return piece * (size // len(piece.encode()))


def numbered(piece, size):
    """The piece with 1, 2, 3 … in the place of each {}."""
    return "".join(piece.replace("{}", str(number)) for number in range(size // len(piece)))


def annotated(piece):
    def case(size):
        line = {"id": "a", "text": "A " + repeated(piece, size), "published": "2026-01-27"}
        return ["annotate"], json.dumps(line), {}
    return case


def article(ending, text):
    return lambda size: (["article", "FOLDER/a." + ending], "", {"a." + ending: text(size)})


def page(piece):
    return article("html", lambda size: "<h1>Head</h1><p>Text of it.</p>" + repeated(piece, size))


def markdown(piece):
    return article("md", lambda size: "# Head\n\nText " + repeated(piece, size))


def library(path, text):
    return lambda size: (["check", "FOLDER"], "", {"articles/b.md": NEWS, path: text(size)})


def event(lines):
    return library("events/a.md", lambda size: f"---\ntitle: T\n{lines(size)}---\n")


def asked(piece, command="list"):
    # A system takes no more than 128 KB as one argument.
    return lambda size: ([command, "FOLDER", "--", repeated(piece, size // 8)], "", {"articles/b.md": NEWS})


def decided(size):
    made = '{"id":"d{}","verdict":"rejected","mentions":[{"article":"b","paragraph":1,"quote":"mayor"}]}\n'
    return numbered(made, size // 2) + numbered('{"verdict":"revoked","revokes":"d{}"}\n', size // 5)


IN_ANY_TEXT = {
    "news": "was shot dead by police in Quito on Monday and ", "sentences": "Police killed a man in Quito. ",
    "said": "said Smith ", "quoted": "“It burned,” she said. ", "open quotes": "“ a ", "quotes": '" a ',
    "names": "John Smith, ", "titles": "Mayor of ", "possessives": "Smith's ", "initials": "J. ", "capitals": "Word ",
    "months": "January ", "slashes": "1/", "dashes": "1–", "days": "Monday and ", "weeks": "the first week of ",
    "last": "last ", "ago": "two days ago ", "isos": "2026-01-02 ", "hours": "11:00 ", "numbers": "twenty ",
    "hundreds": "hundred and ", "triggers": "killed ", "marks": "\u0301", "mixed marks": "\u0301\u0316",
    "emoji": "👩‍", "brackets": "(", "stops": ". ", "lines": "a\n", "blanks": " ", "letters": "a", "digits": "7",
    "particles": "de la ", "Spanish months": "enero de ", "Spanish news": "murió el lunes en Quito y ",
}
IN_MARKDOWN = {
    "brackets": "[", "links": "[a](", "pictures": "![", "stars": "**a ", "emphasis": "*a_ ", "code": "` a ``",
    "quotes": "> ", "lists": "- a\n", "dashes": "- ", "references": "[a]: b\n", "bars": "|", "tags": "<a ",
    "comments": "<!--", "ampersands": "&amp;", "addresses": "http://", "paragraphs": "a\n\n", "headings": "# a\n",
}
IN_HTML = {
    "paragraphs": "<p>Words of it.</p>", "open elements": "<div>", "bold": "<b>", "angles": "<", "tags": "<a ",
    "comments": "<!--", "rows": "<tr><td>1", "items": "<ul><li>", "ampersands": "&amp;", "spans": "<span>a</span> ",
    "metas": '<meta property="og:title" content="x">', "times": "<time>1 May 2026</time>",
    "data": '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>',
    "deep data": '<script type="application/ld+json">' + '{"a":[' * 200 + "1" + "]}" * 200 + "</script>",
}
SOURCE = "  - {article: b, paragraph: 1, quote: mayor, claims: [{property: n, value: 7}]}\n"
LONG_QUOTE = '  - {article: b, paragraph: 1, quote: "' + "the dog resigned on a mat and " * 8 + '"}\n'
ITEM = "<item><title>A fire</title><description>It burned on Monday.</description></item>"

CASES = {f"text: {name}": annotated(piece) for name, piece in IN_ANY_TEXT.items()}
CASES |= {f"Markdown: {name}": markdown(piece) for name, piece in IN_MARKDOWN.items()}
CASES |= {f"HTML: {name}": page(piece) for name, piece in IN_HTML.items()}
CASES |= {
    "HTML: attributes": article("html", lambda size: "<p " + numbered('a{}="1" ', size) + ">Text of it.</p>"),
    "XML: attributes": article("xml", lambda size: "<nitf " + numbered('a{}="1" ', size) + "><body/></nitf>"),
    "XML: items": article("xml", lambda size: "<rss><channel>" + repeated(ITEM, size) + "</channel></rss>"),
    "plain text: lines": article("txt", lambda size: "Head\n\n" + repeated("a line of it\n", size)),
    "plain text: words": article("txt", lambda size: "Head\n\n" + repeated("word ", size)),
    "mail: parts": article("eml", lambda size: "Subject: A\nContent-Type: multipart/mixed; boundary=b\n\n"
                           + repeated("--b\nContent-Type: text/plain\n\na text\n", size)),
    "mail: headers": article("eml", lambda size: repeated("Subject: =?utf-8?Q?a?=\n", size) + "\nA text.\n"),
    "rich text": article("rtf", lambda size: "{\\rtf1 " + repeated("{\\b a}\\par ", size) + "}"),
    "event: set of dates": event(lambda size: 'date: "[2026' + repeated(",2026-01-01", size) + ']"\n'),
    "event: digits": event(lambda size: 'date: "Y' + "9" * size + '"\n'),
    "event: keys": event(lambda size: numbered("k{}: 1\n", size)),
    "event: one key": event(lambda size: repeated("k: 1\n", size)),
    "event: sources": event(lambda size: "sources:\n" + repeated(SOURCE, size)),
    "event: long quotes": event(lambda size: "sources:\n" + repeated(LONG_QUOTE, size)),
    "event: claims": event(lambda size: "sources:\n  - article: b\n    paragraph: 1\n    claims:\n"
                           + numbered("      - {property: date, value: Y2{}}\n", size)),
    "event: tags": event(lambda size: "tags: [" + numbered("t{},", size) + "]\n"),
    "people: one name": library("people.yaml", lambda size: numbered("p{}:\n  name: John Smith\n", size)),
    "people: aliases": library(
        "people.yaml", lambda size: "p:\n  name: A\n  aliases: [" + numbered("A{} B,", size) + "]\n"),
    "decisions": library("decisions.jsonl", decided),
    "rows of one id": library(
        "events/t.jsonl", lambda size: repeated('{"id":"x","title":"T","date":"2026-01-01"}\n', size)),
    "rows that are none": library("events/t.jsonl", lambda size: repeated('{"id":\n', size)),
    "query: words": asked("a "), "query: or": asked("a or "), "query: minus": asked("-"), "query: brackets": asked("("),
    "query: people": asked("person:ann "), "query: prefixes": asked("a* "), "query: dates": asked("date:2026 "),
    "query: marks": asked("\u0301\u0316"), "search: words": asked("the ", "search"),
}

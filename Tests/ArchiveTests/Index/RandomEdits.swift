import EventModel

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// Edits of a library as an editor, a script or a synchronised folder might make them.
struct RandomEdits {
    private static let articles = [
        "articles/courier.md", "articles/gazette.md", "articles/deep/courier.md", "articles/new.txt",
    ]
    private static let events = ["events/closing.md", "events/inspection.md", "events/plan.md", "events/fresh.md"]
    private static let tables = ["events/table.jsonl", "events/other.jsonl"]

    private var random: any RandomNumberGenerator

    init(_ random: some RandomNumberGenerator) { self.random = random }

    /// A path and its new text; nil where the file goes.
    mutating func next() -> (path: String, text: String?) {
        switch below(10) {
        case 0:
            ("library.yaml", pick([BridgeStory.library, "title: Another\nzone: America/Chicago\n", "zone: [", nil]))
        case 1: ("people.yaml", pick([BridgeStory.people, people(), people(), nil]))
        case 2, 3, 4: (pick(Self.articles), pick([article(), article(), article(), nil]))
        case 5: ("articles/courier.yaml", pick(["published: 2024-03-0\(1 + below(9))\n", nil]))
        case 6, 7: (pick(Self.events), pick([event(), event(), BridgeStory.closing, "no front matter", nil]))
        default: (pick(Self.tables), pick([table(), table(), BridgeStory.table, nil]))
        }
    }

    private mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }
    private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    private mutating func people() -> String {
        "ana-good: {name: \"\(pick(["Ana Good", "Ana Better"]))\", weakAliases: [\(pick(["Good", "Bridge"]))]}\n"
            + pick(["", "rob-dee: {name: Rob Dee, aliases: [Two, 1]}\n"])
    }

    private mutating func article() -> String {
        let origin = pick(["", "derivedFrom: gazette\n", "derivedFrom: courier\n"])
        let paragraphs = (0...below(3)).map { _ in
            pick(["The bridge was closed since Monday.", "Only one girder, said Ana Good.", "It is good.", "Über Kiel"])
        }
        return
            "---\ntitle: \(pick(["Bridge", "Detours"]))\npublisher: \(pick(["Evening Gazette", "X"]))\n\(origin)---\n"
            + paragraphs.joined(separator: "\n\n")
    }

    private mutating func date() -> String {
        pick([
            "2024-03-04", "2024-03", "2024-03-04~", "1961", "2024-XX-04", "[2024-03-04,2024-03-06]", "../2024", "XXXX",
        ])
    }

    private mutating func event() -> String {
        """
        ---
        title: \(pick(["The bridge is shut", "Detours end", "Rumour"]))
        date: "\(date())"
        \(pick(["time: \"11:00\"", "place: Harbour, Kiel", "zone: Europe/Kyiv"]))
        tags: [\(pick(["bridge", "trade", "bridge, traffic"]))]
        people: [{person: \(pick(["ana-good", "rob-dee", "nobody"])), role: \(pick(["mayor", "engineer"]))}]
        sources:
          - {article: \(pick(["courier", "deep/courier"])), paragraph: \(below(4)), quote: only one, claims: [{property: who, value: \(pick(["Two", "Rob Dee", "1"]))}]}
          - {article: gazette, paragraph: 1, claims: [{property: who, value: \(pick(["Good", "Dee", "1"]))}]}
        ---
        \(pick(["", "Notes on detours."]))
        """
    }

    private mutating func table() -> String {
        (0..<below(6)).map { _ in
            let id = pick(["plan", "march", "closing", "rumour", "x", "y"])
            return
                "{\"id\":\"\(id)\",\"title\":\"\(pick(["A", "B", "Bridge"]))\",\"date\":\"\(date())\",\"time\":\"0\(below(9)):00\"}"
        }.joined(separator: "\n")
    }
}

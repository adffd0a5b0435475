import EventModel
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// A library of our own for checks: a ferry runs aground. It is in order; each test puts one thing wrong.
enum FerryStory {
    static let files: [String: String] = [
        "library.yaml": "title: The Ferry\nzone: Europe/Oslo\n",
        "people.yaml": "ida-berg:\n  name: Ida Berg\n",
        "articles/fjord-post.md": """
        ---
        title: Ferry aground off Skar
        publisher: Fjord Post
        published: 2023-05-10
        ---
        The ferry ran aground at 7 on Tuesday morning with 48 people on board.

        Captain Ida Berg said that nobody was hurt.

        The company has not said when it will sail again.
        """,
        "articles/tidende.md": """
        ---
        title: Forty-eight brought ashore
        publisher: Tidende
        published: 2023-05-11
        ---
        On Wednesday boats brought all 50 passengers ashore.
        """,
        "events/aground.md": """
        ---
        title: The ferry runs aground
        date: 2023-05-09
        people: [ida-berg]
        sources:
          - article: fjord-post
            paragraph: 1
            quote: ran aground at 7 on Tuesday
            claims:
              - {property: date, value: 2023-05-09}
        ---
        """,
    ]

    /// The library with some files added or replaced.
    static func library(_ changed: [String: String]) throws -> ScratchLibrary {
        try ScratchLibrary(files.merging(changed) { $1 })
    }

    /// An event that cites the first paragraph of the Fjord Post, with more lines for the event, for the citation and
    /// further citations.
    static func event(_ fields: String = "", quote: String? = nil, citation: String = "", more: String = "") -> String {
        let quote = quote.map { "    quote: \($0)\n" } ?? ""
        return
            "---\ntitle: Another\n\(fields)sources:\n  - article: fjord-post\n    paragraph: 1\n\(quote)\(citation)\(more)---\n"
    }
}

/// A text with one place marked by `«` and `»`.
struct MarkedText {
    let text: String
    private(set) var line = 1
    private(set) var column = 1

    init(_ marked: String) {
        text = marked.replacing("«", with: "").replacing("»", with: "")
        for scalar in marked.unicodeScalars {
            if scalar == "«" { return }
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
        }
    }
}

extension ScratchLibrary {
    /// The only finding, from notes up.
    func onlyFinding(
        from severity: Finding.Severity = .warning, at location: SourceLocation = #_sourceLocation
    ) throws -> Finding {
        let findings = try read().check(from: severity)
        #expect(findings.count == 1, "\(findings)", sourceLocation: location)
        return try #require(findings.first, sourceLocation: location)
    }
}

import EventModel
import Languages
import Testing

@testable import Extraction

/// A text whose triggers are marked, `he was ⟦arrested⟧ on Monday`, and what is found in it.
struct MarkedEvents {
    let expected: [String]
    let found: [EventMention]
    let people: [PersonMention]
    let news: [String]

    init(_ marked: String, published: String? = nil, in language: Language = .english) throws {
        var expected: [String] = []
        var text = ""
        for (index, piece) in marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
            guard index > 0 else {
                text += piece
                continue
            }
            let end = try #require(piece.firstIndex(of: "⟧"))
            expected.append("\(text.unicodeScalars.count) \(piece[..<end])")
            text += piece[..<end] + piece[piece.index(after: end)...]
        }
        let tokenized = TokenizedText(text, in: language)
        let day = try published.map { try #require(EDTFDate($0).lower) }
        people = PersonAnnotator().annotate(tokenized)
        let timexes = TimexAnnotator(grammar: .of(language) ?? .english).annotate(tokenized, published: day)
        found = EventAnnotator().annotate(tokenized, timexes: timexes, people: people)
        self.expected = expected
        news = found.filter(\.kind.isNews).map { "\($0.range.lowerBound) \($0.text)" }
    }

    /// The first mention of a kind.
    func first(_ kind: EventKind) throws -> EventMention {
        try #require(found.first { $0.kind == kind })
    }

    /// To whom the first event of a kind happens.
    func focus(_ kind: EventKind) throws -> String? {
        try first(kind).focus.map { people[$0].name }
    }
}

import Languages
import Testing

@testable import Extraction

@Suite struct `Tables of Spanish` {
    @Test func `no stem stands for two English ones, and none for itself`() {
        let stems = SpanishEquivalents.stems
        let byStem = Dictionary(grouping: stems, by: \.spanish)
        for (stem, pairs) in byStem { #expect(Set(pairs.map(\.english)).count == 1, "\(stem)") }
        #expect(stems.allSatisfy { $0.spanish != $0.english })
    }

    @Test func `no verb has two meanings`() {
        let lines = SpanishTriggerTable.lines.split(separator: "\n").compactMap { line in
            line.split(separator: ":").dropFirst().first?.split(separator: "|", omittingEmptySubsequences: false).first
        }
        let verbs =
            lines.flatMap { $0.split(separator: " ") }
            + SpanishTriggerTable.actions.split(whereSeparator: \.isWhitespace).compactMap {
                $0.split(separator: "=").first
            }
        let infinitives = verbs.compactMap { $0.split(separator: "/").first }
        let twice = Dictionary(grouping: infinitives) { $0 }.filter { $1.count > 1 }.keys.sorted()
        #expect(twice.isEmpty)
    }

    @Test func `late is no event`() {
        let text = TokenizedText("Lo hizo tarde.", in: .spanish)
        #expect(!EventAnnotator().annotate(text, timexes: [], people: []).contains { $0.text == "tarde" })
    }
}

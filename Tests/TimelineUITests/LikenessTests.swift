import EventModel
import Terminal
import Testing
@testable import TimelineUI

/// An article that is like another one: seen, compared, and said to be a copy or none.
@Suite struct `An article that is like another one` {
    private static let paragraphs = [1, 2, 3].map { Paragraph(ordinal: $0, text: "Paragraph \($0) of the story.") }
    private static let copy = ArticleHeader(id: "evening", headline: "Ferry stuck", publisher: "Evening Echo")
    private static let original = ArticleHeader(id: "morning", headline: "Ferry stuck in ice", publisher: "Post")
    private static let likeness = ArticleLikeness(
        copy: copy, original: original, kind: .proposed,
        lines: [.removed(paragraphs[0]), .added(paragraphs[1]), .same(7)],
        touched: [
            ArticleLikeness.TouchedQuote(
                title: "A night on the ice",
                citation: Citation(
                    article: "morning", paragraph: 1, selector: TextSelector(exact: "stuck"),
                    claims: [Claim(property: "date", value: "2027-03-02/2027-03-04")]))
        ])

    private func opened(_ likenesses: [ArticleLikeness]) -> ScreenState {
        var state = ScreenState(size: Size(columns: 100, rows: 30), theme: Theme(), keymap: .standard)
        state.article.sources = ["evening"]
        state.timeline.rows = [.event(EventSummary(id: "night", title: "Night", date: nil, sources: 1))]
        state.timeline.count = 1
        state.timeline.shown = 1
        #expect(state.openLikeness() == [.ask(.likenesses(of: "evening"), .library(0))])
        _ = reduce(&state, .answered(.likenesses(of: "evening"), .likenessesFound(likenesses), .library(0)))
        return state
    }

    private func edits(_ effects: [Effect]) -> [EditRequest] {
        effects.compactMap { if case .edit(let request) = $0 { request } else { nil } }
    }

    @Test func `shows what is gone, what is new and which quotes that touches`() {
        let rows = draw(opened([Self.likeness])).rows
        #expect(
            rows[0] == "- Post · undated · Ferry stuck in ice"
                && rows[1] == "+ Evening Echo · undated · Ferry stuck")
        #expect(rows[2] == "Most of their text is the same: they count as one source until you say otherwise")
        #expect(
            rows[4...7] == [
                "- ¶1: Paragraph 1 of the story.", "+ ¶2: Paragraph 2 of the story.",
                "  7 paragraphs are the same", "",
            ])
        #expect(rows[8] == "“A night on the ice” quotes “stuck”, which is gone; it claims date 2–4 Mar")
        #expect(rows[29].hasPrefix("a + is a copy"))
    }

    @Test func `underlines of what has come in the place of something the words that are new`() {
        var likeness = Self.likeness
        likeness.lines = [
            .removed(Paragraph(ordinal: 1, text: "Wednesday was cold. The ferry was stuck on Tuesday, in ice.")),
            .added(Paragraph(ordinal: 1, text: "Wednesday was cold. The ferry was firmly stuck on Wednesday, in ice.")),
            .same(1),
            .added(Paragraph(ordinal: 3, text: "Nobody was hurt, the harbour master said.")),
        ]
        let frame = draw(opened([likeness]))
        func underlined(_ row: Int) -> String {
            (0..<100).map { Point(column: $0, row: row) }
                .filter { frame[$0].style.attributes.contains(.underline) }
                .map { frame[$0].text.description }.joined()
        }
        #expect(underlined(5) == "firmlyWednesday")
        #expect([4, 6, 7].allSatisfy { underlined($0).isEmpty })
    }

    @Test func `is no wider than can be read, and its head is told in full where there is room`() {
        var likeness = Self.likeness
        let long = Array(repeating: "word", count: 60).joined(separator: " ")
        likeness.lines = [.added(Paragraph(ordinal: 1, text: long)), .removed(Paragraph(ordinal: 2, text: long))]
        var state = opened([likeness])
        for columns in [60, 120, 200] {
            state.size = Size(columns: columns, rows: 40)
            let rows = draw(state).rows
            let rule = rows.firstIndex { $0.hasPrefix("──") } ?? 0
            #expect(rows[..<rule].joined(separator: " ").contains("they count as one source until you say otherwise"))
            #expect(rows[(rule + 1)...].dropLast().allSatisfy { $0.count <= 96 })
        }
    }

    @Test(arguments: [("a", "morning"), ("x", "evening")])
    func `is said to be a copy by one key, and a source of its own by another`(key: Character, origin: String) {
        var state = opened([Self.likeness])
        let effects = reduce(&state, .key(.character(key), over: nil))
        #expect(edits(effects) == [.derive("evening", from: ArticleID(origin))])
        #expect(state.overlay != nil)
    }

    @Test func `cannot be decided on where the library can only be read`() {
        var state = opened([Self.likeness])
        state.editing.obstacle = "this library can only be read"
        #expect(edits(reduce(&state, .key(.character("a"), over: nil))).isEmpty)
        #expect(draw(state).rows.last == "this library can only be read")
    }

    @Test func `says which pair was decided before another one takes its place`() {
        var other = Self.likeness
        other.original = ArticleHeader(id: "noon", headline: "At noon", publisher: "Noon")
        var state = opened([Self.likeness, other])
        func answer(_ found: [ArticleLikeness]) {
            _ = reduce(&state, .answered(.likenesses(of: "evening"), .likenessesFound(found), .library(0)))
        }
        _ = reduce(&state, .key(.character("]"), over: nil))
        answer([other, Self.likeness])
        #expect(draw(state).rows[0].hasPrefix("- Noon") && state.message == nil)
        answer([Self.likeness])
        #expect(draw(state).rows[0].hasPrefix("- Post"))
        #expect(
            draw(state).rows.last
                == "“Evening Echo” and “Noon” count as sources of their own; this is another pair")
        answer([])
        #expect(draw(state).rows.last == "“Evening Echo” and “Post” count as sources of their own")
    }

    @Test func `stays after the last decision, however often the list is read again, and shows what is taken back`() {
        var state = opened([Self.likeness])
        func answer(_ found: [ArticleLikeness]) {
            _ = reduce(&state, .answered(.likenesses(of: "evening"), .likenessesFound(found), .library(0)))
        }
        for _ in 0..<3 {
            answer([])
            #expect(state.overlay != nil)
            #expect(draw(state).rows.last == "“Evening Echo” and “Post” count as sources of their own")
        }
        answer([Self.likeness])
        #expect(draw(state).rows[0].hasPrefix("- Post"))
    }

    @Test(arguments: [
        ("a", "take evening for a copy of morning", "Took Evening Echo for a copy of Post · u undoes"),
        ("x", "take evening for a source of its own", "Took Evening Echo for a source of its own · u undoes"),
    ])
    func `is called by its publisher in what was decided`(key: Character, summary: String, words: String) {
        var state = opened([Self.likeness])
        _ = reduce(&state, .key(.character(key), over: nil))
        _ = reduce(&state, .edited(EditOutcome(kind: .made, summary: summary, events: [])))
        #expect(draw(state).rows.last == words)
    }

    @Test func `is called by its headline where nobody is said to have published it`() {
        var pair = Self.likeness
        (pair.copy.publisher, pair.original.publisher) = (nil, nil)
        var state = opened([pair])
        #expect(draw(state).rows[0] == "- Ferry stuck in ice · undated")
        _ = reduce(&state, .answered(.likenesses(of: "evening"), .likenessesFound([]), .library(0)))
        #expect(draw(state).rows.last == "“Ferry stuck” and “Ferry stuck in ice” count as sources of their own")
    }

    @Test func `takes back by the key that takes back everywhere`() {
        var state = opened([Self.likeness])
        state.editing.undoable = "take evening for a copy of morning"
        #expect(edits(reduce(&state, .key(.character("u"), over: nil))) == [.undo])
        #expect(draw(state).rows.last?.contains("u undo") == true)
    }

    @Test func `is shown beside each other article in turn`() {
        var other = Self.likeness
        other.original = ArticleHeader(id: "noon", headline: "At noon", publisher: "Noon")
        other.kind = .capture
        var state = opened([Self.likeness, other])
        #expect(draw(state).rows[2].hasSuffix("   1 of 2"))
        _ = reduce(&state, .key(.character("]"), over: nil))
        #expect(
            draw(state).rows[0] == "- Noon · undated · At noon" && draw(state).rows[2].hasSuffix("   2 of 2"))
        _ = reduce(&state, .key(.character("]"), over: nil))
        #expect(draw(state).rows[0].hasPrefix("- Post"))
    }

    @Test func `says where there is none, over what was shown`() {
        let state = opened([])
        #expect(state.overlay == nil)
        #expect(draw(state).rows.last == "This article counts as no copy, and no other one as a copy of it")
    }

    @Test func `is marked in its head until somebody has said something of it`() {
        var state = ScreenState(size: Size(columns: 120, rows: 30), theme: Theme(), keymap: .standard)
        state.article.sources = ["evening"]
        let record = ArticleRecord(article: Article(id: "evening", headline: "Ferry stuck", publisher: "Echo"))
        for answer in [Answer.articleRead(record), .copyFound("evening", of: Self.original)] {
            _ = reduce(&state, .answered(.article("evening"), answer, .library(0)))
        }
        #expect(draw(state).rows.contains { $0.hasSuffix("≈ Post") })
        _ = reduce(&state, .answered(.article("evening"), .articleRead(record), .library(0)))
        #expect(!draw(state).rows.contains { $0.contains("≈ Post") })
    }

    @Test(arguments: [(40, 10), (60, 20), (80, 24), (200, 50)]) func `fits any size`(columns: Int, rows: Int) {
        var state = opened([Self.likeness])
        state.size = Size(columns: columns, rows: rows)
        let drawn = draw(state).rows
        let head = drawn.prefix { !$0.hasPrefix("─") }
        #expect(drawn[0].hasPrefix("- Post") && head.contains { $0.hasPrefix("+ Evening Echo") })
        #expect(head.joined(separator: " ").hasSuffix("they count as one source until you say otherwise"))
        #expect(drawn[head.count].hasPrefix("────") && drawn[head.count + 1].hasPrefix("- ¶1: Paragraph 1"))
        #expect(drawn[rows - 1].hasPrefix("a + is a copy"))
    }
}

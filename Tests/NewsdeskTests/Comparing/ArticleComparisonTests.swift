import EventModel
import Foundation
import Newsdesk
import Testing
import TimelineUI

/// Two captures of one address.
@Suite struct ArticleComparisonTests {
    private let clippings: Clippings

    init() throws {
        clippings = try Clippings()
        let address = "https://post.example/ferry"
        try clippings.write(Ferry.markdown(url: address), to: "library/articles/morning.md")
        var paragraphs = Ferry.paragraphs
        paragraphs[1] = "Some 60 passengers spent the night in the gymnasium of the island's only school."
        paragraphs.remove(at: 2)
        try clippings.write(
            Ferry.markdown(url: address + "?utm_source=mail", paragraphs: paragraphs)
                .replacing("published: 2027-03-03", with: "published: 2027-03-04"),
            to: "library/articles/evening.md"
        )
        try clippings.write(
            """
            ---
            title: Passengers sleep in the school
            date: 2027-03-02
            sources:
              - article: morning
                paragraph: 2
                quote: Some 40 passengers spent the night
                claims:
                  - {property: passengers, value: 40}
              - article: morning
                paragraph: 3
                quote: said harbour master Inga Dahl
              - article: morning
                paragraph: 4
                quote: the winter of 2011
            ---

            """, to: "library/events/night.md")
    }

    @Test func `what is gone and what is new is told, and which quotes it touches`() throws {
        let comparisons = try CaptureComparer(root: clippings.library).compare("morning")
        #expect(comparisons.map(\.new.id) == ["evening"])
        #expect(
            comparisons.first?.text == """
                --- morning
                +++ evening
                - 2: \(Ferry.paragraphs[1])
                - 3: \(Ferry.paragraphs[2])
                + 2: Some 60 passengers spent the night in the gymnasium of the island's only school.
                touches night: its quote “Some 40 passengers spent the night” reads “Some 60 passengers spent the night” now; \
                it claims passengers 40
                touches night: its quote “said harbour master Inga Dahl” is gone

                """)
    }

    @Test func `a text is the same as itself, and an unknown or lone article is said to be so`() throws {
        let comparer = CaptureComparer(root: clippings.library)
        #expect(try comparer.compare("morning", with: "morning").allSatisfy { $0.isSame && $0.touched.isEmpty })
        #expect(throws: CaptureComparer.Obstacle.unknown("noon")) { try comparer.compare("noon") }
        #expect(throws: CaptureComparer.Obstacle.unknown("noon")) { try comparer.compare("morning", with: "noon") }
        try clippings.write(Ferry.markdown(), to: "library/articles/alone.md")
        #expect(throws: CaptureComparer.Obstacle.noOther("alone")) { try comparer.compare("alone") }
    }

    @Test func `what was saved from one address is compared on the screen, the earlier first`() throws {
        let source = LibrarySource(root: clippings.library)
        _ = try source.open(progress: { _ in })
        for id: ArticleID in ["morning", "evening"] {
            let found = try likenesses(of: id, source)
            #expect(found.map(\.copy.id) == ["evening"] && found.map(\.original.id) == ["morning"])
            #expect(found.first?.lines.map(\.sign) == ["  2", "- 2", "- 3", "+ 2", "  \(Ferry.paragraphs.count - 3)"])
            #expect(found.first?.touched.count == 2)
        }
    }

    @Test func `what somebody says of a copy stands beside it, and undo takes it back`() throws {
        let text = Ferry.markdown(publisher: "Echo").replacing("published: 2027-03-03", with: "published: 2027-03-05")
        try clippings.write(text, to: "library/articles/reprint.md")
        let source = LibrarySource(root: clippings.library)
        _ = try source.open(progress: { _ in })
        #expect(try likenesses(of: "reprint", source).map(\.kind) == [.proposed])
        for (origin, kinds) in [("morning", [.reprint]), ("reprint", [])] as [(String, [ArticleLikeness.Kind])] {
            let actions = source.edit(.derive("reprint", from: ArticleID(origin)))
            #expect(actions.contains { if case .edited = $0 { true } else { false } })
            #expect(try beside("reprint") == "derivedFrom: \(origin)\n")
            #expect(try likenesses(of: "reprint", source).map(\.kind) == kinds)
            let seenFromOriginal = try likenesses(of: "morning", source).filter { $0.copy.id == "reprint" }
            #expect(seenFromOriginal.map(\.kind) == kinds)
        }
        _ = source.edit(.undo)
        _ = source.edit(.undo)
        #expect(!(try clippings.articles.contains("reprint.yaml")))
        #expect(try likenesses(of: "reprint", source).map(\.kind) == [.proposed])
        #expect(try clippings.bytes("library/articles/reprint.md") == Array(text.utf8))
    }

    private func beside(_ article: String) throws -> String {
        String(decoding: try clippings.bytes("library/articles/\(article).yaml"), as: UTF8.self)
    }

    private func likenesses(of id: ArticleID, _ source: LibrarySource) throws -> [ArticleLikeness] {
        let answers = try source.answers(to: .likenesses(of: id), .library(0), isCancelled: { false }, post: { _ in })
        guard case .likenessesFound(let found)? = answers.first else { return [] }
        return found
    }
}

extension ArticleLikeness.Line {
    /// "- 2" for what is gone, "  5" for as many that stay.
    fileprivate var sign: String {
        switch self {
        case .removed(let paragraph): "- \(paragraph.ordinal)"
        case .added(let paragraph): "+ \(paragraph.ordinal)"
        case .same(let count): "  \(count)"
        }
    }
}

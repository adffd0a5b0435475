import EventModel
import Foundation
import Newsdesk
import Testing

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
            Ferry.markdown(url: address + "?utm_source=mail", paragraphs: paragraphs), to: "library/articles/evening.md"
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
}

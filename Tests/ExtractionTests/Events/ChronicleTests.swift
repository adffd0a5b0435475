import EventModel
import Testing

@testable import Extraction

@Suite struct ChronicleTests {
    private static let entries = [
        "3 May 2004 The ferry Astrid sinks off the island of Ven.",
        "5 May 2004 Divers find the wreck at a depth of forty metres.",
        "21 June 2004 Captain Carl Benz is arrested in Lund.",
        "9 August 2004 A recording from the bridge is heard by the inquiry.",
        "2 October 2004 The owners apologise to the families.",
        "14 January 2005 The court sentences Benz to three years in prison.",
    ]

    private func chronicle(_ paragraphs: [String]) -> Article {
        .invented("chronicle", published: "2005-01-20", "The sinking of the Astrid, day by day", paragraphs)
    }

    private func days(_ article: Article) -> [String] {
        SuggestionMaker().suggestions(from: [article]).compactMap { $0.event.date?.text }.sorted()
    }

    @Test func `each entry of a chronicle is suggested on its day, whatever words it uses`() {
        let days = Set(days(chronicle(Self.entries)))
        let expected: Set = ["2004-05-03", "2004-05-05", "2004-06-21", "2004-08-09", "2004-10-02", "2005-01-14"]
        #expect(days.isSuperset(of: expected), "\(days)")
    }

    @Test func `an entry without its day is the title`() {
        let titles = SuggestionMaker().suggestions(from: [chronicle(Self.entries)]).map(\.event.title)
        #expect(titles.contains("A recording from the bridge is heard by the inquiry"), "\(titles)")
        #expect(
            titles.contains("Carl Benz is arrested in Lund") || titles.contains("Captain Carl Benz is arrested in Lund")
        )
    }

    @Test func `a day that is a paragraph of its own is that of the paragraphs below it`() {
        let parted = Self.entries.flatMap { entry -> [String] in
            let words = entry.split(separator: " ")
            return [words.prefix(3).joined(separator: " "), words.dropFirst(3).joined(separator: " ")]
        }
        #expect(days(chronicle(parted)).contains("2004-06-21"))
        #expect(days(chronicle(parted)).contains("2004-08-09"))
    }

    @Test func `a day may stand over its entry as a subheading`() {
        var article = chronicle([])
        for entry in Self.entries {
            let words = entry.split(separator: " ")
            for (text, kind) in [
                (words.prefix(3).joined(separator: " "), ParagraphKind.subheading),
                (words.dropFirst(3).joined(separator: " "), .body),
            ] {
                article.paragraphs.append(Paragraph(ordinal: article.paragraphs.count + 1, text: text, kind: kind))
            }
        }
        #expect(days(article).contains("2004-06-21"))
        #expect(days(article).contains("2004-10-02"))
    }

    @Test func `comments of one day below a page are no chronicle`() {
        let comments = (1...8).map { "8 November 2011 - 17:4\($0) What a sad story this is, said my neighbour." }
        #expect(StoryText(chronicle(comments)).chronicle == nil)
    }

    @Test func `days that go to and fro are no chronicle`() {
        let order = [3, 0, 5, 1, 4, 2]
        #expect(StoryText(chronicle(order.map { Self.entries[$0] })).chronicle == nil)
        #expect(StoryText(chronicle(Self.entries)).chronicle?.entries.count == 6)
        #expect(StoryText(chronicle(Self.entries.reversed())).chronicle?.entries.count == 6)
    }
}

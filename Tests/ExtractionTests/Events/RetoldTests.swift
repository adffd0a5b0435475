import EventModel
import Testing

@testable import Extraction

/// Which paragraphs tell the same as the one of which a title is made.
@Suite struct RetoldTests {
    private static let published = "2021-03-10"

    /// So many articles about a fever that all of them have its words.
    private let story = (0...StoryMentions.few).map { number in
        Article.invented(
            "story-\(number)", published: "2021-03-0\(number % 9 + 1)", "Fever notes \(number)",
            ["Doctors say that fever infected \(number + 3) people in village \(number) and killed \(number % 4 + 2)."])
    }

    private func cited(_ articles: [Article], for word: String) throws -> Set<ArticleID> {
        let found = SuggestionMaker().suggestions(from: articles + story)
        let event = try #require(found.map(\.event).first { $0.title.contains(word) })
        return Set(event.citations.map(\.article))
    }

    private func article(_ id: String, published: String = published, _ text: String) -> Article {
        .invented(id, published: published, "News of \(id)", ["Much has been written since the weekend.", text])
    }

    @Test func `what others did is not cited for who is named`() throws {
        let found = try cited(
            [
                article("horse", "Divers of the Elbonia Club rescued a horse from a deep well in Lund on Monday."),
                article("again", "The horse was rescued from the well by divers of the Elbonia Club, its owner says."),
                article("others", "Hikers from Ruritania rescued a horse that had slipped off a steep meadow."),
            ], for: "Elbonia")
        #expect(found == ["horse", "again"])
    }

    @Test func `a later count in the present perfect is of another day`() throws {
        let toll = "On Monday the fever had killed 40 people in Lund and infected 900, the health office said."
        let found = try cited(
            [
                article("monday", toll),
                article(
                    "later", published: "2021-03-28",
                    "By now the fever has killed 71 people in Lund and infected 1,400, the health office says."),
            ], for: "killed 40")
        #expect(found == ["monday"])
    }

    @Test(arguments: [
        ("Floods kill forty people each year.", EventMention.Modality.generic),
        ("A flood kills forty people each year.", .generic), ("A flood killed forty people.", .happened),
    ])
    func `what happens each year is no event`(text: String, modality: EventMention.Modality) throws {
        let story = StoryText(.invented("wire", published: Self.published, "", [text]))
        let mention = try #require(story.mentions.first { $0.lemma == "kill" })
        #expect(mention.modality == modality)
    }

    @Test(arguments: [
        ("By Ada Byron, Science Editor LUND (Wire) - A bridge collapsed on Monday.", 0),
        ("A bridge built by Ada Byron, the engineer, collapsed on Monday.", 1),
        ("By Ada Byron's reckoning the bridge collapsed on Monday.", 1),
    ])
    func `who wrote an article is nobody of whom it tells`(text: String, people: Int) {
        #expect(StoryText(.invented("wire", published: Self.published, "", [text])).people.count == people)
    }
}

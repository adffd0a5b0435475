import EventModel
import Testing

@testable import Extraction

@Suite struct `What is cited for an event in a large library` {
    private static let published = "2021-03-10"

    /// So many articles that each is read for itself.
    private let others = (0...StoryMentions.few).map { number in
        Article.invented(
            "other-\(number)", published: published, "Market number \(number) opens",
            ["Stall \(number) sold \(number * 7 + 3) baskets of apples, and the weather was mild."])
    }

    private func found(_ articles: [Article]) -> [Suggestion] {
        SuggestionMaker().suggestions(from: articles + others)
    }

    private let girl = [
        ("first", "A girl of five was rescued from a burning school in Lund by two firefighters on Monday."),
        ("second", "On Monday two firefighters rescued a girl from a burning school in Lund, the mayor said."),
        ("third", "The girl was rescued on Monday from a school in Lund that was burning, by two firefighters."),
    ]

    private func article(_ id: String, _ text: String) -> Article {
        .invented(id, published: Self.published, "News of \(id)", ["Much has happened since the weekend.", text])
    }

    @Test func `one word in common with it is not enough`() throws {
        let found = found(
            girl.map { article($0.0, $0.1) } + [
                article("sheep", "Farmers near Gothenburg rescued forty sheep out of a frozen ditch on Monday."),
                article("yacht", "Off Gotland the crew of a yacht without a mast was rescued on Monday by helicopter."),
            ])
        let school = try #require(found.first { $0.event.title.contains("school") })
        #expect(school.event.date?.text == "2021-03-08")
        #expect(Set(school.event.citations.map(\.article)).isSubset(of: ["first", "second", "third"]))
        #expect(school.event.citations.count >= 2)
    }

    @Test func `who only refers to it is not cited where several tell it`() throws {
        let found = found(
            girl.map { article($0.0, $0.1) } + [
                article("bishop", "The bishop held a service on Tuesday after Monday's rescue of a girl in Lund.")
            ])
        let school = try #require(found.first { $0.event.title.contains("school") })
        #expect(!school.event.citations.map(\.article).contains("bishop"))
    }

    @Test func `days of this week that are over are no others`() throws {
        let found = SuggestionMaker().suggestions(from: [
            .invented(
                "wire", published: "2021-03-10", "Mayor of Lund dies",
                ["Ada Byron, the mayor of Lund, died earlier this week at her home in the old town."])
        ])
        #expect(found.first?.event.date?.text == "2021-03-08/2021-03-10")
    }
}

import EventModel
import Testing

@testable import Extraction

/// What a library of a few articles suggests.
@Suite struct SmallLibraryTests {
    private func found(_ articles: Article...) -> [Suggestion] { SuggestionMaker().suggestions(from: articles) }

    private let raid = [
        Article.invented(
            "gazette", published: "2022-05-12", "Bailiffs try to enter the Lund mission",
            [
                "Two bailiffs tried to enter the mission of Lund on Wednesday, but a porter stopped them.",
                "“Not one step over this old oak threshold!” the porter shouted, waving a broom.",
                "Harvest prices rose by a tenth in May.",
            ]),
        Article.invented(
            "tribune", published: "2022-05-12", "Porter keeps bailiffs out of the mission",
            [
                "Bailiffs attempted to enter the mission of Lund on Wednesday.",
                "The bailiffs tried to enter although the porter shouted: “Not one step over this old oak threshold!”",
            ]),
    ]

    @Test func `a paragraph that tells in other words what another paper tells is cited`() throws {
        let first = try #require(SuggestionMaker().suggestions(from: raid).first)
        let cited = Set(first.event.citedPlaces.map { "\($0.article) \($0.paragraph)" })
        #expect(cited.isSuperset(of: ["gazette 1", "gazette 2", "tribune 1", "tribune 2"]))
        #expect(!cited.contains("gazette 3"))
    }

    @Test func `an article that goes on with several does not say that it was one`() {
        let agents = { (sentence: String) in
            let one = Article.invented(
                "one", published: "2022-05-12", "Lund mission entered",
                ["An agent tried to enter the mission of Lund on Wednesday.", sentence])
            let two = Article.invented(
                "two", published: "2022-05-12", "Two at the door",
                ["At least two agents tried to enter the mission of Lund on Wednesday."])
            return self.found(one, two).flatMap(\.event.citations).flatMap(\.claims)
                .filter { $0.property == "agents" }.map(\.value)
        }
        #expect(agents("The agent tried to enter it twice.") == ["1", "At least two"])
        #expect(agents("The agents tried to enter it twice.") == ["At least two"])
    }

    @Test func `what is told once, without a day, is suggested after what has one`() throws {
        let found = found(
            .invented(
                "one", published: "2022-05-12", "Mayor of Lund resigns",
                [
                    "The mayor of Lund, Ada Byron, resigned on Wednesday.",
                    "The council is to meet again soon.",
                    "Thieves stole the silver of the town hall, her deputy said.",
                ]))
        #expect(found.first?.event.date?.text == "2022-05-11")
        #expect(found.last?.event.title == "Thieves stole the silver of the town hall")
        #expect(found.last?.event.date == nil)
    }

    @Test(arguments: [
        ("On 3 March a strike began at the port of Lund.", "2024-03-03"),
        ("Mourners recalled the victims of the March 3 attacks in Lund.", "2024-06-20~"),
    ])
    func `a day without its year is told, but not where it is the name of an event`(text: String, date: String) throws {
        let article = Article.invented("one", published: "2024-06-20", "Lund remembers", [text])
        let dates = found(article).compactMap(\.event.date?.text)
        #expect(date.hasSuffix("~") ? !dates.contains("2024-03-03") : dates.contains(date), "\(dates)")
    }

    @Test func `whoever speaks behind those who did it did not do it`() {
        let found = found(
            .invented(
                "one", published: "2022-05-12", "Rider shot in Lund",
                [
                    "The rider Carl Benz was shot dead by bailiffs, Ada Byron said on Wednesday.",
                    "Carl Benz was killed on Wednesday, and Carl Benz had been shot by bailiffs, mayor Ann Bell said.",
                ]))
        let people = found.flatMap { $0.people.map(\.name) }
        #expect(people.contains("Carl Benz") && !people.contains("Ada Byron") && !people.contains("Ann Bell"))
    }

    @Test func `what most articles begin with is the first`() {
        let found = found(
            .invented(
                "one", published: "2022-05-20", "Dam of Lund bursts",
                [
                    "The dam of Lund burst on Thursday and flooded three villages.",
                    "A storm killed the miller Carl Benz on 2 May 2022.",
                ]),
            .invented(
                "two", published: "2022-05-20", "Flood in Lund after dam bursts",
                [
                    "A flood swept through Lund on Thursday after a dam burst.",
                    "Carl Benz, a miller, was killed by a storm on 2 May 2022.",
                ]))
        #expect(found.first?.event.date?.text == "2022-05-19")
    }

    @Test func `who takes part is known where one sentence names him`() throws {
        let found = found(
            .invented(
                "one", published: "2022-05-12", "Envoy in Lund",
                ["The envoy Ada Byron met the mayor of Lund on Wednesday."]))
        #expect(found.first?.people.map(\.name) == ["Ada Byron"])
    }

    @Test(arguments: [
        ("The mayor of Lund resigned on Friday, three weeks after a flood destroyed the bridge.", "flood"),
        ("On Friday the council condemned the delay following the deadly clashes.", "clashes"),
    ])
    func `what came before takes no day from what followed`(_ text: String, _ word: String) throws {
        let tokens = TokenizedText(text)
        let times = TimexAnnotator().annotate(tokens, published: try EDTFDate("2022-05-14").lower)
        let mentions = EventAnnotator().annotate(tokens, timexes: times, people: [])
        let mention = try #require(mentions.first { $0.text == word })
        #expect(mention.date?.text != "2022-05-13")
    }
}

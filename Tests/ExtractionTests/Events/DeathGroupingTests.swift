import EventModel
import Testing

@testable import Extraction

/// Deaths, as the articles of a large library tell and recall them.
@Suite struct DeathGroupingTests {
    private func deaths(_ articles: [Article]) -> [EventCluster] {
        EventGrouping.events(of: StoryMentions(articles.map { StoryText($0) }).news()).filter { $0.kind == .violence }
    }

    private let first = Article.invented(
        "first", published: "2019-06-26", "Singer Ada Byron dies at home",
        ["Ada Byron, the singer, died on 25 June 2019 at her home in Lund.", "Her brother wept when the singer died."])

    @Test func `a death without a name is that of whom its article tells`() throws {
        let second = Article.invented(
            "second", published: "2019-06-28", "Tributes to Ada Byron",
            [
                "Ada Byron died on 25 June 2019 in Lund, her manager said.",
                "Crowds sang in the streets on 25 June 2019 when the singer died.",
            ])
        let found = deaths([first, second])
        #expect(found.count == 1)
        #expect(try #require(found.first).articles.count == 2)
    }

    @Test func `what recalls a death by its year or not at all joins it`() throws {
        let later = Article.invented(
            "later", published: "2021-05-02", "Byron's doctor in court",
            ["Carl Benz treated Ada Byron, who died in June 2019.", "Prosecutors say that Byron died of neglect."])
        let found = deaths([first, later])
        #expect(found.count == 1)
        #expect(EventDating(try #require(found.first)).date?.text == "2019-06-25")
    }

    @Test func `who stands beside a death that a pronoun tells is no victim`() throws {
        let later = (1...3).map { number in
            Article.invented(
                "later-\(number)", published: "2019-07-0\(number)", "Doctor of Ada Byron questioned",
                [
                    "Carl Benz, who was with the singer when she died on 25 June 2019, was questioned.",
                    "Ada Byron died in Lund. Carl Benz had treated her on the day she died.",
                ])
        }
        let found = deaths([first] + later)
        #expect(found.count == 1)
        #expect(try #require(found.first).articles.count == 4)
    }

    @Test func `victims of one day whose names agree at both ends are one`() throws {
        func told(_ id: String, _ name: String) -> Article {
            .invented(id, published: "2019-06-27", "Singer dies", ["\(name) died on 25 June 2019 in Lund."])
        }
        let found = deaths([told("a", "Ada Inés Byron"), told("b", "Ada María Byron"), told("c", "Ada Byron")])
        #expect(found.count == 1)
        let apart = Article.invented(
            "d", published: "2019-06-27", "Two die",
            ["Ada Inés Byron died on 25 June 2019 in Lund.", "Ada María Byron died on 25 June 2019 in Oslo."])
        #expect(deaths([apart]).count == 2)
    }

    @Test func `a surname that several of an article have tells the one death of that name and month`() throws {
        let later = Article.invented(
            "later", published: "2021-05-02", "Concert in Lund",
            [
                "Emil Byron and Olga Byron sang in Lund.", "Byron died in June 2019 at the age of 50.",
                "The singer died in June 2019 from a cardiac arrest.",
            ])
        let found = deaths([first, later])
        #expect(found.count == 1)
    }

    @Test func `several who are killed are an event of their own where nobody is named`() throws {
        let raid = Article.invented(
            "raid", published: "2020-03-12", "Raid on Lund",
            ["Three men were killed on Wednesday when two gunmen stormed the hall of Lund."])
        let found = deaths([first, raid])
        #expect(found.count == 2)
        #expect(found.contains { EventDating($0).date?.text == "2020-03-11" })
    }

    @Test func `the death of another one stays apart`() {
        let other = Article.invented(
            "other", published: "2019-07-02", "Poet Emil Falk dies",
            ["Emil Falk, the poet, died on 25 June 2019 in Oslo."])
        #expect(deaths([first, other]).count == 2)
    }

    @Test(arguments: [(8, "Oslo"), (30, nil)])
    func `a place that hardly any article names is not that of the event`(count: Int, place: String?) throws {
        let told = (1..<count).map { number in
            Article.invented(
                "told-\(number)", published: "2021-05-07", "Ada Byron dies", ["Ada Byron died on Tuesday."])
        }
        let beside = Article.invented(
            "beside", published: "2021-05-07", "Ada Byron dies",
            ["Ada Byron died on Tuesday weeks before concerts in Oslo."])
        #expect(try #require(deaths([beside] + told).first).place == place)
    }

    @Test func `a day that many only carry on does not outvote one that a clause says`() throws {
        let carrying = (1...6).map { number in
            Article.invented(
                "carrying-\(number)", published: "2019-09-0\(number)", "Inquiry into the death of Ada Byron",
                ["An inquiry opened in Lund on 29 August 2019. Ada Byron died at her home."])
        }
        let found = deaths([first] + carrying).filter { $0.tellsDeath }
        let date = EventDating(try #require(found.max { $0.articles.count < $1.articles.count })).date
        #expect(date?.text == "2019-06-25")
    }
}

@Suite struct PersonRegisterTests {
    private func person(_ text: String, among people: [Person]) -> [PersonID] {
        let article = Article.invented("wire", published: "2021-03-11", "", [text])
        return SuggestionMaker().suggestions(from: [article], people: people).first?.event.people.map(\.person) ?? []
    }

    private let ada = Person(id: "ada", name: "Ada Byron", aliases: ["Byron"])
    private let carl = Person(id: "carl", name: "Carl Byron", aliases: ["Byron"])

    @Test func `a surname that two people of the library share means neither`() {
        #expect(person("Byron was arrested in Lund on Wednesday.", among: [ada, carl]) == ["byron"])
        #expect(person("Carl Byron was arrested in Lund on Wednesday.", among: [ada, carl]) == ["carl"])
    }

    @Test func `a surname does not make one person of two first names`() {
        #expect(person("Carl Byron was arrested in Lund on Wednesday.", among: [ada]) == ["carl-byron"])
        #expect(person("Ada Byron was arrested in Lund on Wednesday.", among: [ada]) == ["ada"])
    }
}

import EventModel
import Languages
import RandomNumbers
import Testing

@testable import Extraction

@Suite struct `Articles that are read together` {
    private func articles(_ count: Int, days: Int) -> [(article: Article, language: Language)] {
        (0..<count).map { number in
            let day = number % (days + 1)
            let published = day == days ? nil : "2031-05-\(day < 9 ? "0" : "")\(day + 1)"
            return (.invented("article-\(number)", published: published, "Nothing", ["Nothing."]), .english)
        }
    }

    private func ids(_ window: ReadingWindow) -> [String] { window.articles.map(\.article.id.name) }

    @Test func `as many as fit are one window`() {
        let all = articles(12, days: 4)
        let windows = ReadingWindow.windows(of: all, .init(together: 12, each: 3))
        #expect(windows.count == 1)
        #expect(windows.first.map(ids) == all.map(\.article.id.name).sorted())
    }

    @Test(arguments: [1, 2, 3, 7, 50])
    func `more are divided by day, each into one, in whatever order they come`(_ each: Int) {
        let all = articles(60, days: 9)
        let windows = ReadingWindow.windows(of: all, .init(together: 20, each: each))
        #expect(windows.flatMap(ids).sorted() == all.map(\.article.id.name).sorted())
        #expect(windows.allSatisfy { $0.articles.count <= each })
        #expect(windows.map(\.number) == Array(windows.indices))
        var numbers = SeededRandom(seed: 7)
        let shuffled = ReadingWindow.windows(of: all.shuffled(using: &numbers), .init(together: 20, each: each))
        #expect(shuffled.map(ids) == windows.map(ids))
        let days = windows.map { window in window.articles.map { StoryText.day(of: $0.article)?.number ?? .max } }
        for (earlier, later) in zip(days, days.dropFirst()) {
            #expect((earlier.max() ?? .min) <= (later.min() ?? .max))
        }
        // Six came out on each day: where they fit, they are read together.
        if each >= 6 { #expect(zip(days, days.dropFirst()).allSatisfy { Set($0).isDisjoint(with: $1) }) }
    }
}

@Suite struct `Suggestions of articles that are not all read together` {
    private static let limits = ReadingWindow.Limits(together: 6, each: 6)

    private static func articles() -> [Article] {
        let dam = [
            ("dam-1", "2031-05-04", "The dam above Varn burst on 3 May 2031, and the water killed nine people."),
            ("dam-2", "2031-05-05", "Nine people died when the dam above Varn burst on 3 May 2031, the mayor said."),
            ("dam-3", "2031-09-10", "The dam above Varn burst on 3 May 2031, and the water killed nine people there."),
            ("dam-4", "2031-09-11", "The dam above Varn burst on 3 May 2031, and the court asks who is to blame."),
        ]
        let bridge = [
            ("bridge-1", "2031-05-05", "A bridge collapsed in Lund on 4 May 2031 under a train that carried gravel."),
            ("tower", "2031-09-09", "The old tower of Ystad fell down on 1 May 2031, and nobody was under it."),
            ("tanker", "2031-09-10", "A tanker exploded in the harbour of Malmo on 9 September 2031; two men died."),
        ]
        let others = (1...6).map { number in
            ("other-\(number)", "2031-0\(number < 4 ? 5 : 9)-0\(number + 1)", "Stall \(number) sold apples and pears.")
        }
        return (dam + bridge + others).map { id, published, text in
            .invented(id, published: published, "News of \(id)", ["Much has happened since.", text])
        }
    }

    private func found(_ articles: [Article], threads: Int = 1) -> [Suggestion] {
        SuggestionMaker(threads: threads, limits: Self.limits).suggestions(from: articles)
    }

    @Test func `an event that is told at two times is one row`() throws {
        let dated = found(Self.articles()).filter { $0.event.date?.text == "2031-05-03" }
        let burst = dated.filter { $0.event.title.contains("dam") }
        #expect(burst.count == 1)
        let cited = try Set(#require(burst.first).event.citations.map(\.article))
        #expect(!cited.isDisjoint(with: ["dam-1", "dam-2"]))
        #expect(!cited.isDisjoint(with: ["dam-3", "dam-4"]))
        let places = try #require(burst.first).mentions.map { [$0.article.name, "\($0.paragraph)"] }
        #expect(places == places.sorted { $0.lexicographicallyPrecedes($1) })
    }

    @Test func `neither order nor threads change what is found`() {
        let expected = found(Self.articles())
        #expect(expected.count >= 3)
        #expect(found(Self.articles().reversed(), threads: 3) == expected)
    }

    @Test func `an article is read as a whole when its turn comes, and one that is gone is left out`() {
        let whole = Self.articles()
        let bare = whole.map { article in
            var article = article
            article.paragraphs = []
            return article
        }
        let maker = SuggestionMaker(threads: 1, limits: Self.limits)
        let known = Dictionary(whole.map { ($0.id, $0) }) { first, _ in first }
        #expect(maker.suggestions(from: bare, reading: { known[$0.id] }) == found(whole))
        let left = maker.suggestions(from: bare, reading: { $0.id == "bridge-1" ? nil : known[$0.id] })
        #expect(!left.contains { $0.event.title.contains("bridge") })
        #expect(left.contains { $0.event.title.contains("dam") })
    }

    @Test func `what happened before its own window is no background, where the library tells of that time`() {
        let tower = found(Self.articles()).first { $0.event.title.contains("tower") }
        #expect(tower?.event.date?.text == "2031-05-01")
        #expect(tower?.isBackground == false)
    }
}

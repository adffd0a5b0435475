import EventModel
import Testing

@testable import Extraction

@Suite struct GroupingTests {
    private func found(_ articles: Article...) -> [Suggestion] { SuggestionMaker().suggestions(from: articles) }

    @Test func `an article published before the day is never cited for it`() {
        let found = found(
            .invented(
                "early", published: "2021-03-01", "Dam above Lund is old, says mayor",
                ["The dam above Lund burst in a storm of words on Monday when the council met."]),
            .invented(
                "late", published: "2021-03-11", "Dam above Lund bursts",
                ["The dam above Lund burst on Wednesday, drowning two men, police in Lund said."]))
        for suggestion in found where !suggestion.event.isPlanned {
            guard let day = suggestion.event.date?.exactDay else { continue }
            let early = suggestion.event.citations.contains { $0.article == "early" }
            #expect(!early || day <= 18687, "\(suggestion.event.title)")
        }
    }

    @Test func `what later articles recall joins the event`() throws {
        let found = found(
            .invented(
                "first", published: "2019-06-26", "Singer Ada Byron dies",
                ["Ada Byron, the singer, died on 25 June 2019 at her home in Lund, her manager said."]),
            .invented(
                "second", published: "2021-05-02", "Tribute to Ada Byron planned",
                ["Ada Byron died in June 2019 after a long illness, and her records sell as never before."]),
            .invented(
                "third", published: "2021-09-02", "Byron's doctor in court",
                ["Carl Benz treated Ada Byron before she was taken to hospital. Byron died in June 2019 at her home."]))
        let deaths = found.filter { $0.event.title.contains("died") }
        #expect(deaths.count == 1)
        let death = try #require(deaths.first)
        #expect(death.event.date?.text == "2019-06-25")
        #expect(Set(death.event.citations.map(\.article)) == ["first", "second", "third"])
    }

    @Test func `two of one kind on two days stay two`() {
        let found = found(
            .invented(
                "one", published: "2021-03-11", "Quake shakes Izmir",
                ["An earthquake shook Izmir on Wednesday and brought down a minaret."]),
            .invented(
                "two", published: "2021-03-30", "Quake hits Lima",
                ["An earthquake hit Lima on Monday and cut the water mains."]))
        #expect(
            found.filter { $0.event.title.contains("earthquake") }.compactMap { $0.event.date?.text }.sorted() == [
                "2021-03-10", "2021-03-29",
            ])
    }

    @Test func `what is still to come is planned, until it is told`() throws {
        let before = Article.invented(
            "before", published: "2021-03-01", "Trial of Ada Byron near",
            ["The trial of Ada Byron will begin in Lund on 10 March 2021, the court said."])
        let after = Article.invented(
            "after", published: "2021-03-11", "Trial of Ada Byron begins",
            ["The trial of Ada Byron began in Lund on Wednesday."])
        let early = try #require(found(before).first { $0.event.date?.text == "2021-03-10" })
        #expect(early.event.isPlanned)
        let both = found(before, after).filter { $0.event.date?.text == "2021-03-10" }
        #expect(both.map(\.event.isPlanned) == [false])
        #expect(Set(both[0].event.citations.map(\.article)) == ["after"])
    }

    @Test func `the day of news without a date is about that of publication`() throws {
        let found = found(
            .invented(
                "wire", published: "2021-03-11", "Bridge of Lund collapses",
                ["The bridge of Lund has collapsed, and three lorries fell into the river."]))
        let first = try #require(found.first)
        #expect(first.event.date?.text == "2021-03-11~")
        #expect(first.evidence == .published)
    }

    @Test func `a crime that somebody is charged with is no further event`() {
        let found = found(
            .invented(
                "wire", published: "2021-03-11", "Carl Benz in court",
                ["Carl Benz pleaded not guilty on Wednesday to the murder of a clerk in Lund."]))
        #expect(found.map(\.event.title) == ["Carl Benz pleaded not guilty to the murder of a clerk in Lund"])
    }

    @Test(arguments: [
        ("A flood hit the old town of Lund on Wednesday.", EventKind.disaster),
        ("The flood was near, and a lorry hit the old bridge of Lund on Wednesday.", .action),
    ])
    func `what a disaster does is that disaster`(text: String, kind: EventKind) throws {
        let story = StoryText(.invented("wire", published: "2021-03-11", "Lund", [text]))
        let hit = StoryMentions([story]).news().first { story.mentions[$0.index].text == "hit" }
        let mention = try #require(hit)
        #expect(mention.kind == kind)
    }

    @Test func `no two suggestions of one time share a title, and none is told by better ones already`() {
        let all = FloodStory.articles + CourtStory.articles + StrikeStory.articles
        var titles: Set<String> = []
        var cited: [String: Set<String>] = [:]
        for suggestion in SuggestionMaker().suggestions(from: all) {
            let isNew = titles.insert(suggestion.event.title + (suggestion.event.date?.text ?? "")).inserted
            #expect(isNew)
            let places = Set(suggestion.mentions.map { "\($0.article) \($0.paragraph)" })
            let date = suggestion.event.date?.text ?? ""
            #expect(!places.isSubset(of: cited[date] ?? []))
            cited[date, default: []].formUnion(places)
        }
    }
}

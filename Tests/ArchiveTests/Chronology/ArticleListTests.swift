import EventModel
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// Lists of articles, and what is found by its name.
@Suite struct ArticleListTests {
    private let chronology: Chronology

    init() throws {
        var files = BridgeStory.files
        files["articles/tide.md"] = """
            ---
            title: A tide table
            publisher: Almanac
            published: 2023-01-01
            ---
            High water at noon.

            The bridge is passable at low water.
            """
        chronology = try ScratchLibrary(files).chronology()
    }

    private func ids(_ order: ArticleOrder) throws -> [String] {
        let list = try chronology.articles(by: order)
        return try chronology.headers(0..<list.count, of: list).map(\.id.name)
    }

    @Test func `articles are listed in each order`() throws {
        #expect(try ids(.date) == ["tide", "courier", "gazette", "reprint"])
        #expect(try ids(.publisher).first == "tide")
        #expect(try ids(.title).first == "tide")
        #expect(try ids(.use) == ["tide", "courier", "gazette", "reprint"])
        #expect(Set(try ids(.title)) == Set(try ids(.date)))
    }

    @Test func `each says what it is used for and whether it repeats another`() throws {
        let list = try chronology.articles(by: .date)
        let headers = try chronology.headers(0..<9, of: list)
        #expect(headers.map(\.use) == [.unused, .confirmed, .confirmed, .confirmed])
        #expect(headers.filter(\.isCopy).map(\.id) == ["reprint"])
        #expect(try chronology.position(of: "gazette", in: list) == 2)
        #expect(try chronology.position(of: "nothing", in: list) == nil)
    }

    @Test func `a passage is found behind a place and before it, and on at the other end`() throws {
        let list = try chronology.articles(by: .date)
        func next(_ position: Int, _ paragraph: Int, forward: Bool = true) throws -> String? {
            let place = PassagePlace(position: position, paragraph: paragraph)
            return try chronology.passage(of: "brid", in: list, from: place, forward: forward).map {
                "\($0.article) \($0.place.position) \($0.place.paragraph)"
            }
        }
        #expect(try next(0, -1) == "tide 0 2")
        #expect(try next(0, 2) == "courier 1 0")
        #expect(try next(1, 0, forward: false) == "tide 0 2")
        let last = try #require(try next(0, 2, forward: false)).split(separator: " ")
        #expect(try next(Int(last[1]) ?? 0, Int(last[2]) ?? 0) == "tide 0 2")
        let nowhere = try chronology.passage(
            of: "zeppelin", in: list, from: PassagePlace(position: 0, paragraph: -1), forward: true)
        #expect(nowhere == nil)
    }

    @Test func `unused are the paragraphs that no confirmed event cites`() throws {
        let places = try chronology.search(Query("is:unused source:tide")).map(\.paragraph)
        #expect(Set(places) == [0, 1, 2])
        let cited = try Set(chronology.search(Query("is:confirmed")).map { "\($0.article.id) \($0.paragraph)" })
        let unused = try Set(chronology.search(Query("is:unused")).map { "\($0.article.id) \($0.paragraph)" })
        #expect(!cited.isEmpty && cited.isDisjoint(with: unused))
        #expect(try chronology.results(of: Query("is:unused")).count == 0)
    }

    @Test(arguments: [
        ("tide", "article A tide table", NameMatch.Kind.wordPrefix), ("jose", "person José Álvarez", .wordPrefix),
        ("tdie tabel", "article A tide table", .typo), ("a tide table", "article A tide table", .exact),
    ])
    func `things are found by what they are called, a slip forgiven`(
        _ typed: String, _ expected: String, _ kind: NameMatch.Kind
    ) throws {
        let found = try #require(try chronology.things(matching: typed).first)
        let name =
            switch found.thing {
            case .event: "event "
            case .person: "person "
            case .article: "article "
            case .place: "place "
            }
        #expect(name + found.name == expected)
        #expect(found.kind == kind)
    }

    @Test func `what fits better goes before, and nothing typed finds nothing`() throws {
        let kinds = try chronology.things(matching: "bridge").map(\.kind)
        #expect(!kinds.isEmpty && kinds == kinds.sorted())
        #expect(try chronology.things(matching: "  ").isEmpty)
        #expect(try chronology.things(matching: "qqqq").isEmpty)
    }
}

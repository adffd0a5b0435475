import EventModel
import Interchange
import RandomNumbers
import Testing

@Suite struct `CSL-JSON` {
    private func read(_ text: String) throws -> ImportedChronology {
        try #require(ImportFormat.named("csl")).read(Array(text.utf8))
    }

    private func source(_ members: String) throws -> Article {
        try #require(try read(#"[{"title": "Dam breaks", \#(members)}]"#).sources.first).article
    }

    @Test(
        arguments: [
            (#"{"date-parts": [[2024, 3, 9]]}"#, "2024-03-09"), (#"{"date-parts": [["2024", "3"]]}"#, "2024-03"),
            (#"{"date-parts": [[2024]]}"#, "2024"),
            (#"{"date-parts": [[2024, 3, 9], [2024, 3, 11]]}"#, "2024-03-09/2024-03-11"),
            (#"{"date-parts": [[2024]], "circa": true}"#, "2024~"), (#"{"date-parts": [[2024]], "circa": 1}"#, "2024~"),
            (#"{"date-parts": [[2024]], "season": 2}"#, "2024-22"), (#"{"date-parts": [[-43, 3, 15]]}"#, "-0043-03-15"),
            (#"{"raw": "2024-03-09"}"#, "2024-03-09"), (#"{"raw": "2024-03-09T11:12:13Z"}"#, "2024-03-09"),
            (#"{"literal": "2024-03"}"#, "2024-03"), (#""2024-03-09""#, "2024-03-09"),
        ]) func `dates are those of the field`(json: String, date: String) throws
    {
        #expect(try source(#""issued": \#(json)"#).published?.date.text == date)
    }

    @Test(arguments: [
        #"{"date-parts": [[2024, 13, 1]]}"#, #"{"raw": "last spring"}"#, #"{"date-parts": [[]]}"#, "{}", "[]", "7",
        "\"-\"",
        #"{"date-parts": [[2024.5, 1]]}"#, #"{"date-parts": [[true, 1]]}"#, #"{"date-parts": [["2024", "x", 3]]}"#,
        #"{"date-parts": [[-9223372036854775808, 1, 1]]}"#, #"{"date-parts": [[9223372036854775807]]}"#,
        #"{"date-parts": [[2024], ["x"]]}"#,
    ])
    func `what is no date is a finding, and the source comes in`(json: String) throws {
        let read = try read("[{\"title\": \"Dam breaks\", \"issued\": \(json)}]")
        #expect(read.sources.first?.article.published == nil && read.sources.count == 1)
        #expect(read.faults.map(\.message) == ["“issued” of “Dam breaks” is no date"])
    }

    @Test(
        arguments: [
            (#"{"family": "Roth", "given": "Ina"}"#, "Ina Roth"), (#"{"literal": "Harbour Post"}"#, "Harbour Post"),
            (#"{"family": "Berg", "given": "Jo", "non-dropping-particle": "van den"}"#, "Jo van den Berg"),
            (#"{"family": "King", "given": "M", "suffix": "Jr."}"#, "M King Jr."),
        ]) func `names are as they are spoken`(json: String, name: String) throws
    {
        #expect(try source(#""author": [\#(json)]"#).authors == [name])
    }

    @Test(
        arguments: [
            ("The <i>Ida</i> sinks", "The Ida sinks"), ("CO<sub>2</sub> leaks", "CO2 leaks"),
            (#"<span class=\"nocase\">NATO</span> meets"#, "NATO meets"), ("a <b> c", "a <b> c"),
            ("if <iron> is", "if <iron> is"),
        ]) func `italics of titles go, other signs stay`(title: String, plain: String) throws
    {
        #expect(try read("[{\"title\": \"\(title)\"}]").sources.map(\.article.headline) == [plain])
    }

    @Test func `sources are told by the last part of an address, and by the key of citations`() throws {
        #expect(try source(#""id": "http://zotero.example/users/7/items/QX12""#).id == "QX12")
        #expect(try source(#""id": "x", "citation-key": "roth2024""#).id == "roth2024")
        #expect(try source(#""id": 17"#).id == "17")
    }

    @Test func `only pages are addresses, and a DOI is one where there is no other`() throws {
        #expect(try source(#""URL": "javascript:alert(1)", "DOI": "10.1000/182""#).url == "https://doi.org/10.1000/182")
        #expect(try source(#""URL": "file:///etc/passwd""#).url == nil)
    }

    @Test func `what is no source is told with its line and column, and the rest comes in`() throws {
        let text = "[ {\"title\": \"Ö [\\\"1\\\"]\"}, 7,\n  {\"id\": 1},\n {\"title\": \"B\"} ]"
        let read = try read(text)
        #expect(read.sources.map(\.article.headline) == ["Ö [\"1\"]", "B"])
        #expect(read.sources.map(\.place) == [ImportPlace(line: 1, column: 3), ImportPlace(line: 3, column: 2)])
        #expect(read.faults.map(\.place) == [ImportPlace(line: 1, column: 27), ImportPlace(line: 2, column: 3)])
    }

    @Test func `a list in another encoding is read whole`() throws {
        let text = #"[{"title": "A ∰ q"}, {"title": "B"}, {"title": "C"}]"#
        let bytes: [UInt8] =
            [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let read = try #require(ImportFormat.named("csl")).read(bytes)
        #expect(read.sources.map(\.article.headline) == ["A \u{2230} q", "B", "C"])
    }

    @Test(arguments: [
        ("<i>a</i>", "a"), ("<i ", "<i"), ("</i>", "</i>"), ("<i><b>a</i></b>", "a"), ("<i <i>", "<i <i>"),
    ]) func `elements over and over are read once`(piece: String, once: String) throws {
        let title = String(repeating: piece, count: 20_000)
        let plain = String(repeating: once + (piece.hasSuffix(" ") ? " " : ""), count: 20_000)
        let source = try #require(try read("[{\"title\": \"\(title)\"}]").sources.first)
        #expect(source.article.headline == (plain.last == " " ? String(plain.dropLast()) : plain))
    }

    @Test(arguments: ["", "[", "7", "nothing"]) func `what is no list is refused`(text: String) {
        #expect(throws: ImportError.self) { try read(text) }
    }

    @Test func `what was exported comes in again as it was`() throws {
        var random = SeededRandom(seed: 16)
        for _ in 0..<60 {
            let articles = (0..<Int.random(in: 0...4, using: &random)).map { RandomArticle.make($0, &random) }
            let records = articles.map { article in
                SampleChronology.record(
                    of: Event(
                        id: EventID("e-\(article.id)"), title: "E",
                        citations: [Citation(article: article.id, paragraph: 0)]),
                    [article])
            }
            let bytes = try SampleChronology(records: records, articles: articles).bytes(as: "csl").bytes
            let read = try #require(ImportFormat.named("csl")).read(bytes)
            #expect(read.faults.isEmpty && Set(read.sources.map(\.article.id)) == Set(articles.map(\.id)))
            for article in articles {
                compare(try #require(read.sources.first { $0.article.id == article.id }).article, article)
            }
        }
    }

    private func compare(_ source: Article, _ article: Article) {
        #expect(source.headline == article.headline && source.authors == article.authors)
        #expect(source.publisher == article.publisher && source.section == article.section)
        #expect(source.url == article.url && source.language == article.language)
        #expect(source.derivedFrom == article.derivedFrom && source.retrieved == article.retrieved)
        #expect(source.published?.date.lower == article.published?.date.lower)
        #expect(source.published?.date.upper == article.published?.date.upper)
    }
}

/// Articles made up at random, with texts that JSON and HTML have signs of their own for.
private enum RandomArticle {
    static func make(_ number: Int, _ random: inout SeededRandom) -> Article {
        let day = ["2024-03-09", "2024-03", "2024", "2024-03-09~", "2024-03-09/2024-03-11", "2024-21", nil]
            .randomElement(using: &random)
        func words(_ all: [String?]) -> String? { all.randomElement(using: &random) ?? nil }
        return Article(
            id: ArticleID("a-\(number)"),
            headline: words(["Dam breaks", "A \"b\"", "x < y", "<b> open", "ö 火", "a, b: c"]) ?? "",
            authors: [words(["Ina Roth", "Harbour Post, staff", nil])].compactMap { $0 },
            publisher: words(["Harbour Post", "The <Echo>", nil]),
            published: day.flatMap { $0 }.map { PublicationDate(date: SampleChronology.date($0), provenance: .byline) },
            retrieved: words(["2024-03-10", nil]).map(SampleChronology.date), section: words(["World", nil]),
            url: words(["https://post.example/a?b=1&c=2", nil]), language: words(["en", "es", nil]),
            derivedFrom: words(["wire", nil]).map { ArticleID($0) })
    }
}

import EventModel
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// What each part of the query language finds.
@Suite struct QueryAnswerTests {
    private let chronology: Chronology

    init() throws {
        chronology = try ScratchLibrary(MarketStory.files).chronology()
    }

    private func ids(_ line: String) throws -> [String] {
        let result = try chronology.results(of: Query(line))
        return try chronology.rows(0..<result.count, of: result).map(\.id.name)
    }

    @Test(arguments: [
        ("person:novak tag:court date:2023-11", ["verdict"]), ("tag:fire source:rundschau", ["inquiry"]),
        ("place:köln is:suggested", ["reopening"]), ("person:munoz person:novak", []),
        ("hall place:köln date:2023..", ["fire", "reopening"]), ("inquiry and tag:fire", ["inquiry"]),
        ("kitchen person:munoz source:\"the daily post\" is:confirmed", ["fire"]),
    ])
    func `fields and words together must all hold`(_ line: String, _ expected: [String]) throws {
        #expect(try ids(line) == expected)
    }

    @Test(arguments: [
        ("-tag:fire -tag:court", ["founding", "reopening"]), ("-(tag:fire or tag:court)", ["founding", "reopening"]),
        ("tag:court -person:o'brien", ["inquiry"]), ("--tag:court", ["inquiry", "verdict"]),
        ("hall -\"market hall\"", ["reopening"]), ("-is:suggested -date:2023", ["founding"]), ("hall -hall", []),
        ("-person:munoz -person:novak", ["founding", "reopening"]),
    ])
    func `a minus takes away, also from everything`(_ line: String, _ expected: [String]) throws {
        #expect(try ids(line) == expected)
    }

    @Test(arguments: [
        ("tag:fire or tag:court place:köln", ["fire", "inquiry"]),
        ("(tag:fire or tag:court) person:novak", ["inquiry", "verdict"]),
        ("person:novak (tag:fire or date:2023-11)", ["inquiry", "verdict"]),
        ("(hall (date:1904 or date:2024))", ["founding", "reopening"]),
        ("tag:fire -(person:novak or hall)", []), ("tag:fire -(person:novak hall)", ["fire", "inquiry"]),
        ("date:1904 or date:2024 or person:munoz", ["founding", "fire", "reopening"]),
    ])
    func `parentheses bind, or binds least`(_ line: String, _ expected: [String]) throws {
        #expect(try ids(line) == expected)
    }

    @Test(arguments: [
        ("date:2023-05-02..2023-05-09", ["fire", "inquiry"]), ("date:2023-05-02/2023-05-09", ["fire", "inquiry"]),
        ("date:2023-05-03..", ["inquiry", "verdict", "reopening"]), ("date:..1950", ["founding"]),
        ("date:2023-05", ["fire", "inquiry"]), ("date:2023-11-15", ["verdict"]), ("date:2023-06..2023-10", []),
        ("date:[2023-05-02,2024-02-01]", ["fire", "reopening"]),
        ("date:202X", ["fire", "inquiry", "verdict", "reopening"]),
        ("date:2023-21", ["fire", "inquiry"]), ("date:2023 -date:2023-05", ["verdict"]),
    ])
    func `dates and ranges of dates find what can have been then`(_ line: String, _ expected: [String]) throws {
        #expect(try ids(line) == expected)
    }

    @Test(arguments: [
        ("\"market hall\"", ["founding", "fire"]), ("\"hall market\"", []), ("market hall", ["founding", "fire"]),
        ("\"into the fire\"", ["inquiry"]), ("\"the mar\"*", ["fire"]), ("inqu*", ["inquiry", "verdict"]), ("inqu", []),
        ("“market hall”", ["founding", "fire"]), ("tag:caf*", ["founding"]), ("place:kö*", ["fire", "reopening"]),
        ("source:rund*", ["inquiry"]), ("person:nov*", ["inquiry", "verdict"]),
    ])
    func `phrases keep their order, a star completes the last word`(_ line: String, _ expected: [String]) throws {
        #expect(try ids(line) == expected)
    }

    @Test(arguments: [
        "Muñoz", "munoz", "MUÑOZ", "Mun\u{303}oz", "person:Muñoz", "person:munoz", "person:mun\u{303}oz",
        "\"lucia munoz\"", "Luci\u{301}a", "place:brücke", "place:bru\u{308}cke", "place:BRUCKE", "mun\u{303}*",
        "\"Lucía Muñoz\" spoke",
    ])
    func `accents do not matter, on either side, however they are written`(_ line: String) throws {
        #expect(try ids(line) == ["fire"])
        #expect(try chronology.search(Query(line)).map(\.article.id).contains("post"))
    }

    @Test(arguments: ["tag:café", "tag:CAFE", "tag:cafe\u{301}"])
    func `a tag is the same with and without accents`(_ line: String) throws {
        #expect(try ids(line) == ["founding"])
    }
}

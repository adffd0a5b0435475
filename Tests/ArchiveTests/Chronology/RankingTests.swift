import EventModel
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// What fits best comes last in the alphabet and in time, so that neither order helps.
@Suite struct RankingTests {
    private static let padding = "The council met again and talked about trams, schools, parks, taxes and the weather."
    private static func article(_ title: String, _ paragraphs: String...) -> String {
        "---\ntitle: \(title)\npublisher: Courier\n---\n" + paragraphs.joined(separator: "\n\n") + "\n"
    }
    private static let files = [
        "articles/a-notes.md": article("Notes of the week", padding + " Someone mentioned the aqueduct. " + padding),
        "articles/b-letters.md": article("Letters", "The aqueduct is old. The aqueduct must stay."),
        "articles/c-walks.md": article("Walks", "Along the aqueduct to the old mill."),
        "articles/d-news.md": article("Aqueduct collapses in the night after a week of rain in all valleys", padding),
        "events/table.jsonl": """
        {"id": "talk", "title": "The council talks", "date": "2020", "sources": [{"article": "a-notes", "paragraph": 1}]}
        {"id": "letters", "title": "Readers write", "date": "2021", "sources": [{"article": "b-letters", "paragraph": 1}]}
        {"id": "collapse", "title": "The aqueduct collapses", "date": "2022"}
        """,
    ]

    private let chronology: Chronology

    init() throws { chronology = try ScratchLibrary(Self.files).chronology() }

    private func places(_ line: String) throws -> [String] {
        try chronology.search(Query(line)).map { "\($0.article.id) \($0.paragraph)" }
    }

    @Test func `a search gives headlines first, then what is more about the word`() throws {
        #expect(try places("aqueduct") == ["d-news 0", "b-letters 1", "c-walks 1", "a-notes 1"])
    }

    @Test func `a rarer word weighs more than a common one`() throws {
        #expect(try places("aqueduct or mill").first == "c-walks 1")
    }

    @Test func `the same words filter the timeline in the order of time`() throws {
        let result = try chronology.results(of: Query("aqueduct"))
        #expect(try chronology.rows(0..<9, of: result).map(\.id) == ["talk", "letters", "collapse"])
    }

    @Test func `only so many as asked for are the best ones`() throws {
        #expect(try chronology.search(Query("aqueduct"), limit: 2).map(\.article.id) == ["d-news", "b-letters"])
    }
}

import EventModel
import Foundation
import LibraryFiles
import Newsdesk
import TestLibraries
import Testing

/// A core event: what its date is, a word of its sources, and in which articles it is told.
struct CoreEvent: CustomTestStringConvertible, Sendable {
    var name: String
    var date: String
    var articles: Set<String>

    var testDescription: String { name }
}

@Suite struct `A library in two languages` {
    private static let core = [
        CoreEvent(
            name: "the attempt at the consulate", date: "2026-01-27",
            articles: ["lakes-courier", "northern-wire", "diario-quito"]),
        CoreEvent(
            name: "the note of protest", date: "2026-01-27",
            articles: ["lakes-courier", "northern-wire", "diario-quito"]),
        CoreEvent(name: "the shooting", date: "2026-01-24", articles: ["twin-ledger", "la-voz", "diario-quito"]),
        CoreEvent(name: "the fire", date: "2024-03-08", articles: ["andes-post", "el-faro"]),
        CoreEvent(name: "the arrest", date: "2024-03-10", articles: ["harbor-times", "cronica"]),
        CoreEvent(name: "the resignation", date: "2024-03-12", articles: ["harbor-times", "la-gaceta"]),
    ]

    private func found() throws -> [Event] {
        let folder = try ScratchFolder(BilingualStories.files)
        defer { withExtendedLifetime(folder) {} }
        return LibrarySuggestions.events(in: try LibraryReader().read(folder.path))
    }

    private func sources(_ event: Event) -> Set<String> { Set(event.citations.map(\.article.name)) }

    @Test(arguments: core)
    func `a core event is one row with sources in both languages`(event: CoreEvent) throws {
        let all = try found()
        let rows = all.filter { $0.date?.text == event.date && sources($0).isSuperset(of: event.articles) }
        let told = all.map { "\($0.date?.text ?? "-") \($0.title) \(sources($0).sorted())" }.joined(separator: "\n")
        #expect(!rows.isEmpty, "\(told)")
    }

    @Test func `no day has more rows than happened on it`() throws {
        let days = Dictionary(grouping: try found(), by: { $0.date?.text ?? "" }).mapValues(\.count)
        #expect(days["2026-01-27"] == 2)
        #expect(days["2024-03-08"] == 1 && days["2024-03-10"] == 1 && days["2024-03-12"] == 1)
    }

    @Test func `articles in other languages are in no suggestion`() throws {
        let cited = try found().reduce(into: Set<String>()) { $0.formUnion(sources($1)) }
        #expect(cited.isDisjoint(with: BilingualStories.others))
        #expect(!cited.isDisjoint(with: BilingualStories.spanish) && !cited.isDisjoint(with: BilingualStories.english))
    }

    @Test func `what both languages count agrees`() throws {
        let fire = try #require(try found().first { $0.date?.text == "2024-03-08" })
        let counts = fire.citations.flatMap(\.claims).filter { $0.property == "killed" }
        #expect(Set(counts.map(\.value)).isSuperset(of: ["Three", "3"]))
        #expect(!fire.discrepancies().contains { $0.property == "killed" && $0.isContradiction })
    }

    @Test func `a title is in the language of one of the event's articles`() throws {
        let texts = BilingualStories.files
        for event in try found() {
            let told = sources(event).compactMap { texts["articles/\($0).md"] }
            let first = event.title.split(separator: " ").prefix(2).joined(separator: " ")
            #expect(told.contains { $0.localizedStandardContains(first) }, "\(event.title)")
        }
    }

    @Test func `a person named in both languages is one`() throws {
        let folder = try ScratchFolder(BilingualStories.files)
        defer { withExtendedLifetime(folder) {} }
        let suggestions = LibrarySuggestions.all(in: try LibraryReader().read(folder.path))
        let people = LibrarySuggestions.people(in: suggestions).map(\.name)
        #expect(people.filter { $0.contains("Cisneros") } == ["Raúl Cisneros"])
        #expect(people.filter { $0.contains("Andrade") } == ["Lucía Andrade"])
        #expect(people.filter { $0.contains("Pretti") } == ["Alex Pretti"])
    }
}

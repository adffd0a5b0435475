import EventModel
import Newsdesk
import Testing

import LibraryFiles

@Suite struct SeedSuggestionTests {
    @Test(.enabled(if: SeedKey.folder != nil, "there is no ../shared/seeds beside the repository"))
    func `the core events of the seeds are the first that are suggested`() throws {
        let folder = try #require(SeedKey.folder)
        let key = try SeedKey(folder)
        let found = LibrarySuggestions.events(in: try LibraryReader().read(folder)).prefix(key.core.count)
        for core in key.core {
            let best = try #require(
                found.max { told($0).intersection(core.lines).count < told($1).intersection(core.lines).count })
            let lines = told(best)
            let right = lines.intersection(core.lines).count
            #expect(best.date?.text == core.date, "\(core.id)")
            #expect(
                right * 10 >= core.lines.count * 9, "\(core.id): \(core.lines.subtracting(lines).sorted()) missing")
            #expect(
                (lines.count - right) * 8 <= lines.count,
                "\(core.id): \(lines.subtracting(core.lines).sorted()) too many")
        }
    }

    @Test(.enabled(if: SeedKey.folder != nil, "there is no ../shared/seeds beside the repository"))
    func `the article with another day is told apart`() throws {
        let folder = try #require(SeedKey.folder)
        let first = try #require(LibrarySuggestions.events(in: try LibraryReader().read(folder)).first)
        let dispute = try #require(first.discrepancies().first { $0.property == "date" && $0.isContradiction })
        #expect(dispute.sides.map(\.value) == ["2026-01-27", "2026-01-28"])
        #expect(dispute.sides.last?.sources.map { $0.name.prefix(3) } == ["001"])
    }

    /// A paragraph is the line before it: the headline, paragraph 0, is the first.
    private func told(_ event: Event) -> Set<String> {
        Set(event.citations.map { "\($0.article.name.prefix(3)):\($0.paragraph + 1)" })
    }
}

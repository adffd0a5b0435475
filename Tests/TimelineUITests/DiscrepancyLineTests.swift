import EventModel
import Terminal
import Testing

@testable import TimelineUI

@Suite struct `Lines on discrepancies` {
    @Test func `what contradicts is not said again where values are only less exact`() {
        let contradicting = discrepancy(.disjoint, ["2026-01-27", "2026-01-28"])
        let inexact = discrepancy(.precision, ["2026-01-27", "2026-01-28", "2026-01-26/2026-02-01"])
        let lines = lines(of: [contradicting, inexact])
        #expect(lines.count { $0.contains("27 Jan") } == 1)
        #expect(lines.contains { $0.hasPrefix("≈ date") && $0.contains("1 Feb") })
        #expect(self.lines(of: [contradicting, discrepancy(.precision, ["2026-01-27", "2026-01-28"])]).count == 2)
    }

    @Test(arguments: [
        ("date", "2026-01-27", "27 Jan"), ("video-posted", "2026-01-28", "28 Jan"), ("time", "11:00~", "about 11:00"),
        ("last seen", "11:00~", "about 11:00"), ("date", "2026-01-27T11:00:00", "27 January 2026, 11:00:00"),
        ("date", "2026-01-27 (Monday), 2026-01-28", "27 Jan (Monday), 28 Jan"), ("killed", ">=2", "≥2"),
        ("place", "Oberau, Main Street (north)", "Oberau, Main Street (north)"), ("agents", "~5", "about 5"),
    ])
    func `a value is told in words, whatever its property is called`(property: String, value: String, words: String) {
        #expect(Wording.value(value, of: property) == words)
    }

    @Test(arguments: [20, 40, 50, 80])
    func `a long value is told to its last word, its sources below it`(columns: Int) {
        let (agents, officers) = ("several armed immigration agents", "several armed immigration officers")
        let sides = ["no", agents, officers].map {
            Discrepancy.Side(value: $0, claims: [], sources: ["courier"])
        }
        let lines = lines(of: [Discrepancy(property: "by", kind: .disjoint, sides: sides)], columns: columns)
        let words = lines.map(\.trimmed).joined(separator: " ")
        #expect(words.contains("no    courier") && words.contains("\(agents) courier"))
        #expect(words.contains("\(officers) courier") && !words.contains("…"))
        #expect(lines.allSatisfy { DisplayText.width(of: $0) <= columns })
    }

    @Test func `values that contradict nothing are all said`() {
        let lines = lines(of: [discrepancy(.precision, ["2026-01-27", "2026-01"])])
        #expect(lines.count == 3)
    }

    private func discrepancy(_ kind: Discrepancy.Kind, _ values: [String]) -> Discrepancy {
        let sides = values.enumerated().map { index, value in
            Discrepancy.Side(value: value, claims: [], sources: [ArticleID("courier-\(index)")])
        }
        return Discrepancy(property: "date", kind: kind, sides: sides)
    }

    private func lines(of discrepancies: [Discrepancy], columns: Int = 80) -> [String] {
        let event = Event(id: EventID("harbour"), title: "The harbour opens", path: "events/harbour.md")
        let record = EventRecord(event: event, discrepancies: discrepancies)
        return DiscrepancyLines.lines(of: record, theme: Theme(), columns: columns, voices: false).map(\.text)
    }
}

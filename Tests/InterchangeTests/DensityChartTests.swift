import EventModel
import RandomNumbers
import Testing

@testable import Interchange

@Suite struct `The density chart` {
    @Test func `counts each event with a first day once, in order, in few columns`() {
        var random = SeededRandom(seed: 7)
        for reach in [1, 20, 400, 5000, 90_000, 2_000_000] {
            let days = (0..<300).map { _ in Day(number: Int.random(in: -reach...reach, using: &random)) }.sorted()
            var outline = PageOutline()
            for (index, day) in days.enumerated() {
                outline.add(EventSummary(id: EventID("\(index)"), title: "", date: EDTFDate(day)))
            }
            outline.add(EventSummary(id: "undated", title: "", date: nil))
            let chart = DensityChart(outline, 0..<outline.rows.count)
            #expect(chart.columns.map { $0.confirmed + $0.suggested }.reduce(0, +) == 300)
            #expect(chart.columns.count <= 120 || chart.unit == .century)
            #expect(chart.columns.map(\.start) == chart.columns.map(\.start).sorted())
            #expect(chart.columns.flatMap(\.positions) == Array(0..<300))
            for column in chart.columns where !column.positions.isEmpty {
                let numbers = column.positions.map { chart.unit.number(of: days[$0]) }
                #expect(Set(numbers).count == 1)
                #expect(chart.unit.number(of: column.start) == numbers[0])
            }
        }
    }

    @Test func `says of a year that it is one, and not its first day`() {
        var outline = PageOutline()
        for date in ["1963", "2026-01-05", "2026-01-06"] {
            outline.add(EventSummary(id: EventID(date), title: "", date: SampleChronology.date(date)))
        }
        let figure = DensityFigure(DensityChart(outline, 0..<3), first: 0) { "#\($0)" }
        #expect(figure.html.contains("aria-label=\"1963: 1 event\""))
        #expect(figure.html.contains("aria-label=\"5 January 2026: 1 event\""))
        #expect(figure.html.contains("Pale bars"))
    }
}

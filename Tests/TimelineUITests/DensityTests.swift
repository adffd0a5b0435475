import EventModel
import Foundation
import Terminal
import Testing
@testable import TimelineUI

@Suite struct `The density line` {
    /// Buckets from days and counts.
    private func buckets(_ days: [(String, Int)]) throws -> [DensitySpan] {
        var position = 0
        return try days.map { text, count in
            defer { position += count }
            let start = try text == "-" ? nil : EDTFDate(text).lower
            return DensitySpan(DensityBucket(start: start, count: count, position: position))
        }
    }

    /// A list of events on days, those with a sign suggested (`?`) or with sources that disagree (`!`).
    private func newsroom(_ days: [String]) -> SampleNewsroom {
        var newsroom = SampleNewsroom()
        newsroom.events = days.enumerated().map { index, text in
            let day = text.filter { $0 != "?" && $0 != "!" }
            var event = Event(
                id: EventID("e\(1000 + index)"), title: "Event \(index)", date: SampleStory.date(day),
                status: text.contains("?") ? .suggested : .confirmed)
            if text.contains("!") {
                event.citations = [("courier", "1"), ("post", "2")].map { article, value in
                    Citation(
                        article: ArticleID(article), paragraph: 1,
                        claims: [Claim(property: "injured", value: value)])
                }
            }
            return event
        }
        return newsroom
    }

    private func days(_ first: String, _ count: Int, every step: Int = 1) -> [String] {
        let day = (try? EDTFDate(first).lower) ?? Day(number: 0)
        return (0..<count).map { EDTFDate(day.advanced(by: $0 * step)).text }
    }

    private func lines(_ reader: Reader) -> (bars: String, axis: String) {
        let rows = reader.screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return (rows[1], rows[2])
    }

    @Test(arguments: [
        (30, 1, "[day]"), (150, 1, "[week]"), (60, 20, "[month]"), (40, 400, "[year]"), (30, 5000, "[year]"),
    ])
    func `the unit follows the span, and all of it is in view over the whole width`(
        count: Int, step: Int, unit: String
    ) {
        let reader = Reader(columns: 120, newsroom: newsroom(days("1900-03-01", count, every: step)))
        let line = lines(reader).bars
        #expect(line.hasSuffix(unit))
        #expect(!line.contains("‹") && !line.contains("›"))
        let shown = DensityView.line(of: reader.state)
        #expect(shown?.bars.reduce(0) { $0 + $1.bucket.count } == count)
        #expect(shown?.bars.first?.columns.lowerBound == 0)
        #expect(shown?.bars.last?.columns.upperBound == shown?.columns)
    }

    @Test func `what lies far off is folded at the ends with its number`() {
        let all = ["1790-01-01", "1841-06-01"] + days("2011-11-01", 60) + ["2150-01-01"]
        var reader = Reader(columns: 120, newsroom: newsroom(all))
        let line = lines(reader).bars
        #expect(line.hasPrefix("‹2 ") && line.contains(" 1›"))
        #expect(line.hasSuffix("[day]"))
        reader.send(.key(.mouse(MouseEvent(.press, at: Point(column: 0, row: 1)))))
        #expect(reader.state.timeline.cursor == 0)
        let end = DensityView.line(of: reader.state).map { $0.start + $0.columns + 1 } ?? 0
        reader.send(.key(.mouse(MouseEvent(.press, at: Point(column: end, row: 1)))))
        #expect(reader.state.timeline.cursor == 62)
    }

    @Test func `heights are true to the counts`() {
        let all =
            Array(repeating: "2024-05-01", count: 8) + Array(repeating: "2024-05-02", count: 4) + ["2024-05-03"]
            + Array(repeating: "2024-05-05", count: 2)
        let reader = Reader(columns: 120, newsroom: newsroom(all))
        let shown = lines(reader).bars.filter { "▁▂▃▄▅▆▇█".contains($0) }
        var heights: [Character] = []
        for bar in shown where heights.last != bar { heights.append(bar) }
        #expect(heights == ["█", "▄", "▁", "▂"])
    }

    @Test func `suggested, confirmed and disputed are told apart, without colour too`() throws {
        let all = ["2024-05-01", "2024-05-02?", "2024-05-03?", "2024-05-04!"] + days("2024-05-05", 20)
        let reader = Reader(columns: 120, newsroom: newsroom(all))
        let frame = draw(reader.state)
        let line = try #require(DensityView.line(of: reader.state))
        let styles = line.bars.prefix(4).map { frame[Point(column: line.start + $0.columns.lowerBound, row: 1)].style }
        let theme = Theme()
        #expect(styles == [theme.text, theme.density, theme.density, theme.dispute])
        #expect(theme.density.attributes == .dim)
        let signs = line.bars.filter { bar in
            frame[Point(column: line.start + bar.columns.lowerBound, row: 2)].text.description == "≠"
        }
        #expect(signs.map(\.bucket.disputed) == [1])
    }

    @Test func `the axis has labels that do not touch, and is heavier where the list is in view`() throws {
        let reader = Reader(columns: 120, rows: 24, newsroom: newsroom(days("2023-11-20", 90)))
        let axis = lines(reader).axis
        #expect(axis.contains("20 Nov 2023") && axis.contains("Dec") && axis.contains("2024") && axis.contains("Feb"))
        let row = (0..<120).map { draw(reader.state)[Point(column: $0, row: 2)].style }
        #expect(row.contains(Theme().densityInView) && row.contains(Theme().faint))
        var moved = reader
        moved.type("d2024-01-10⏎")
        #expect(lines(moved).axis.contains("━"))
        for columns in [40, 60, 80, 200] {
            let line = DensityLine(
                try buckets((1...80).map { ("19\(19 + $0 % 80)", 3) }), scale: .year, around: nil, columns: columns)
            let labels = DensityAxis.labels(of: line)
            for (label, next) in zip(labels, labels.dropFirst()) {
                #expect(label.column + label.text.count < next.column)
            }
        }
    }

    @Test func `a year that begins has its label, whatever months begin about it`() throws {
        for (first, columns) in [("2009-06-25", 200), ("2025-10-27", 120), ("2025-10-27", 60), ("2023-12-20", 80)] {
            let start = try #require(EDTFDate(first).lower)
            for length in stride(from: 60, through: 600, by: 7) {
                let ends = [start, start.advanced(by: length)].map { (EDTFDate($0).text, 3) }
                let scale: DensityScale = length < columns ? .day : .week
                let line = DensityLine(try buckets(ends), scale: scale, around: nil, columns: columns)
                let labels = DensityAxis.labels(of: line)
                let years = Set((0...length).map { start.advanced(by: $0).calendarDate.year })
                let told = years.filter { year in labels.contains { $0.text.hasSuffix("\(year)") } }
                // The last days of a line have no room for a label.
                #expect(years.subtracting(told).allSatisfy { $0 == years.max() && years.count > 1 }, "\(labels)")
                for (label, next) in zip(labels, labels.dropFirst()) {
                    #expect(label.column + label.text.count < next.column)
                }
                // No month takes the place of a year that begins behind the first label.
                for ordinal in line.spans.dropFirst() {
                    guard let date = scale.day(ofOrdinal: ordinal)?.calendarDate, date.month == 1,
                        date.day <= (scale == .week ? 7 : 1), line.column(of: ordinal) + 4 <= line.columns,
                        line.column(of: ordinal) > labels[0].text.count + 3
                    else { continue }
                    #expect(labels.contains { $0.column == line.column(of: ordinal) && $0.text == "\(date.year)" })
                }
            }
        }
    }

    @Test func `a label has one look, that of its first column`() {
        for columns in 60...140 {
            let frame = draw(Reader(columns: columns, rows: 24, newsroom: newsroom(days("2023-11-20", 90))).state)
            for column in 1..<columns {
                let pair = [column - 1, column].map { frame[Point(column: $0, row: 2)] }
                let isLabel = pair.allSatisfy { $0.text.description.allSatisfy { $0.isLetter || $0.isNumber } }
                #expect(!isLabel || pair[0].style == pair[1].style)
            }
        }
    }

    @Test func `z and Z show less and more time about the cursor`() {
        var reader = Reader(columns: 80, newsroom: newsroom(days("2019-01-01", 120, every: 12)))
        #expect(lines(reader).bars.hasSuffix("[month]"))
        reader.type("Z")
        #expect(reader.screen.contains("The whole chronology is in view"))
        reader.type("gz")
        #expect(lines(reader).bars.hasSuffix("[week]") && lines(reader).bars.contains("›"))
        reader.type("z")
        #expect(lines(reader).bars.hasSuffix("[day]"))
        reader.type("z")
        #expect(reader.screen.contains("no finer line"))
        reader.type("G")
        #expect(lines(reader).bars.contains("‹"))
        let line = DensityView.line(of: reader.state)
        #expect(line?.bars.contains { $0.positions.contains(119) } == true)
        reader.type("ZZ")
        #expect(lines(reader).bars.hasSuffix("[month]") && !lines(reader).bars.contains("‹"))
    }

    @Test func `a click on a bar goes there`() throws {
        var reader = Reader(columns: 120, newsroom: newsroom(days("2024-05-01", 40)))
        let line = try #require(DensityView.line(of: reader.state))
        for bar in line.bars {
            let point = Point(column: line.start + bar.columns.lowerBound, row: 1)
            reader.send(.key(.mouse(MouseEvent(.press, at: point))))
            #expect(reader.state.timeline.cursor == bar.bucket.position)
        }
    }

    @Test func `where there are few events it is one quiet line`() {
        let reader = Reader(columns: 120)
        #expect(lines(reader).bars == "Jan 1921 – Jun 2024")
        #expect(!lines(reader).axis.contains("━"))
    }

    @Test func `it is drawn at any size and for any times without a crash`() {
        let times = [
            days("2024-05-01", 40), days("0001-01-01", 12, every: 60_000), ["2024"], [],
            days("2024-05-01", 12) + ["nothing", "nothing"], Array(repeating: "2024-05-01", count: 30),
        ]
        for all in times {
            for columns in [40, 41, 59, 60, 61, 300] {
                var reader = Reader(columns: columns, newsroom: newsroom(all))
                for keys in ["", "z", "z", "G", "Z", "Z"] {
                    reader.type(keys)
                    #expect(draw(reader.state).size.columns == columns)
                }
            }
        }
    }
}

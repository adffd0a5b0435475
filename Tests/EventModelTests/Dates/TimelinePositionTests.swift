import EventModel
import RandomNumbers
import Testing

@Suite struct TimelinePositionTests {
    private func position(
        _ date: String?, _ time: String? = nil, _ offset: Int? = nil, id: String = "a"
    ) throws -> TimelinePosition {
        TimelinePosition(
            date: try date.map { try EDTFDate($0) }, time: time.flatMap { TimeOfDay($0) }, offset: offset, id: id)
    }

    @Test func `Events sort by day, then by instant, then by id`() throws {
        let hour = 3600
        let ordered = [
            try position("../2026-01-27"),
            try position("2026-01-27/2026-01-30"),
            try position("2026-01-27", "23:00", 12 * hour),
            try position("2026-01-27", "11:00", 0),
            try position("2026-01-27", "06:00", -6 * hour),
            try position("2026-01-27", "12:00", 0, id: "b"),
            try position("2026-01-27", "07:00", -6 * hour),
            try position("2026-01-27", "23:30", -6 * hour),
            try position("2026-01-27"),
            try position("2026-01-27", id: "b"),
            try position("2026-01-27", id: "é"),
            try position("2026-01-28", "01:00", 0),
            try position("XXXX", id: "a"),
            try position(nil, id: "b"),
        ]
        var random = SeededRandom(seed: 5)
        #expect(ordered.shuffled(using: &random).sorted() == ordered)
    }

    @Test func `What is dated by a longer time stands before all days of it`() throws {
        let ordered = [
            "19XX", "1900/1999", "2011", "2011-01-01/2011-11-30", "2011-11", "2011-11-01/2011-11-07", "2011-11-01",
            "2011-11-03", "2011-12", "2011-12-31",
        ]
        var random = SeededRandom(seed: 3)
        let sorted = try ordered.shuffled(using: &random).sorted { try position($0) < position($1) }
        #expect(sorted == ordered)
    }

    @Test func `The same instant in two zones is told apart by the id only`() throws {
        let noon = try position("2026-01-27", "12:00", 0, id: "x")
        let morning = try position("2026-01-27", "06:00", -21_600, id: "x")
        #expect(noon == morning)
    }

    @Test func `A date-time brings its own time and offset`() throws {
        #expect(try position("2026-01-27T06:00:00-06:00") == position("2026-01-27T12:00:00Z"))
        #expect(try position("2026-01-27T06:00:00-06:00").clock == 43_200)
    }

    @Test func `A time counts only on a single day`() throws {
        #expect(try position("2026-01", "11:00", 0).clock == .max)
    }

    @Test func `Days come in order, and of those with one first day the later last day comes first`() throws {
        let dates = try ValidDate.all.map { try EDTFDate($0.text) }
        for a in dates {
            let left = TimelinePosition(date: a, id: "")
            for b in dates where left < TimelinePosition(date: b, id: "") {
                guard let first = a.lower, let other = b.lower else { continue }
                #expect(first <= other, "\(a) and \(b)")
                if first == other, let last = a.upper { #expect(b.upper.map { $0 <= last } ?? false, "\(a) and \(b)") }
            }
        }
    }

    @Test func `A position comes back from its parts`() throws {
        let position = try position("2026-01-27", "11:00", -21_600, id: "consulate")
        #expect(
            TimelinePosition(day: position.day, extent: position.extent, clock: position.clock, id: position.id)
                == position)
    }
}

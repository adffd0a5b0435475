import Testing

@testable import EventModel

@Suite struct ClaimReadingTests {
    @Test(arguments: [
        ("11:00", "11:00~", true), ("11:00", "11:30", false), ("11:00~", "11:45", true), ("11:00~", "12:30", false),
        ("11", "11:40", true), ("11:00", "11:00:30", true), ("11am", "11:20", true), ("11:20 p.m.", "23:20", true),
        ("morning", "11:00", true), ("morning", "15:00", false), ("10:30/11:30", "11:00", true),
        ("12 am", "00:10", true),
        ("../10:00", "11:00", false), ("12:00", "noon", true),
    ])
    func `times agree where one moment fits both`(left: String, right: String, agree: Bool) throws {
        let first = try #require(TimeRange.read(left))
        let second = try #require(TimeRange.read(right))
        #expect(first.isDisjoint(from: second) != agree)
    }

    @Test(arguments: ["25:00", "13pm", "soon", "11:00/", "18:00/09:00"])
    func `what is no time is not read as one`(text: String) {
        #expect((TimeRange.read(text) == nil) == (text != "11:00/"))
    }

    @Test(arguments: [
        ("2026-01-27", "2026-01-28", false), ("2026-01", "2026-01-27", true),
        ("2026-01-26/2026-02-01", "2026-01-27", true),
        ("2026-01-27~", "2026-01-28", true), ("2026-01-27~", "2026-01-29", false), ("2026-01-27/..", "2026-03", true),
        ("27 January 2026", "2026-01-27", true), ("January 27, 2026", "2026-01-27", true),
        ("2026", "2025-12-31", false),
    ])
    func `dates agree where one day fits both`(left: String, right: String, agree: Bool) throws {
        let first = try #require(DateRange(left))
        let second = try #require(DateRange(right))
        #expect(first.range.isDisjoint(from: second.range) != agree)
    }

    @Test(
        arguments: [
            ("Tuesday 2026-01-27", nil), ("Wednesday 2026-01-27", .wednesday), ("2026-01-27 (Wed)", .wednesday),
            ("Wednesday, 27 January 2026", .wednesday), ("Tuesday, January 27, 2026", nil), ("2026-01", nil),
        ] as [(String, Weekday?)])
    func `a weekday that is not the date's is noticed`(text: String, wrong: Weekday?) throws {
        #expect(try #require(DateRange(text)).wrongWeekday == wrong)
    }

    @Test func `a date in running words is read with its weekday`() throws {
        let written = try #require(WrittenDate(in: "the visit on Tuesday (Jan 27), officials said"))
        #expect(written.weekday == .tuesday)
        #expect((written.month, written.day, written.year) == (1, 27, nil))
        #expect(WrittenDate(in: "they may march on, said 12 people") == nil)
        let other = try #require(WrittenDate(in: "police said Monday that on 24th January 2026 it began"))
        #expect(other.weekday == nil)
        #expect(other.year == 2026)
    }

    @Test(arguments: [
        ("fired-by", ["an ICE agent", "ICE agents"], ClaimScale.text), ("agents", [">=2", "several", "1"], .count),
        ("agents", ["one agent", "2 agents", "several"], .count),
        ("address", ["12 Main Street", "14 Oak Street"], .text),
        ("date", ["27"], .date), ("arrest-date", ["x"], .date), ("arrested", ["2026-01-27", "2026-01"], .date),
        ("founded", ["1963", "1964"], .count), ("start", ["11:00", "11:30"], .time), ("place", ["A", "B"], .place),
    ])
    func `all values of a property are read on one scale`(property: String, values: [String], scale: ClaimScale) {
        #expect(ClaimScale(property: Claim.key(of: property), values: values) == scale)
    }
}

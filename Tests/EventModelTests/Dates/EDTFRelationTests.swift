import EventModel
import RandomNumbers
import Testing

@Suite struct EDTFRelationTests {
    @Test(arguments: [
        ("2026-01-27", EDTFRelation.same, "2026-01-27"),
        ("2026-01-27", .disjoint, "2026-01-28"),
        ("2026-01", .contains, "2026-01-27"),
        ("2026", .contains, "2026-01-27"),
        ("2026-01-27", .same, "2026-01-27~"),
        ("2026-01-27", .same, "2026-01-27T11:00:00-06:00"),
        ("2026-01-19/2026-01-25", .contains, "2026-01-24"),
        ("2026-01-19/2026-01-25", .overlaps, "2026-01-25/2026-01-26"),
        ("2026-01-19/2026-01-25", .disjoint, "2026-01-26"),
        ("2026-01/2026-01", .same, "2026-01"),
        ("2026-01-01/2026-01-31", .same, "2026-01"),
        ("2026-01-27/..", .contains, "2030"),
        ("2026-01-27/..", .disjoint, "2026-01-26"),
        ("../2026-01-27", .contains, "1963"),
        ("../2026-01-27", .overlaps, "2026-01"),
        ("../2026", .overlaps, "2026-01/.."),
        ("2026-01-27/", .same, "2026-01-27/.."),
        ("[2026-01-27,2026-01-28]", .contains, "2026-01-28"),
        ("[2026-01-27,2026-01-29]", .disjoint, "2026-01-28"),
        ("[2026-01-27,2026-01-28]", .same, "2026-01-27/2026-01-28"),
        ("[2026-01-27,2026-01-28]", .same, "{2026-01-28,2026-01-27}"),
        ("[2026-01-27,2026-03]", .overlaps, "2026-01"),
        ("[..1984,1990..]", .disjoint, "1985/1989"),
        ("[..1984,1990..]", .contains, "1991-05"),
        ("2026-XX-25", .disjoint, "2026-01-27"),
        ("2026-XX-25", .contains, "2026-01-25"),
        ("2026-XX-25", .overlaps, "2026-01"),
        ("2026-XX-XX", .same, "2026"),
        ("2026-01-XX", .same, "2026-01"),
        ("2026-XX", .same, "2026"),
        ("2026-01-2X", .contains, "2026-01-27"),
        ("2026-01-1X", .disjoint, "2026-01-27"),
        ("19X4", .disjoint, "1963"),
        ("19X4", .contains, "1964-02"),
        ("196X", .contains, "1963-11-22"),
        ("196X", .same, "1960/1969"),
        ("201X-21", .disjoint, "2015-06"),
        ("201X-21", .contains, "2015-04"),
        ("2001-33", .same, "2001-01/2001-03"),
        ("2001-24", .overlaps, "2002"),
        ("1950S2", .same, "19XX"),
        ("XXXX-12-25", .contains, "1914-12-25"),
        ("XXXX-12-25", .disjoint, "1914-12-24"),
        ("XXXX-12-25", .overlaps, "1914"),
        ("XXXX-12-25", .same, "XXXX-12-25"),
        ("XXXX-12", .contains, "XXXX-12-25"),
        ("XXXX-12-25", .disjoint, "XXXX-12-24"),
        ("XXXX", .contains, "XXXX-12-25"),
        ("XXXX", .contains, "2026"),
        ("XXXX", .same, "XXXX-XX-XX"),
        ("XXXX-02-29", .disjoint, "2026"),
        ("XXXX-02-29", .overlaps, "2024"),
        ("XXXX-XX-01", .contains, "2026-01-01"),
        ("XXXX-12-25", .overlaps, "../1960"),
        ("XXXX-12-25", .overlaps, "1960/.."),
        ("XXXX-12-25", .disjoint, "Y17000"),
        ("XXXX-12-25", .disjoint, "-XXXX-12-25"),
        ("-XXXX-12-25", .contains, "-0044-12-25"),
        ("XXXX-12-25", .within, "Y-99999999999999/Y99999999999999"),
        ("[1914-12-25,XXXX-01-01]", .contains, "1914-12-25"),
        ("[1914-12-25,XXXX-01-01]", .disjoint, "1914-12-26"),
        ("Y17E20", .disjoint, "2026"),
        ("-0044-03-15", .within, "-0044"),
    ])
    func `Two dates stand to each other as their days do`(left: String, relation: EDTFRelation, right: String) throws {
        let (left, right) = (try EDTFDate(left), try EDTFDate(right))
        #expect(left.relation(to: right) == relation)
        #expect(right.relation(to: left) == relation.inverse)
        #expect(left.overlaps(right) == (relation != .disjoint))
        #expect(left.isDisjoint(with: right) == (relation == .disjoint))
        #expect(left.contains(right) == (relation == .contains || relation == .same))
    }

    @Test func `Every date of the table is the same as itself`() throws {
        for row in ValidDate.all {
            let date = try EDTFDate(row.text)
            #expect(date.relation(to: date) == .same, "\(row.text)")
        }
    }

    @Test func `A date contains the days that its digits allow and no others`() throws {
        let first = try #require(Day(year: 2026, month: 1, day: 1))
        let rules: [(text: String, allows: ((year: Int, month: Int, day: Int)) -> Bool)] = [
            ("2026-XX-25", { $0.day == 25 }),
            ("2026-1X", { $0.month >= 10 }),
            ("2026-0X-X1", { $0.month < 10 && $0.day % 10 == 1 }),
            ("2026-X2-1X", { $0.month % 10 == 2 && $0.day / 10 == 1 }),
            ("2026-02-XX", { $0.month == 2 }),
        ]
        for rule in rules {
            let date = try EDTFDate(rule.text)
            for offset in 0..<365 {
                let day = first.advanced(by: offset)
                #expect(date.contains(day) == rule.allows(day.calendarDate))
            }
        }
    }
}

@Suite struct EDTFOrderTests {
    /// In order.
    private static let ordered = [
        "../1984", "/1985", "Y-17E7", "-0044-03-15", "0000", "1963-11", "1963-11-22", "1963-11-22~", "2025-12-31",
        "2026-01-01", "2026-01", "2026", "[2026-01-01,2026-01-28]", "2026-01-01/2026-01-02",
        "2026-01-01/2026-02",
        "2026-01-01/..", "2026-01-27", "2026-01-27?", "2026-01-27T11:00:00Z", "2026-01-27~", "2026-01-28", "2026-02",
        "2026-21",
        "Y170000002", "Y17E20", "XXXX", "XXXX-12-25",
    ]

    @Test func `Dates sort by lower bound, precision, upper bound, text`() throws {
        var dates = try Self.ordered.map { try EDTFDate($0) }
        var random = SeededRandom(seed: 3)
        dates.shuffle(using: &random)
        #expect(dates.sorted().map(\.text) == Self.ordered)
    }

    @Test func `The order is total`() throws {
        let dates = try ValidDate.all.map { try EDTFDate($0.text) }
        for a in dates {
            for b in dates {
                guard [a < b, b < a, a == b].filter({ $0 }).count == 1 else {
                    Issue.record("\(a) and \(b)")
                    return
                }
            }
        }
        let sorted = dates.sorted()
        #expect(zip(sorted, sorted.dropFirst()).allSatisfy { !($1 < $0) })
    }
}

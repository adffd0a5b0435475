import EventModel
import RandomNumbers
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// The part of each line that the error points at stands between `«` and `»`.
@Suite struct QueryErrorTests {
    @Test(arguments: [
        ("a «\"note of", "expected a closing quotation mark"),
        ("«(»a or b", "expected a closing parenthesis"),
        ("a b«)»", "there is no parenthesis to close"),
        ("«)»", "there is no parenthesis to close"),
        ("a «or»", "expected something to look for beside “or”"),
        ("«or» a", "expected something to look for beside “or”"),
        ("a «and»", "expected something to look for beside “and”"),
        ("a «-»", "expected something to look for beside “-”"),
        ("(«»)", "expected something to look for beside “(”"),
        ("(«»", "expected something to look for beside “(”"),
        ("é «persn»:good", "there is no field persn: perhaps person: is meant"),
        ("«Trump»: x", "there is no field Trump: expected person:, place:, tag:, source:, date:, is: or top:"),
        ("«Location»:kiel", "there is no field Location: perhaps place: is meant"),
        ("a «soruce»:x", "there is no field soruce: perhaps source: is meant"),
        ("«before»:2026", "there is no field before: perhaps date: is meant"),
        ("a «|» b", "“|” has no letter and no digit to look for"),
        ("person:«*»", "“*” has no letter and no digit to look for"),
        ("a «NOT»", "expected something to look for beside “NOT”"),
        ("date:«yesterday»", "“yesterday” is not a date like 2026-01-27 or 27 jan 2026"),
        ("date:27 jan«» protest", Self.dateIsNone("27 jan", "the year is missing")),
        ("date:«27» protest 2026", Self.dateIsNone("27", "the date is incomplete")),
        (
            "date:27 jan 2026..«31 feb 2026»",
            Self.dateIsNone("27 jan 2026..31 feb 2026", "February 2026 has only 28 days")
        ),
        ("date:2026  ..  «soon»", Self.dateIsNone("2026  ..  soon", "\"soon\" is no part of a date")),
        ("date:\"jan 2026\"..\"«soon»\"", Self.dateIsNone("jan 2026 .. soon", "\"soon\" is no part of a date")),
        ("date:2026..«2025»", Self.dateIsNone("2026..2025", "the end is before the start")),
        ("«person:»", "expected a name right behind person:"),
        ("«person:» good", "expected a name right behind person:"),
        ("«is:»", "expected confirmed, suggested, disputed, planned or unused right behind is:"),
        ("is:«open»", "expected confirmed, suggested, disputed, planned or unused, not “open”"),
        ("«date:» a", "expected a date like 2026-01 or 2026-01-07..2026-01-24 right behind date:"),
        ("«\"\"»", "expected something to look for beside “\"\"”"),
    ])
    func `an error points at the mistake`(_ marked: String, _ message: String) throws {
        let (line, range) = Self.unmarked(marked)
        let error = try #require(throws: QueryError.self) { try Query(line) }
        #expect(error.range == range)
        #expect(error.description == message)
    }

    private static func dateIsNone(_ text: String, _ reason: String) -> String {
        "“\(text)” is not a date like 2026-01-27 or 27 jan 2026: \(reason)"
    }

    @Test func `a date that is none says what is wrong with it`() throws {
        let error = try #require(throws: QueryError.self) { try Query("a date:2026-02-30") }
        guard case .invalidDate("2026-02-30", _) = error.reason else {
            Issue.record("\(error.reason)")
            return
        }
        #expect((7..<17).contains(error.position))
    }

    @Test func `the second date of two is the one pointed at`() throws {
        let error = try #require(throws: QueryError.self) { try Query("date:2026-01..2026-13") }
        #expect((14..<21).contains(error.position))
    }

    @Test func `no line is nested too deeply to be refused`() throws {
        let line = String(repeating: "(", count: 100_000)
        #expect(throws: QueryError.self) { try Query(line) }
        #expect(throws: QueryError.self) { try Query(String(repeating: "-", count: 100_000) + "a") }
    }

    @Test func `random lines are read or refused at a place within them`() {
        var generator = SeededRandom(seed: 7)
        let parts = [
            "(", ")", "\"", "“", "-", "or", "and", "a", " ", "person:", "date:", "is:", "*", "..", "2026", ":", "ü",
        ]
        for _ in 0..<3000 {
            let line = (0..<Int.random(in: 0...9, using: &generator))
                .map { _ in parts[Int.random(in: 0..<parts.count, using: &generator)] }.joined()
            do {
                let query = try Query(line)
                #expect(try Query(query.description) == query, "\(line)")
            } catch {
                #expect(error.range.upperBound <= line.unicodeScalars.count, "\(line)")
            }
        }
    }

    private static func unmarked(_ text: String) -> (String, Range<Int>) {
        var line = String.UnicodeScalarView()
        var start = 0
        var end: Int?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "«": start = line.count
            case "»": end = line.count
            default: line.append(scalar)
            }
        }
        return (String(line), start..<(end ?? line.count))
    }
}

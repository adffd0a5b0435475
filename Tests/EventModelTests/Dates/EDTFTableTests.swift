import EventModel
import Testing

/// A row of ``validDates``.
struct ValidDate: CustomTestStringConvertible {
    let text: String
    let canonical: String
    let lower: Day?
    let upper: Day?

    var testDescription: String { text }

    static let all = rows(of: validDates).map { row in
        ValidDate(
            text: row[0], canonical: row[1] == "=" ? row[0] : row[1], lower: Day(written: row[2]),
            upper: Day(written: row[3]))
    }
}

/// The cells of a table with `|` between them, without its headings and empty lines.
func rows(of table: String) -> [[String]] {
    table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
        line.split(separator: "|", omittingEmptySubsequences: false).enumerated().map { index, cell in
            var cell = cell
            if index > 0, cell.first == " " { cell.removeFirst() }
            if cell.last == " " { cell.removeLast() }
            return String(cell)
        }
    }
}

extension Day {
    /// Reads year, month and day without the help of what is tested; nil for `-`.
    init?(written text: String) {
        guard text != "-" else { return nil }
        let numbers = text.drop { $0 == "-" }.split(separator: "-").compactMap { Int($0) }
        self.init(year: text.hasPrefix("-") ? -numbers[0] : numbers[0], month: numbers[1], day: numbers[2])
    }
}

@Suite struct EDTFTableTests {
    @Test func `The tables are as long as promised`() {
        #expect(ValidDate.all.count >= 250)
        #expect(rows(of: invalidDates).count >= 80)
        #expect(Set(ValidDate.all.map(\.text)).count == ValidDate.all.count)
    }

    @Test(arguments: ValidDate.all)
    func `A valid date has its canonical text and its bounds`(row: ValidDate) throws {
        let date = try EDTFDate(row.text)
        #expect(date.text == row.canonical)
        #expect(date.lower == row.lower)
        #expect(date.upper == row.upper)
    }

    @Test(arguments: ValidDate.all)
    func `The canonical text reads as the same date`(row: ValidDate) throws {
        let date = try EDTFDate(row.text)
        let again = try EDTFDate(date.text)
        #expect(again == date)
        #expect(again.expression == date.expression)
        #expect(again.precision == date.precision)
    }

    @Test(arguments: rows(of: invalidDates))
    func `An invalid date is refused where it goes wrong`(row: [String]) throws {
        let parts = row[0].split(separator: "^", omittingEmptySubsequences: false)
        let text = parts.joined()
        let error = try #require(throws: EDTFError.self) { try EDTFDate(text) }
        #expect(error.position == parts[0].unicodeScalars.count)
        #expect(error.reason == row[1])
    }

    @Test func `An error says where, counted from 1`() {
        #expect(
            EDTFError(position: 8, reason: "February 2026 has only 28 days").description
                == "February 2026 has only 28 days (character 9)")
    }
}

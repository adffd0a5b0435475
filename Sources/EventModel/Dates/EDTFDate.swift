/// A date as ISO 8601-2:2019 (EDTF) writes it: levels 0 and 1 whole, level 2 with sets, qualified parts, unspecified
/// digits anywhere, divisions of the year, exponents and significant digits.
///
/// The bounds are whole days of the proleptic Gregorian calendar. Qualifiers (`?` `~` `%`) do not widen them: how far
/// "about" reaches is for the reader to judge. A date-time has the bounds of the day that it writes, in its own zone.
public struct EDTFDate: Sendable {
    /// The canonical text.
    public let text: String
    /// The first day it can mean; nil where it is open or unknown.
    public let lower: Day?
    /// The last day it can mean; nil where it is open or unknown.
    public let upper: Day?
    /// How exact it is.
    public let precision: DatePrecision
    /// What is written, as a structure.
    public let expression: EDTFExpression

    /// A date from its structure, which must be a valid one.
    init(valid expression: EDTFExpression) {
        self.expression = expression
        text = expression.description
        lower = expression.lower
        upper = expression.upper
        precision = expression.precision
    }

    /// A day of the calendar; years outside -9999…9999 are written with `Y` and keep no more than the year.
    public init(_ day: Day) {
        let (year, month, number) = day.calendarDate
        guard (-9999...9999).contains(year) else {
            self.init(valid: .scaledYear(EDTFScaledYear(year)))
            return
        }
        let date = EDTFCalendarDate(year: year, month: month, day: number)
        self.init(text: date.description, day: day, date: date)
    }

    private init(text: String, day: Day, date: EDTFCalendarDate) {
        self.text = text
        lower = day
        upper = day
        precision = .day
        expression = .calendar(date)
    }

    /// Reads a date; throws where and why it is none.
    public init(_ text: String) throws(EDTFError) {
        if let (year, month, number) = text.plainCalendarDate, let day = Day(year: year, month: month, day: number) {
            self.init(text: text, day: day, date: EDTFCalendarDate(year: year, month: month, day: number))
        } else {
            var parser = EDTFParser(text)
            self.init(valid: try parser.parse())
        }
    }
}

extension EDTFDate: Hashable {
    /// By the canonical text, which determines everything else.
    public static func == (left: EDTFDate, right: EDTFDate) -> Bool { left.text == right.text }

    /// By the canonical text.
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension EDTFDate: Comparable {
    /// A total order: lower bound, then precision (finer first), then upper bound, then the text. A date without a
    /// lower bound comes first, one without any bound last.
    public static func < (left: EDTFDate, right: EDTFDate) -> Bool {
        left.order != right.order ? left.order < right.order : left.text < right.text
    }

    private var order: (Int, DatePrecision, Int) {
        (lower?.number ?? (upper == nil ? .max : .min), precision, upper?.number ?? .max)
    }
}

extension EDTFDate: CustomStringConvertible {
    /// The canonical text.
    public var description: String { text }
}

extension String {
    /// Year, month and day of a text of the form `YYYY-MM-DD`, unchecked; nil for any other form. The common case,
    /// read without a parser.
    fileprivate var plainCalendarDate: (Int, Int, Int)? {
        guard utf8.count == 10 else { return nil }
        var numbers = (0, 0, 0)
        for (index, byte) in utf8.enumerated() {
            let digit = Int(byte) - 48
            switch index {
            case 4, 7: if byte != UInt8(ascii: "-") { return nil }
            case _ where !(0...9).contains(digit): return nil
            case 0...3: numbers.0 = numbers.0 * 10 + digit
            case 5, 6: numbers.1 = numbers.1 * 10 + digit
            default: numbers.2 = numbers.2 * 10 + digit
            }
        }
        return numbers
    }
}

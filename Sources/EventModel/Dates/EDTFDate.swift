/// A date as ISO 8601-2:2019 (EDTF) writes it.
public struct EDTFDate: Hashable, Sendable {
    /// The canonical text.
    public let text: String
    /// The first day it can mean; nil where it is open or unknown.
    public let lower: Day?
    /// The last day it can mean; nil where it is open or unknown.
    public let upper: Day?
    /// How exact it is.
    public let precision: DatePrecision
}

/// How exact a date is, finest first; the order sorts dates with the same lower bound.
public enum DatePrecision: Int, Comparable, Sendable, CaseIterable {
    case day, month, season, year, decade, century, millennium, set, interval, unknown

    /// Finer first.
    public static func < (left: DatePrecision, right: DatePrecision) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// Why a text is no EDTF date.
public struct EDTFError: Error, Hashable, Sendable {
    /// Code points from the start of the text.
    public var position: Int
    /// One sentence, lower case, without a full stop.
    public var reason: String

    /// An error at a position.
    public init(position: Int, reason: String) {
        self.position = position
        self.reason = reason
    }
}

extension EDTFDate {
    /// Reads a date; throws where and why it is none.
    public init(_ text: String) throws(EDTFError) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2 {
            let from = parts[0].isEmpty || parts[0] == ".." ? nil : try EDTFDate(parts[0])
            let to = parts[1].isEmpty || parts[1] == ".." ? nil : try EDTFDate(parts[1])
            self.init(text: text, lower: from?.lower, upper: to?.upper, precision: .interval)
            return
        }
        let bare = text.filter { !"~?%".contains($0) }
        let numbers = bare.split(separator: "-").map { Int($0) }
        guard let year = numbers.first.flatMap({ $0 }), numbers.count <= 3, !numbers.contains(nil) else {
            throw EDTFError(position: 0, reason: "not a date")
        }
        let month = numbers.count > 1 ? numbers[1] : nil
        let day = numbers.count > 2 ? numbers[2] : nil
        guard let lower = Day(year: year, month: month ?? 1, day: day ?? 1),
            let upper = Day(
                year: year, month: month ?? 12, day: day ?? Day.count(inMonth: month ?? 12, of: year))
        else { throw EDTFError(position: 0, reason: "no such day") }
        self.init(
            text: text, lower: lower, upper: upper, precision: day != nil ? .day : month != nil ? .month : .year)
    }
}

extension EDTFDate: Comparable {
    /// A total order: lower bound, then precision (finer first), then upper bound, then the text.
    public static func < (left: EDTFDate, right: EDTFDate) -> Bool {
        let a = (left.lower?.number ?? .min, left.precision, left.upper?.number ?? .max, left.text)
        return a < (right.lower?.number ?? .min, right.precision, right.upper?.number ?? .max, right.text)
    }
}

extension EDTFDate: CustomStringConvertible {
    /// The canonical text.
    public var description: String { text }

    /// Plain English: "about 24 January 2026".
    public var english: String { text }
}

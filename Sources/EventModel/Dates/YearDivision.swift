/// A part of a year longer than a month, by its code in EDTF (21–41).
///
/// The standard gives the seasons no dates. Here they are whole months: spring in the north is March to May, winter begins in
/// December of the year it is named after and ends in February of the next; seasons without a hemisphere (21–24) are the
/// northern ones.
public struct YearDivision: Hashable, Sendable {
    /// Which kind of part.
    public enum Kind: Hashable, Sendable {
        case season, northernSeason, southernSeason, quarter, quadrimester, semester
    }

    /// 21–41.
    public let code: Int

    /// The division of a code; nil outside 21–41.
    public init?(code: Int) {
        guard (21...41).contains(code) else { return nil }
        self.code = code
    }

    /// Which kind of part.
    public var kind: Kind {
        switch code {
        case 21...24: .season
        case 25...28: .northernSeason
        case 29...32: .southernSeason
        case 33...36: .quarter
        case 37...39: .quadrimester
        default: .semester
        }
    }

    /// Its place among those of its kind, from 1; seasons count from spring.
    public var ordinal: Int {
        switch kind {
        case .season: code - 20
        case .northernSeason: code - 24
        case .southernSeason: code - 28
        case .quarter: code - 32
        case .quadrimester: code - 36
        case .semester: code - 39
        }
    }

    /// Its first month, counted from 1, and its length in months.
    private var months: (first: Int, count: Int) {
        switch kind {
        case .season, .northernSeason: (ordinal * 3, 3)
        case .southernSeason: ([9, 12, 3, 6][ordinal - 1], 3)
        case .quarter: (ordinal * 3 - 2, 3)
        case .quadrimester: (ordinal * 4 - 3, 4)
        case .semester: (ordinal * 6 - 5, 6)
        }
    }

    /// Its first and its last day in a year.
    public func bounds(of year: Int) -> ClosedRange<Day>? {
        let last = months.first + months.count - 1
        let (endYear, endMonth) = last > 12 ? (year + 1, last - 12) : (year, last)
        guard let from = Day(year: year, month: months.first, day: 1),
            let to = Day(year: endYear, month: endMonth, day: Day.count(inMonth: endMonth, of: endYear))
        else { return nil }
        return from...to
    }
}

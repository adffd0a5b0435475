extension EDTFExpression {
    /// The first day it can mean; nil where it is open or unknown, or where the year is wholly unspecified.
    var lower: Day? {
        switch self {
        case .calendar(let date): date.year.isUnknown ? nil : date.firstDay
        case .dateTime(let date, _): date.firstDay
        case .scaledYear(let year): year.lower
        case .interval(let from, _): from.date?.lower
        case .set(_, let members): EDTFExpression.bound(members.map(\.lower)) { $0.min() }
        }
    }

    /// The last day it can mean; nil where it is open or unknown, or where the year is wholly unspecified.
    var upper: Day? {
        switch self {
        case .calendar(let date): date.year.isUnknown ? nil : date.lastDay
        case .dateTime(let date, _): date.lastDay
        case .scaledYear(let year): year.upper
        case .interval(_, let to): to.date?.upper
        case .set(_, let members): EDTFExpression.bound(members.map(\.upper)) { $0.max() }
        }
    }

    /// How exact it is.
    var precision: DatePrecision {
        switch self {
        case .calendar(let date): date.precision
        case .dateTime: .day
        case .scaledYear(let year): year.precision
        case .interval: .interval
        case .set: .set
        }
    }

    private static func bound(_ days: [Day?], _ choose: ([Day]) -> Day?) -> Day? {
        days.contains(nil) ? nil : choose(days.compactMap { $0 })
    }
}

extension EDTFMember {
    /// The first day it can mean.
    var lower: Day? {
        switch self {
        case .date(let date): date.lower
        case .range(let from, _): from.date?.lower
        }
    }

    /// The last day it can mean.
    var upper: Day? {
        switch self {
        case .date(let date): date.upper
        case .range(_, let to): to.date?.upper
        }
    }
}

/// What an EDTF text says, as a structure.
public enum EDTFExpression: Hashable, Sendable {
    /// A year, a month, a day, a season or another division of a year.
    case calendar(EDTFCalendarDate)
    /// A day and a time (level 0): `2026-01-27T11:00:00-06:00`.
    case dateTime(EDTFCalendarDate, EDTFTime)
    /// A year with `Y`, with an exponent or with significant digits.
    case scaledYear(EDTFScaledYear)
    /// `a/b`.
    indirect case interval(EDTFEndpoint, EDTFEndpoint)
    /// `[a,b]` or `{a,b}`.
    case set(EDTFSetKind, [EDTFMember])
}

/// One end of an interval or of a range in a set.
public enum EDTFEndpoint: Hashable, Sendable {
    /// A date; never an interval, a set or a date-time.
    case date(EDTFExpression)
    /// `..`: without limit, or still going on.
    case open
    /// Nothing written: there is a limit and it is not known.
    case unknown

    /// The date, where there is one.
    public var date: EDTFExpression? {
        if case .date(let expression) = self { expression } else { nil }
    }
}

/// How the members of a set are meant.
public enum EDTFSetKind: Hashable, Sendable {
    /// `[ ]`: one of them.
    case oneOf
    /// `{ }`: all of them.
    case allOf
}

/// A member of a set.
public enum EDTFMember: Hashable, Sendable {
    /// One date.
    case date(EDTFExpression)
    /// All dates from one to another; `unknown` does not occur.
    indirect case range(EDTFEndpoint, EDTFEndpoint)
}

/// A time with seconds and, perhaps, its offset from UTC.
public struct EDTFTime: Hashable, Sendable {
    /// The time of day, with seconds.
    public var time: TimeOfDay
    /// The offset from UTC; nil where the time is local.
    public var offset: UTCOffset?
    /// Whether the offset is written `Z`.
    public var isZulu: Bool
}

/// `?`, `~`, or `%` for both.
public struct EDTFQualifier: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// From bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `?`: it may be another.
    public static let uncertain = EDTFQualifier(rawValue: 1)
    /// `~`: close to it.
    public static let approximate = EDTFQualifier(rawValue: 2)
}

extension EDTFDate {
    /// The time of a date-time.
    public var time: TimeOfDay? {
        if case .dateTime(_, let time) = expression { time.time } else { nil }
    }

    /// The offset from UTC of a date-time, where it gives one.
    public var offset: UTCOffset? {
        if case .dateTime(_, let time) = expression { time.offset } else { nil }
    }

    /// Whether any part of it is approximate.
    public var isApproximate: Bool { expression.qualifier.contains(.approximate) }

    /// Whether any part of it is uncertain.
    public var isUncertain: Bool { expression.qualifier.contains(.uncertain) }
}

extension EDTFExpression {
    /// The qualifiers of all parts together.
    public var qualifier: EDTFQualifier {
        switch self {
        case .calendar(let date): date.qualifier
        case .dateTime: []
        case .scaledYear(let year): year.qualifier
        case .interval(let from, let to): (from.date?.qualifier ?? []).union(to.date?.qualifier ?? [])
        case .set(_, let members): members.reduce([]) { $0.union($1.qualifier) }
        }
    }
}

extension EDTFMember {
    /// The qualifiers of all parts together.
    var qualifier: EDTFQualifier {
        switch self {
        case .date(let date): date.qualifier
        case .range(let from, let to): (from.date?.qualifier ?? []).union(to.date?.qualifier ?? [])
        }
    }
}

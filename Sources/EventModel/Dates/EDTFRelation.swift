/// How the days that one date can mean stand to those of another.
public enum EDTFRelation: Hashable, Sendable, CaseIterable {
    /// The same days.
    case same
    /// All days of the other and more: `2026-01` to `2026-01-27`.
    case contains
    /// The reverse: `2026-01-27` to `2026-01`.
    case within
    /// Some days in common, some not.
    case overlaps
    /// No day in common: both cannot be true of one day.
    case disjoint

    /// The relation the other way round.
    public var inverse: EDTFRelation {
        switch self {
        case .contains: .within
        case .within: .contains
        default: self
        }
    }
}

extension EDTFDate {
    /// How its days stand to those of another. Days are compared one by one, not by the bounds only: `[27,29]` of a month and
    /// its 28th are disjoint, so are `2026-XX-25` and `2026-01-27`. Open and unknown ends reach without limit; qualifiers and
    /// times do not count.
    public func relation(to other: EDTFDate) -> EDTFRelation {
        let (mine, others) = (expression.days, other.expression.days)
        guard mine.meets(others) else { return .disjoint }
        switch (mine.covers(others), others.covers(mine)) {
        case (true, true): return .same
        case (true, false): return .contains
        case (false, true): return .within
        case (false, false): return .overlaps
        }
    }

    /// Whether every day that the other can mean is one of this; also where they are the same.
    public func contains(_ other: EDTFDate) -> Bool {
        let relation = relation(to: other)
        return relation == .contains || relation == .same
    }

    /// Whether they have a day in common.
    public func overlaps(_ other: EDTFDate) -> Bool { relation(to: other) != .disjoint }

    /// Whether they have no day in common.
    public func isDisjoint(with other: EDTFDate) -> Bool { relation(to: other) == .disjoint }

    /// Whether a day is one that it can mean.
    public func contains(_ day: Day) -> Bool {
        expression.days.covers(EDTFDays([day.number...day.number]))
    }
}

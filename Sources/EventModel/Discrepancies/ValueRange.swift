/// What a figure, a date or a time can mean: all numbers between two bounds. Counts are themselves, dates are days
/// since 1970-01-01, times are seconds since midnight.
struct ValueRange: Hashable, Sendable {
    /// -∞ where there is no lower bound.
    var lower: Double
    /// ∞ where there is no upper bound.
    var upper: Double
    /// "More than": the lower bound itself is not meant.
    var excludesLower = false
    /// "Fewer than": the upper bound itself is not meant.
    var excludesUpper = false

    init(_ lower: Double, _ upper: Double, excludesLower: Bool = false, excludesUpper: Bool = false) {
        self.lower = lower
        self.upper = upper
        self.excludesLower = excludesLower
        self.excludesUpper = excludesUpper
    }

    init(_ number: Double) { self.init(number, number) }

    var width: Double { upper - lower }

    /// Whether no number lies in both.
    func isDisjoint(from other: ValueRange) -> Bool { isBelow(other) || other.isBelow(self) }

    /// Whether every number of the other lies in this one too.
    func contains(_ other: ValueRange) -> Bool {
        let startsBefore = lower < other.lower || lower == other.lower && (!excludesLower || other.excludesLower)
        let endsAfter = upper > other.upper || upper == other.upper && (!excludesUpper || other.excludesUpper)
        return startsBefore && endsAfter
    }

    private func isBelow(_ other: ValueRange) -> Bool {
        upper < other.lower || upper == other.lower && (excludesUpper || other.excludesLower)
    }
}

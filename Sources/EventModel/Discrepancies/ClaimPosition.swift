/// A value at a point in time and all the claims that make it.
struct ClaimPosition: Sendable {
    var value: ClaimValue
    /// When the value was right; claims of another date are another position.
    var asOf: EDTFDate?
    var claims: [AttributedClaim]
    /// What the same sources say less exactly.
    var vague: [AttributedClaim] = []

    /// Whether both can be true.
    func isCompatible(with other: ClaimPosition) -> Bool { value.isCompatible(with: other.value) }

    /// Whether the two differ because one is an earlier figure than the other.
    func isSuperseded(withRespectTo other: ClaimPosition) -> Bool {
        guard !isCompatible(with: other), let asOf, let otherAsOf = other.asOf else { return false }
        return Self.isBefore(asOf, otherAsOf) || Self.isBefore(otherAsOf, asOf)
    }

    /// Whether the two cannot both be true.
    func conflicts(with other: ClaimPosition) -> Bool {
        !isCompatible(with: other) && !isSuperseded(withRespectTo: other)
    }

    private static func isBefore(_ left: EDTFDate, _ right: EDTFDate) -> Bool {
        guard let end = left.upper, let start = right.lower else { return false }
        return end < start
    }

    /// The positions that claims take, exactest first, whatever the order of the claims.
    static func positions(of claims: [AttributedClaim], scale: ClaimScale, in context: ClaimContext) -> [ClaimPosition]
    {
        struct Key: Hashable {
            var meaning: ClaimValue.Meaning
            var asOf: EDTFDate?
            var wrongWeekday: Weekday?
        }
        var found: [Key: ClaimPosition] = [:]
        for claim in claims {
            let value = scale.value(of: claim, in: context)
            let key = Key(meaning: value.meaning, asOf: claim.claim.asOf, wrongWeekday: value.wrongWeekday)
            // In place: a copy for each claim would take the square of their number.
            let empty = ClaimPosition(value: value, asOf: claim.claim.asOf, claims: [])
            found[key, default: empty].add(claim, displayed: value.display)
        }
        return found.values.map(\.inOrder).sorted(by: ClaimPosition.isBefore)
    }

    private mutating func add(_ claim: AttributedClaim, displayed display: String) {
        value.display = min(value.display, display)
        claims.append(claim)
    }

    private var inOrder: ClaimPosition {
        var copy = self
        copy.claims.sort(by: AttributedClaim.isBefore)
        return copy
    }

    private static func isBefore(_ left: ClaimPosition, _ right: ClaimPosition) -> Bool {
        if ClaimValue.isBefore(left.value, right.value) { return true }
        if ClaimValue.isBefore(right.value, left.value) { return false }
        return (left.asOf?.text ?? "", left.value.wrongWeekday?.rawValue ?? 0)
            < (right.asOf?.text ?? "", right.value.wrongWeekday?.rawValue ?? 0)
    }
}

extension ClaimScale {
    /// What a claim means. A weekday in the quoted words that does not fit the date claimed is kept as such.
    func value(of claim: AttributedClaim, in context: ClaimContext) -> ClaimValue {
        var value = value(claim.claim.value, in: context)
        guard self == .date, value.wrongWeekday == nil, let quote = claim.quote,
            let date = try? EDTFDate(value.display),
            let day = date.lower, date.upper == day, let written = WrittenDate(in: quote), written.contradicts(day)
        else { return value }
        value.wrongWeekday = written.weekday
        return value
    }
}

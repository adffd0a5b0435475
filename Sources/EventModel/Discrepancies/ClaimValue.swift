/// What the value of a claim means, so that two sources can be compared.
struct ClaimValue: Hashable, Sendable {
    /// What is compared.
    enum Meaning: Hashable, Sendable {
        case range(ValueRange)
        /// The parts between the commas of a place's name.
        case place(Set<String>)
        case text(String)
    }

    var meaning: Meaning
    /// The canonical form: EDTF for dates, `≥2` for counts, else as written.
    var display: String
    var wrongWeekday: Weekday?

    /// Whether both can be true.
    func isCompatible(with other: ClaimValue) -> Bool {
        switch (meaning, other.meaning) {
        case (.range(let left), .range(let right)): !left.isDisjoint(from: right)
        case (.place(let left), .place(let right)): left.isSubset(of: right) || right.isSubset(of: left)
        default: meaning == other.meaning
        }
    }

    /// Whether this one says nothing that the other does not say more exactly.
    func includes(_ other: ClaimValue) -> Bool {
        switch (meaning, other.meaning) {
        case (.range(let left), .range(let right)): left.contains(right)
        case (.place(let left), .place(let right)): left.isSubset(of: right)
        default: meaning == other.meaning
        }
    }

    /// How much it leaves open; for the order of values.
    var width: Double {
        switch meaning {
        case .range(let range): range.width
        case .place(let parts): -Double(parts.count)
        case .text: 0
        }
    }

    /// Exactest first, then by size, then by words.
    static func isBefore(_ left: ClaimValue, _ right: ClaimValue) -> Bool {
        if left.width != right.width { return left.width < right.width }
        if case .range(let a) = left.meaning, case .range(let b) = right.meaning, a.lower != b.lower {
            return a.lower < b.lower
        }
        return left.display < right.display
    }
}

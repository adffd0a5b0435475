/// A count as a source words it: exact, at least, at most, about, between.
struct CountRange: Hashable, Sendable {
    let range: ValueRange
    /// The canonical form: `2`, `≥2`, `≤5`, `>2`, `<5`, `~3`, `2–5`.
    let text: String

    /// About N allows a fifth more or less, and one at least; nearly N allows a fifth less.
    init(_ bound: CountBound, _ number: Double) {
        let written = Self.written(number)
        let slack = max(1, number / 5)
        switch bound {
        case .exactly: (range, text) = (ValueRange(number), written)
        case .atLeast: (range, text) = (ValueRange(number, .infinity), "≥" + written)
        case .atMost: (range, text) = (ValueRange(0, number), "≤" + written)
        case .moreThan: (range, text) = (ValueRange(number, .infinity, excludesLower: true), ">" + written)
        case .fewerThan: (range, text) = (ValueRange(0, number, excludesUpper: true), "<" + written)
        case .about: (range, text) = (ValueRange(max(0, number - slack), number + slack), "~" + written)
        case .nearly: (range, text) = (ValueRange(max(0, number - slack), number), "~" + written)
        }
    }

    /// Between two numbers, both included.
    init(from lower: Double, to upper: Double) {
        range = ValueRange(lower, upper)
        text = Self.written(lower) + "–" + Self.written(upper)
    }

    private static func written(_ number: Double) -> String {
        abs(number) < 1e15 && Double(Int(number)) == number ? "\(Int(number))" : "\(number)"
    }
}

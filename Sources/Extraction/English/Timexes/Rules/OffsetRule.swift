extension TimexRule {
    /// Stretches counted from a date: `two years ago`, `a week later`, `four months earlier`, `three days before`.
    static let offset = TimexRule(
        .offset, "a stretch of time counted from the publication or from the date told last",
        examples: ["He left [two years ago|2024]."],
        starts: [
            .digits, .decimal, .cardinal, .one, .scale, .several, .few, .couple, .half, .a, .unit, .units, .the,
        ],
        read: { $0.readOffset(at: $1) })
}

extension TimePhrase {
    func readOffset(at index: Int) -> TimexReading? {
        guard let ((quantity, unit), end) = duration(at: index) else { return nil }
        switch kind(end) {
        case .ago:
            return reading(index, .shifted(quantity, unit, direction: -1, .publication), .offset, end + 1)
        case .later:
            return reading(index, .shifted(quantity, unit, direction: value(end), .told), .offset, end + 1)
        case .before where endsClause(at: end + 1):
            return reading(index, .shifted(quantity, unit, direction: value(end), .told), .offset, end + 1)
        case .previous where isWord(end, Self.prior) && endsClause(at: end + 1):
            return reading(index, .shifted(quantity, unit, direction: -1, .told), .offset, end + 1)
        case .from where kind(end + 1) == .reference && value(end + 1) == 1:
            return reading(index, .shifted(quantity, unit, direction: 1, .publication), .offset, end + 2)
        default: return nil
        }
    }

    private static let prior = WordHash.of("prior")
}

/// Stretches counted from a date: `two years ago`, `a week later`, `four months earlier`, `three days before`.
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

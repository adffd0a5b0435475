/// How the values of one property are read: the same way for all of them.
enum ClaimScale: Hashable, Sendable {
    case date, time, count, place, text

    /// `date`, `time` and `place` by the property's last word; else what all of the values are.
    init(property: String, values: [String]) {
        switch property.split(separator: " ").last {
        case "date": self = .date
        case "time": self = .time
        case "place", "location", "where": self = .place
        default: self = Self.common(to: values)
        }
    }

    /// Reads one value; what is not of the scale is compared as text.
    func value(_ text: String, in context: ClaimContext) -> ClaimValue {
        switch self {
        case .date:
            if let date = DateRange(text) {
                return ClaimValue(meaning: .range(date.range), display: date.text, wrongWeekday: date.wrongWeekday)
            }
        case .time:
            if let range = TimeRange.read(text) { return ClaimValue(meaning: .range(range), display: text) }
        case .count:
            if let count = CountPhrase(text)?.count {
                return ClaimValue(meaning: .range(count.range), display: count.text)
            }
        case .place:
            let parts = text.split(separator: ",").map { context.key(of: String($0)) }
            return ClaimValue(meaning: .place(Set(parts)), display: text)
        case .text:
            break
        }
        return ClaimValue(meaning: .text(context.key(of: text)), display: text)
    }

    private static func common(to values: [String]) -> ClaimScale {
        if values.allSatisfy({ looksLikeDate($0) && DateRange($0) != nil }) { return .date }
        if values.allSatisfy({ $0.contains(":") && TimeRange.read($0) != nil }) { return .time }
        let phrases = values.map(CountPhrase.init)
        let nouns = Set(phrases.compactMap { $0?.noun }.filter { !$0.isEmpty })
        return !phrases.contains(nil) && nouns.count <= 1 ? .count : .text
    }

    /// A year alone is a number; with a month it is a date.
    private static func looksLikeDate(_ text: String) -> Bool {
        let shape = text.unicodeScalars.prefix(7).map { ("0"..."9").contains($0) ? "0" : $0 == "-" ? "-" : "x" }
        return shape.joined() == "0000-00"
    }
}

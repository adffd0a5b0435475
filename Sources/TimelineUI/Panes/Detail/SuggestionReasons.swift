internal import EventModel

/// Why the program suggests an event, in the reader's words: sources by their publishers, dates as they are read.
enum SuggestionReasons {
    /// One line for each; none of an event that somebody has written down.
    static func lines(of record: EventRecord) -> [String] {
        guard record.event.status == .suggested else { return [] }
        let names = Dictionary(
            record.passages.compactMap { passage in passage.article.map { ($0.id.name, $0.shortName) } },
            uniquingKeysWith: { first, _ in first })
        return record.event.notes.split(separator: "\n").map { line(String($0), names) }
    }

    /// `lbc, paragraph 3: a date in the same clause → 2026-01-28: “on Wednesday”` →
    /// `LBC ¶3: a date in the same clause → 28 January 2026: “on Wednesday”`
    private static func line(_ reason: String, _ names: [String: String]) -> String {
        guard let end = reason.firstRange(of: ": "), let source = source(reason[..<end.lowerBound], names) else {
            return reason
        }
        return source + ": " + dated(reason[end.upperBound...])
    }

    /// `lbc, paragraph 3` → "LBC ¶3"; nil for anything else.
    private static func source(_ text: Substring, _ names: [String: String]) -> String? {
        guard let comma = text.ranges(of: ", ").last else { return nil }
        let article = String(text[..<comma.lowerBound])
        let place = text[comma.upperBound...]
        let number = place.hasPrefix("paragraph ") ? Int(place.dropFirst("paragraph ".count)) : nil
        guard let paragraph = place == "headline" ? 0 : number else { return nil }
        return (names[article] ?? article) + " " + Wording.place(paragraph)
    }

    private static func dated(_ rule: Substring) -> String {
        guard let arrow = rule.firstRange(of: " → "), let end = rule[arrow.upperBound...].firstRange(of: ": “"),
            let date = try? EDTFDate(String(rule[arrow.upperBound..<end.lowerBound]))
        else { return String(rule) }
        return rule[..<arrow.upperBound] + date.english + rule[end.lowerBound...]
    }
}

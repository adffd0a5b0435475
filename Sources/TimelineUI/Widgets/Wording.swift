internal import EventModel

/// Phrases that several views use.
enum Wording {
    /// "Tuesday 27 January 2026", "about 2024".
    static func date(_ date: EDTFDate) -> String {
        let text = date.english
        guard let day = date.lower, date.upper == day, text.first?.isNumber == true else { return text }
        return "\(day.weekday.english) \(text)"
    }

    /// A claim's value as it is read: dates and times in words, `>=2` as "≥2"; with the year where dates beside it have
    /// another. A side of a disagreement may have several values, with commas between them.
    static func value(_ text: String, of property: String, beside others: [String] = []) -> String {
        let dates = others.flatMap { parts(of: $0) }.compactMap { part -> EDTFDate? in
            if case .date(let date) = ClaimedMoment(bare(part), of: property) { date } else { nil }
        }
        return parts(of: text).map { part in
            let bare = bare(part)
            return switch ClaimedMoment(bare, of: property) {
            case .date(let date): words(for: date, beside: dates) + part.dropFirst(bare.count)
            case .time(let time): time.english + part.dropFirst(bare.count)
            case nil: signed(part)
            }
        }.joined(separator: ", ")
    }

    /// As short as its neighbours allow; the time of a day is part of what a source says.
    private static func words(for date: EDTFDate, beside dates: [EDTFDate]) -> String {
        if case .dateTime = date.expression { date.english } else { date.shortEnglish(beside: dates) }
    }

    private static func parts(of value: String) -> [String] { value.split(separator: ", ").map(String.init) }

    /// Without the weekday that a source gives with a date and that does not fit it: "2026-01-27 (Monday)".
    private static func bare(_ part: String) -> String {
        part.firstRange(of: " (").map { String(part[..<$0.lowerBound]) } ?? part
    }

    /// "≥2" for `>=2`.
    private static func signed(_ value: String) -> String {
        for (sign, shown) in [(">=", "≥"), ("<=", "≤"), ("~", "about ")] where value.hasPrefix(sign) {
            return shown + String(value.dropFirst(sign.count)).trimmed
        }
        return value
    }

    /// "headline", "¶3".
    static func place(_ paragraph: Int) -> String { paragraph == 0 ? "headline" : "¶\(paragraph)" }

    /// "headline ¶1 ¶4".
    static func places(_ paragraphs: some Sequence<Int>) -> String {
        Set(paragraphs).sorted().map(place).joined(separator: " ")
    }

    /// "headline ¶4 (quote not found) ¶99 (no such paragraph)": the paragraphs of one article, and what of them is missing.
    static func places(of passages: [Passage]) -> String {
        let paragraphs = Dictionary(grouping: passages, by: \.citation.paragraph).sorted { $0.key < $1.key }
        return paragraphs.map { paragraph, passages in
            let missing = passages.lazy.compactMap(\.missing).first
            return place(paragraph) + (missing.map { " (\($0))" } ?? "")
        }.joined(separator: " ")
    }

    /// "LBC · 28 January 2026", "Ferry stuck… · undated".
    static func source(_ article: ArticleHeader) -> String {
        "\(article.shortName) · \(article.published?.date.english ?? "undated")"
    }
}

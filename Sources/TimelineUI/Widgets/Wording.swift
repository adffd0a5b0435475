internal import EventModel

/// Phrases that several views use.
enum Wording {
    /// "Tuesday 27 January 2026", "about 2024".
    static func date(_ date: EDTFDate) -> String {
        let text = date.english
        guard let day = date.lower, date.upper == day, text.first?.isNumber == true else { return text }
        return "\(day.weekday.english) \(text)"
    }

    /// A claim's value as it is read: a date in words, `>=2` as "≥2"; with the year where dates beside it have another.
    static func value(_ text: String, of property: String, beside others: [String] = []) -> String {
        if property == "date", let date = try? EDTFDate(text) {
            return date.shortEnglish(beside: others.compactMap { try? EDTFDate($0) })
        }
        for (sign, shown) in [(">=", "≥"), ("<=", "≤"), ("~", "about ")] where text.hasPrefix(sign) {
            return shown + String(text.dropFirst(sign.count)).trimmed
        }
        return text
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

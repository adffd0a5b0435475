internal import EventModel

/// Phrases that several views use.
enum Wording {
    /// "Tuesday 27 January 2026", "about 2024".
    static func date(_ date: EDTFDate) -> String {
        let text = date.english
        guard let day = date.lower, date.upper == day, text.first?.isNumber == true else { return text }
        return "\(day.weekday.english) \(text)"
    }

    /// "LBC · 28 January 2026".
    static func source(_ article: ArticleHeader) -> String {
        "\(article.sourceName) · \(article.published?.date.english ?? "undated")"
    }
}

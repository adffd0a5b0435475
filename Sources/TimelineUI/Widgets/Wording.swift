internal import EventModel

/// Phrases that several views use.
enum Wording {
    /// "1 event", "2,000 events".
    static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
        "\(grouped(number)) \(number == 1 ? noun : plural ?? noun + "s")"
    }

    /// 1,234,567.
    static func grouped(_ number: Int) -> String {
        var digits = String(abs(number))
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        return (number < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
    }

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

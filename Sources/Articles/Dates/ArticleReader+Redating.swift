public import EventModel

extension ArticleReader {
    /// The years in which undated articles may lie that are kept beside these: those of the dated ones and a year around
    /// them; nil where none is dated by more than its text.
    public static func plausibleYears(beside articles: [Article]) -> ClosedRange<Int>? {
        let proved = articles.compactMap(\.published).filter { $0.provenance != .text && $0.provenance != .inferred }
        let years = proved.compactMap { ($0.date.lower ?? $0.date.upper)?.calendarDate.year }
        guard let first = years.min(), let last = years.max() else { return nil }
        return first - 1...last + 1
    }

    /// The article as it is read with this reader's plausible years, without its file: only a date that the text alone
    /// gives can differ.
    public func redated(_ article: Article) -> Article {
        guard article.published == nil || article.published?.provenance == .text else { return article }
        let texts = article.paragraphs.filter { $0.kind == .body || $0.kind == .caption }.map(\.text)
        var result = article
        result.published = PublicationDate(implied: texts, within: plausibleYears)
        return result
    }
}

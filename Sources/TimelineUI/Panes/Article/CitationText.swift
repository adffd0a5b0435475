internal import EventModel

/// A citation as text for the clipboard.
enum CitationText {
    /// Who wrote what, where and when, the paragraph, and the words the event quotes from it.
    static func text(of article: Article, paragraph: Int, event: EventRecord?) -> String {
        var parts: [String] = []
        if !article.authors.isEmpty { parts.append(article.authors.joined(separator: ", ")) }
        parts.append("“\(article.headline)”")
        if let publisher = article.publisher { parts.append(publisher) }
        parts.append(article.published?.date.english ?? "undated")
        parts.append(paragraph == 0 ? "headline" : "para. \(paragraph)")
        if let page = article.paragraph(paragraph)?.page { parts.append("p. \(page)") }
        if let url = article.url { parts.append(url) }
        let quote = event?.event.citations.first { $0.article == article.id && $0.paragraph == paragraph }?.selector
        return parts.joined(separator: ", ") + (quote.map { ": “\($0.exact)”" } ?? "")
    }
}

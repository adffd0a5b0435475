internal import EventModel
internal import Languages

/// Decides in which language an article is.
enum ArticleLanguage {
    /// A BCP 47 tag: what the file states, unless its text is plainly in another language; else what the text tells; nil
    /// where it does not.
    ///
    /// Templates state a language that is not that of the text, and a text must not be read by the rules of another
    /// language: where one of the two is a language that is read, the text decides.
    static func tag(stated: String?, text: [Paragraph]) -> String? {
        let body = sample(of: text.filter { $0.kind == .body }.map(\.text))
        guard let tag = stated, let language = Language(tag: tag) else { return detected(body)?.language.code }
        if language.isPlain(in: body) { return tag }
        guard let found = detected(body), found.language != language, found.share >= 0.95 else { return tag }
        return language.isRead || found.language.isRead ? found.language.code : tag
    }

    private static func detected(_ text: String) -> DetectedLanguage? {
        DetectedLanguage(text).flatMap { $0.share >= 0.7 ? $0 : nil }
    }

    /// In bytes; a language shows in much less.
    private static let enough = 1024

    /// Of a long text paragraphs that are spread over all of it.
    private static func sample(of paragraphs: [String]) -> String {
        let size = paragraphs.reduce(0) { $0 + $1.utf8.count }
        let step = max(1, min(size / enough, paragraphs.count / 4))
        return stride(from: 0, to: paragraphs.count, by: step).map { paragraphs[$0] }.joined(separator: "\n")
    }
}

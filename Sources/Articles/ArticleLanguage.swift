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
        let body = text.filter { $0.kind == .body }.map(\.text).joined(separator: "\n")
        guard let tag = stated, let language = Language(tag: tag) else { return detected(body)?.language.code }
        guard let found = detected(body), found.language != language, found.share >= 0.95 else { return tag }
        return language.isRead || found.language.isRead ? found.language.code : tag
    }

    private static func detected(_ text: String) -> DetectedLanguage? {
        DetectedLanguage(text).flatMap { $0.share >= 0.7 ? $0 : nil }
    }
}

/// The paragraphs of a text that are in another language than the text: a letter or a statement quoted as it was written.
public enum ForeignParagraphs {
    /// Their indices. A paragraph that is too short to tell is in the language of the text.
    public static func indices(of paragraphs: [String], in language: Language) -> Set<Int> {
        Set(
            paragraphs.indices.filter { index in
                let text = paragraphs[index]
                guard !language.isPlain(in: text) else { return false }
                if text.utf8.count > enough, !isForeign(text.beginning(enough), language, share: 0.5) { return false }
                return isForeign(text, language, share: 0.8)
            })
    }

    /// In bytes: what is mostly in another language begins in it, so that this much tells whether to look at all of it.
    private static let enough = 240

    private static func isForeign(_ text: String, _ language: Language, share: Double) -> Bool {
        guard let found = DetectedLanguage(text) else { return false }
        return found.language != language && found.share >= share
    }
}

extension String {
    /// At most so many bytes of it, in whole code points.
    fileprivate func beginning(_ bytes: Int) -> String {
        var end = utf8.index(startIndex, offsetBy: bytes)
        while end.samePosition(in: unicodeScalars) == nil { end = utf8.index(before: end) }
        return String(unicodeScalars[..<end])
    }
}

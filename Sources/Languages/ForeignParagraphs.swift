/// The paragraphs of a text that are in another language than the text: a letter or a statement quoted as it was written.
public enum ForeignParagraphs {
    /// Their indices. A paragraph that is too short to tell is in the language of the text.
    public static func indices(of paragraphs: [String], in language: Language) -> Set<Int> {
        let common = CommonWords.of(language)
        return Set(
            paragraphs.indices.filter { index in
                if common?.arePlain(in: paragraphs[index].utf8) == true { return false }
                guard let found = DetectedLanguage(paragraphs[index]) else { return false }
                return found.language != language && found.share >= 0.8
            })
    }
}

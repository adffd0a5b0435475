internal import EventModel
internal import LibraryFiles

/// An article that has most of its text in common with an earlier one is not counted as a source of its own before
/// somebody has looked.
enum LikenessRule {
    static func findings(in library: Library) -> [Finding] {
        let originals = NearCopies(among: library.articles).originals
        return library.articles.compactMap { article in
            guard let original = originals[article.id] else { return nil }
            let likeness = "\(article.id) has most of its text in common with \(original)"
            let message = "\(likeness)\(advice(article, original) ?? ", so they count as one source")"
            return Finding(path: article.path, rule: "near-copy", message: message, severity: .warning)
        }
    }

    /// What a curator can write, and into which file: not into the article, which `verify` proves to be as it was. Nil for
    /// one of many in a file, which has none beside it.
    private static func advice(_ article: Article, _ original: ArticleID) -> String? {
        guard let sidecar = SourceNote.place(beside: article) else { return nil }
        return """
            ; “derivedFrom: \(original)” in \(sidecar) confirms that, “derivedFrom: \(article.id)” says that it is a source \
            of its own
            """
    }
}

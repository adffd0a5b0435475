internal import EventModel
internal import LibraryFiles

/// An article that has most of its text in common with an earlier one is not counted as a source of its own before
/// somebody has looked.
enum LikenessRule {
    static func findings(in library: Library) -> [Finding] {
        let originals = NearCopies(among: library.articles).originals
        return library.articles.compactMap { article in
            guard let original = originals[article.id] else { return nil }
            return Finding(
                path: article.path, rule: "near-copy",
                message: """
                    \(article.id) has most of its text in common with \(original); “derivedFrom: \(original)” in its \
                    metadata confirms that, “derivedFrom: \(article.id)” says that it is a source of its own
                    """, severity: .warning)
        }
    }
}

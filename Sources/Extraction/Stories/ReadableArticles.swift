internal import EventModel
internal import Languages

/// What of a library's articles is in a language that is read.
enum ReadableArticles {
    /// The articles in languages that are read. An article that does not tell its language is taken to be in the library's,
    /// its publisher's or that of most; what it consists of is not looked at.
    static func of(
        _ articles: [Article], libraryLanguage tag: String?
    ) -> [(article: Article, language: Language)] {
        let languages = articles.map { article in article.language.flatMap { Language(tag: $0) } }
        let defaults = LanguageDefaults(
            library: tag.flatMap { Language(tag: $0) },
            texts: zip(articles, languages).map { (publisher: $0.publisher, language: $1) })
        return zip(articles, languages).compactMap { article, language in
            let language = language ?? defaults.language(publisher: article.publisher)
            return language.isRead ? (article, language) : nil
        }
    }

    /// An article without its paragraphs in other languages; nil where it is mostly in such.
    static func readable(_ article: Article, in language: Language) -> Article? {
        foreign(in: article, language).map { article.without($0) }
    }

    /// The indices of the paragraphs that are in other languages than an article; nil where it is mostly in such.
    static func foreign(in article: Article, _ language: Language) -> Set<Int>? {
        let foreign = ForeignParagraphs.indices(of: article.paragraphs.map(\.text), in: language)
        return isMostly(foreign, of: article) ? nil : foreign
    }

    /// Whether more than half of an article's text is in other languages than the one it is said to be in.
    private static func isMostly(_ foreign: Set<Int>, of article: Article) -> Bool {
        let sizes = article.paragraphs.map(\.text.utf8.count)
        return foreign.reduce(0) { $0 + sizes[$1] } * 2 > sizes.reduce(0, +)
    }
}

extension Article {
    /// The article without some of its paragraphs.
    func without(_ indices: Set<Int>) -> Article {
        guard !indices.isEmpty else { return self }
        var copy = self
        copy.paragraphs = paragraphs.indices.filter { !indices.contains($0) }.map { paragraphs[$0] }
        return copy
    }
}

internal import EventModel
internal import LibraryFiles

/// What a list of sources says of an article, beside what the library knows of it.
struct SourceComparison {
    /// What the library does not know yet, as front matter.
    let missing: [DocumentValue.Entry]
    /// The names of what the library knows otherwise.
    let others: [String]

    init(of source: Article, with article: Article) {
        let stated = SourceProperty.all.filter { $0.value(source) != nil }
        missing = stated.filter { $0.isOpen(article) }.map { $0.entry(of: source) }
        others = stated.filter { !$0.isOpen(article) && !$0.isSame(source, article) }.map(\.name)
    }

    /// All that is said of a source, as front matter.
    static func fields(of source: Article) -> [DocumentValue.Entry] {
        SourceProperty.all.filter { $0.value(source) != nil }.map { $0.entry(of: source) }
    }
}

/// A value of an article that front matter can have.
private struct SourceProperty {
    let key: String
    let name: String
    var value: (Article) -> DocumentValue?
    /// Whether an article lacks it.
    var isOpen: (Article) -> Bool
    /// Whether two articles have the same, as far as readers care.
    var isSame: (Article, Article) -> Bool

    init(_ key: String, _ name: String, _ text: @escaping (Article) -> String?) {
        (self.key, self.name) = (key, name)
        value = { text($0).map { .text($0) } }
        isOpen = { text($0) == nil }
        isSame = { text($0)?.folded == text($1)?.folded }
    }

    func entry(of article: Article) -> DocumentValue.Entry { DocumentValue.Entry(key, value(article) ?? .null) }

    static var all: [SourceProperty] {
        [
            SourceProperty("title", "title") { $0.headline }, SourceProperty("publisher", "publisher") { $0.publisher },
            published, authors, address, SourceProperty("language", "language") { $0.language },
            SourceProperty("section", "section") { $0.section },
            SourceProperty("retrieved", "day of retrieval") { $0.retrieved?.text },
            SourceProperty("derivedFrom", "original") { $0.derivedFrom?.name },
        ]
    }

    /// What the text or the file's name only suggests gives way to what a curator says.
    private static var published: SourceProperty {
        var property = SourceProperty("published", "date") { $0.published?.date.text }
        property.isOpen = { article in
            switch article.published?.provenance {
            case nil, .modified, .text, .inferred, .fileName: true
            case .curator, .frontMatter, .metaTag, .dateMark, .byline: false
            }
        }
        property.isSame = { source, article in
            guard let day = source.published?.date, let other = article.published?.date else { return false }
            return day.contains(other) || other.contains(day)
        }
        return property
    }

    private static var authors: SourceProperty {
        var property = SourceProperty("author", "byline") { $0.authors.first }
        property.value = { article in
            // As a list also one: of a text alone, signs such as "&" and "," would make two.
            article.authors.isEmpty ? nil : .list(article.authors.map { .text($0) })
        }
        property.isSame = { Set($0.authors.map(\.folded)) == Set($1.authors.map(\.folded)) }
        return property
    }

    private static var address: SourceProperty {
        var property = SourceProperty("url", "address") { $0.url }
        property.isSame = { $0.url.map(ImportedArticles.page) == $1.url.map(ImportedArticles.page) }
        return property
    }
}

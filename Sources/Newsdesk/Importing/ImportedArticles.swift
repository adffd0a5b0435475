internal import Archive
internal import EventModel
internal import Interchange

/// The library's articles, in which the words of annotations are found.
struct ImportedArticles {
    private let chronology: Chronology
    private var byPage: [String: ArticleID]?
    private var indexes: [ArticleID: AnchorIndex?] = [:]

    /// Why words are not linked.
    enum Obstacle: Error, CustomStringConvertible {
        case noArticle(String)
        case notFound(String, ArticleID)
        case ambiguous(String, ArticleID)

        var description: String {
            switch self {
            case .noArticle(let source): "the library has no article of \(source)"
            case .notFound(let words, let article): "“\(words)” is not found in the article “\(article)”"
            case .ambiguous(let words, let article): "“\(words)” stands in several places of the article “\(article)”"
            }
        }
    }

    init(chronology: Chronology) {
        self.chronology = chronology
    }

    /// The citation of a passage, where the article has its words.
    mutating func citation(of passage: ImportedPassage) throws -> Result<Citation, Obstacle> {
        guard let id = try article(of: passage.source), let index = try index(of: id) else {
            return .failure(.noArticle(passage.source))
        }
        switch index.anchor(passage.selector) {
        case .exact(let anchor), .moved(let anchor):
            return .success(
                Citation(
                    article: id, paragraph: anchor.paragraph, selector: passage.selector, claims: passage.claims))
        case .ambiguous: return .failure(.ambiguous(passage.selector.exact, id))
        case .changed, .orphan: return .failure(.notFound(passage.selector.exact, id))
        }
    }

    private mutating func article(of source: String) throws -> ArticleID? {
        if let id = ImportFormat.article(named: source) { return id }
        if byPage == nil {
            let headers = try chronology.articles(0..<Int.max)
            byPage = Dictionary(
                headers.compactMap { header in header.url.map { (ImportedArticles.page($0), header.id) } },
                uniquingKeysWith: { first, _ in first })
        }
        return byPage?[ImportedArticles.page(source)]
    }

    /// An address without what does not tell pages apart.
    static func page(_ url: String) -> String {
        var page = url.prefix { $0 != "#" }
        for scheme in ["https://", "http://"] where page.hasPrefix(scheme) { page = page.dropFirst(scheme.count) }
        while page.hasSuffix("/") { page = page.dropLast() }
        return String(page)
    }

    private mutating func index(of id: ArticleID) throws -> AnchorIndex? {
        if let known = indexes[id] { return known }
        let index = try chronology.article(id).map { AnchorIndex($0.article) }
        indexes[id] = .some(index)
        return index
    }
}
